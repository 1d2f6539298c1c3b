/** Numbers as official Japanese documents write them. */

import type { Numbering } from '../manner.ts';

const fullWidthZero = 0xff10;

/** One digit stands full-width, two and more half-width: ８, 10. */
export function numeral(value: number): string {
  return value >= 0 && value < 10 ? String.fromCharCode(fullWidthZero + value) : String(value);
}

/** Replaces each digit that stands alone by its full-width form: 8月23日 → ８月23日. */
export function officialDigits(text: string): string {
  return text.replace(/(?<![0-9])[0-9](?![0-9])/g, (digit) => numeral(Number(digit)));
}

/** 「第８」, 「第10」, in the annex's own numbering 「第８条」: the clause as it is cited, without the source's space. */
export function clauseLabel(clause: number | string, numbering?: Numbering): string {
  const own = numbering?.clauses[clause];
  if (own !== undefined) return own;
  return clause === 0 ? '前文' : `第${String(clause).split('_').map(Number).map(numeral).join('の')}`;
}
