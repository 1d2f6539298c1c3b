/** How far a paragraph is set in, as full-width spaces: levels are told by it. */
import { styleOf } from './styles.ts';
import type { Styles } from './styles.ts';
import { inside, valOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Of a letter of 10.5 points, in twentieths of a point. */
const letterTwips = 210;

export function indentOf(paragraph: XmlElement, styles: Styles): string {
  const style = valOf(inside(paragraph, 'pPr', 'pStyle'));
  const indent = inside(paragraph, 'pPr', 'ind') ?? styleOf(styles, style, 'ind')?.found;
  const { left, start, leftChars, startChars, firstLine, firstLineChars, hanging, hangingChars } =
    indent?.attributes ?? {};
  const letters =
    indentLetters(leftChars ?? startChars, left ?? start) +
    indentLetters(firstLineChars, firstLine) -
    indentLetters(hangingChars, hanging);
  return '\u3000'.repeat(Math.max(0, Math.min(20, Math.round(letters))));
}

/** In hundredths of a letter, or in twips. */
function indentLetters(hundredths: string | undefined, twips: string | undefined): number {
  const said =
    hundredths !== undefined && hundredths !== '0'
      ? Number(hundredths) / 100
      : Number(twips ?? 0) / letterTwips;
  return Number.isFinite(said) ? said : 0;
}
