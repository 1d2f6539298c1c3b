/** What a reference leads to, whole: a norm that breaks off in the middle says something else. */
import type { Language } from '../../language.ts';
import type { Annex } from '../annex.ts';
import { addressLabel } from '../numbering/numerals.ts';
import type { Address } from '../numbering/numerals.ts';
import { paragraphText } from '../text/paragraph-text.ts';

export interface Excerpt {
  readonly address: Address;
  /** 「第８第３項」 */
  readonly label: string;
  readonly heading: string;
  /** The paragraph; of a whole clause, each of its paragraphs. */
  readonly paragraphs: readonly string[];
}

/** Throws where there is no such clause, which `check.ts` has ruled out. */
export function excerptOf(annex: Annex, address: Address, language: Language): Excerpt {
  const clause = annex.clauses.find(({ number }) => number === address.clause);
  if (!clause) throw new Error(`There is no clause ${address.clause} to show an excerpt of.`);
  const numbers =
    address.paragraph === undefined ? clause.paragraphs.map(({ number }) => number) : [address.paragraph];
  return {
    address,
    label: addressLabel(address, language),
    heading: clause.heading[language],
    paragraphs: numbers.map((number) => paragraphText(clause, number, language)),
  };
}
