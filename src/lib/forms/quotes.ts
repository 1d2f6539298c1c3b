/** Clauses of the annex on a paper, word for word. */
import type { Clause } from '../annex/annex.ts';
import { addressKey, parseKey } from '../annex/numbering/address.ts';
import { markerOf, rowsOf } from '../annex/text/rows.ts';
import type { TextRow } from '../annex/text/rows.ts';
import { mannerOf } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';
import type { FormBlock, Quoted } from './blocks.ts';
import type { FormTelling } from './telling.ts';

/** @param address `8`, or `8-3` for one paragraph of it */
export function quotedParagraph({ annex, voice }: FormTelling, address: string): readonly FormBlock[] {
  const { clause: number, paragraph } = parseKey(address);
  const clause = annex.clauses.find((one) => String(one.number) === String(number));
  if (!clause) return [];
  const paragraphs = clause.paragraphs.filter((one) => paragraph === undefined || one.number === paragraph);
  return [
    {
      kind: 'clause',
      heading: voice.say((_, one) => headingIn(clause, one)),
      paragraphs: paragraphs.flatMap((one) =>
        rowsOf(clause.number, one).map((row) => quotedRow(row, quotedMarker(row, one), voice.spoken)),
      ),
    },
  ];
}

/** Is there such a clause, or such a paragraph of one? */
export function isQuotable(clauses: readonly Clause[], address: string): boolean {
  const at = parseKey(address);
  const clause = clauses.find((one) => String(one.number) === String(at.clause));
  if (!clause || addressKey(at) !== address) return false;
  return at.paragraph === undefined || clause.paragraphs.some((one) => one.number === at.paragraph);
}

function headingIn({ number, marker, heading }: Clause, language: Language): string {
  return (mannerOf(language).printedOver(number, marker) + heading[language]).trimEnd();
}

function quotedRow(
  { depth, sentences }: TextRow,
  markerIn: (one: Language) => string,
  spoken: readonly Language[],
): Quoted {
  return {
    depth,
    lines: spoken.map((language) => ({
      language,
      marker: markerIn(language),
      text: sentences.map(({ text }) => text[language]).join(mannerOf(language).sentenceGap),
    })),
  };
}

function quotedMarker(
  { depth, first, marker }: TextRow,
  paragraph: Clause['paragraphs'][number],
): (one: Language) => string {
  return (language) => {
    if (depth > 0) return `${marker}　`;
    if (first > 0 || markerOf(paragraph) === '') return '';
    return mannerOf(language).printedParagraph(paragraph.number, markerOf(paragraph));
  };
}
