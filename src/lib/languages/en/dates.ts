import { zone } from '../dates.ts';
import type { Dates, DateStyle } from '../dates.ts';

const formats = {
  western: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', ...zone }),
  era: new Intl.DateTimeFormat('en-GB-u-ca-japanese', { era: 'long', year: 'numeric', ...zone }),
};

/** “23 November 2026 (Reiwa 8)” */
export const dates: Dates = { text: dateWritten, blank: '____ ______________ 20____' };

/** English readers count in western years, so the era is only added. */
function dateWritten(date: Date, style: DateStyle): string {
  const western = formats.western.format(date);
  return style === 'western' ? western : `${western} (${eraYear(date)})`;
}

function eraYear(date: Date): string {
  const parts = formats.era.formatToParts(date);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('era')} ${part('year')}`;
}
