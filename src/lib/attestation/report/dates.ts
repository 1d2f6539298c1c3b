/** Dates as reports print them. In: ISO dates. Out: words; nothing depends on the machine's clock, zone or language. */
import type { Language } from '../../languages/language.ts';
import type { DateStyle } from '../../languages/dates.ts';
import { knownDates } from '../../languages/known-dates.ts';

export { dateStyles } from '../../languages/dates.ts';
export type { DateStyle } from '../../languages/dates.ts';

/** 「令和８年11月23日」, “23 November 2026 (Reiwa 8)”; empty in, empty out. */
export function dateText(iso: string, style: DateStyle, language: Language): string {
  return iso === '' ? '' : knownDates[language].text(new Date(`${iso}T00:00:00+09:00`), style);
}

/** Room to write a date by hand. */
export function blankDate(language: Language): string {
  return knownDates[language].blank;
}
