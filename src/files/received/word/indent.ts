/** How far a paragraph is set in, as full-width spaces: levels are told by it. */
import { styleOf } from './styles.ts';
import type { Styles } from './styles.ts';
import { inside, valOf } from './xml.ts';
import type { Element } from './xml.ts';

/** Of a letter of 10.5 points, in twentieths of a point. */
const letter = 210;

export function indentOf(paragraph: Element, styles: Styles): string {
  const style = valOf(inside(paragraph, 'pPr', 'pStyle'));
  const indent = inside(paragraph, 'pPr', 'ind') ?? styleOf(styles, style, 'ind')?.found;
  const { left, start, leftChars, startChars, firstLine, firstLineChars, hanging, hangingChars } =
    indent?.attributes ?? {};
  const letters =
    lettersOf(leftChars ?? startChars, left ?? start) +
    lettersOf(firstLineChars, firstLine) -
    lettersOf(hangingChars, hanging);
  return '\u3000'.repeat(Math.max(0, Math.min(20, Math.round(letters))));
}

/** In hundredths of a letter, or in twips. */
function lettersOf(hundredths: string | undefined, twips: string | undefined): number {
  const said =
    hundredths !== undefined && hundredths !== '0' ? Number(hundredths) / 100 : Number(twips ?? 0) / letter;
  return Number.isFinite(said) ? said : 0;
}
