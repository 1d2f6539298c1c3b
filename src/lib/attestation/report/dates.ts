/** Dates as reports print them. In: ISO dates. Out: words; nothing depends on the machine's clock, zone or language. */
import { officialDigits } from '../../annex/numbering/numerals.ts';
import type { Language } from '../../language.ts';

export const dateStyles = ['japanese', 'western', 'both', 'blank'] as const;
/** `blank` leaves the date of the report to be written by hand; every other date then stands as `japanese`. */
export type DateStyle = (typeof dateStyles)[number];

const zone = { timeZone: 'Asia/Tokyo' } as const;
const formats = {
  japaneseEra: new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', ...zone }),
  japanese: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', ...zone }),
  english: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', ...zone }),
  englishEra: new Intl.DateTimeFormat('en-GB-u-ca-japanese', { era: 'long', year: 'numeric', ...zone }),
};

/** 「令和８年11月23日」, “23 November 2026 (Reiwa 8)”; empty in, empty out. */
export function dateText(iso: string, style: DateStyle, language: Language): string {
  if (iso === '') return '';
  const date = new Date(`${iso}T00:00:00+09:00`);
  return language === 'ja' ? inJapanese(date, style) : inEnglish(date, style);
}

/** Room to write a date by hand. */
export function blankDate(language: Language): string {
  return language === 'ja' ? '令和　　年　　月　　日' : '____ ______________ 20____';
}

function inJapanese(date: Date, style: DateStyle): string {
  const era = officialDigits(formats.japaneseEra.format(date));
  const western = officialDigits(formats.japanese.format(date));
  if (style === 'western') return western;
  return style === 'both' ? era.replace('年', `年（${western.replace(/年.*$/, '年')}）`) : era;
}

/** English readers count in western years, so the era is only added. */
function inEnglish(date: Date, style: DateStyle): string {
  const western = formats.english.format(date);
  return style === 'western' ? western : `${western} (${eraYear(date)})`;
}

function eraYear(date: Date): string {
  const parts = formats.englishEra.formatToParts(date);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('era')} ${part('year')}`;
}
