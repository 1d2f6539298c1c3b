/** Numbers as the annex writes them. */
export { numeral, officialDigits } from '../../languages/ja/digits.ts';

/** 21 → 二十一, up to 999. */
export function kanjiNumeral(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  return group(hundreds, '百') + group(tens, '十') + kanjiDigitOf(ones);
}

function group(count: number, unit: string): string {
  return count === 0 ? '' : (count === 1 ? '' : kanjiDigitOf(count)) + unit;
}

const kanjiDigits = '〇一二三四五六七八九';

function kanjiDigitOf(digit: number): string {
  return kanjiDigits.charAt(digit).replace('〇', '');
}

/** 三 → 3; of anything else 0. */
export function kanjiDigit(letter: string): number {
  return letter === '' ? 0 : Math.max(kanjiDigits.indexOf(letter), 0);
}
