/** How places of the annex are cited, in its own numbering. */
import { mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';
import { clauseLabel } from '../../languages/ja/digits.ts';
import type { Numbering } from '../../languages/manner.ts';
import { clauseNumberOf } from './address.ts';
import type { CitedPlace, ClauseNumber } from './address.ts';

export type { Numbering } from '../../languages/manner.ts';
export { clauseLabel } from '../../languages/ja/digits.ts';

/**
 * 「第８第３項」, “8(3)”; of an item 「第８条第３項第２号ア」; of a sentence 「第６第１項第２文」, “6(1), sentence 2”; of a
 * clause that is one paragraph without a number, the clause.
 */
export function addressLabel(address: CitedPlace, language: Language, numbering?: Numbering): string {
  return mannerOf(language).address(address, numbering);
}

/** As short as lists have it: 「第８条」, “8”. */
export function shortLabel(clause: ClauseNumber, language: Language, numbering?: Numbering): string {
  return mannerOf(language).clause(clause, numbering);
}

/** An item within its paragraph: 「第２号ア」, “item 2a”. */
export function itemLabel(address: CitedPlace, language: Language, numbering?: Numbering): string {
  return mannerOf(language).item(address, numbering);
}

/** Whether every place is cited as it would be without being told. */
export function isUsual({ clauses, paragraphs = {}, items = {} }: Numbering): boolean {
  const own = Object.entries(clauses).every(
    ([number, label]) => label === clauseLabel(clauseNumberOf(number)),
  );
  const numbered = Object.values(paragraphs).every((label) => /^第[0-9０-９]+項$/.test(label));
  return own && numbered && Object.keys(items).length === 0;
}
