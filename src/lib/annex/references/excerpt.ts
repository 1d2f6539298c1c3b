/** What a reference leads to, whole: a norm that breaks off in the middle says something else. */
import type { Language } from '../../languages/language.ts';
import type { Annex, Clause } from '../annex.ts';
import { addressLabel } from '../numbering/labels.ts';
import type { Address } from '../numbering/address.ts';
import { numberingOf } from '../numbering/tree.ts';
import { sentencesJoined, paragraphText } from '../text/paragraph-text.ts';
import { markerOf, rowsOf } from '../text/rows.ts';

export interface Excerpt {
  readonly address: Address;
  /** 「第８第３項」 */
  readonly label: string;
  readonly heading: string;
  /** The paragraph; of a whole clause, each of its paragraphs, with what is printed before it. */
  readonly paragraphs: readonly { readonly marker: string; readonly text: string }[];
}

/** Throws where there is no such clause, which `check.ts` has ruled out. */
export function excerptOf(annex: Annex, address: Address, language: Language): Excerpt {
  const clause = annex.clauses.find(({ number }) => number === address.clause);
  if (!clause) throw new Error(`There is no clause ${address.clause} to show an excerpt of.`);
  return {
    address,
    label: addressLabel(address, language, numberingOf(annex)),
    heading: clause.heading[language],
    paragraphs: excerptWords(clause, address, language),
  };
}

function excerptWords(
  clause: Clause,
  { paragraph, item }: Address,
  language: Language,
): Excerpt['paragraphs'] {
  if (item !== undefined) return itemAt(clause, paragraph, item, language);
  return clause.paragraphs
    .filter(({ number }) => paragraph === undefined || number === paragraph)
    .map((one) => ({ marker: markerOf(one), text: paragraphText(clause, one.number, language) }));
}

/** The item with what stands within it. */
function itemAt(
  clause: Clause,
  paragraph: number | undefined,
  item: string,
  language: Language,
): Excerpt['paragraphs'] {
  const found = clause.paragraphs.find(({ number }) => number === paragraph);
  const rows = found ? rowsOf(clause.number, found) : [];
  return rows
    .filter((row) => row.item === item || row.item?.startsWith(`${item}-`))
    .map(({ marker, sentences }) => ({ marker, text: sentencesJoined(sentences, language) }));
}
