import { zone } from '../dates.ts';
import type { Dates, DateStyle } from '../dates.ts';
import { officialDigits } from './digits.ts';

const formats = {
  era: new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', ...zone }),
  western: new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', ...zone }),
};

/** 「令和８年11月23日」 */
export const dates: Dates = { text: dateWritten, blank: '令和　　年　　月　　日' };

function dateWritten(date: Date, style: DateStyle): string {
  const era = officialDigits(formats.era.format(date));
  const western = officialDigits(formats.western.format(date));
  if (style === 'western') return western;
  return style === 'both' ? era.replace('年', `年（${western.replace(/年.*$/, '年')}）`) : era;
}
