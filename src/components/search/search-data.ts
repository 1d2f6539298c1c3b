/** What the page tells its element. */
import type { Annex } from '../../lib/annex/annex.ts';
import { addressLabel } from '../../lib/annex/numerals.ts';
import type { Language } from '../../lib/language.ts';
import { wordingIn } from '../../lib/wording/wording.ts';
import type { Wording } from '../../lib/wording/ja.ts';
import type { Places } from './place.ts';

export interface SearchData {
  readonly language: Language;
  readonly words: Wording['search'];
  readonly places: Places;
}

export function searchData(annex: Annex, language: Language): SearchData {
  return {
    language,
    words: wordingIn(language).search,
    places: annex.clauses.map(({ number, paragraphs }) => ({ number, paragraphs: paragraphs.length })),
  };
}

/** A number to show as an example: the last paragraph of the clause that has most. */
export function exampleLabel({ places, language }: SearchData): string {
  const [longest] = [...places].sort((a, b) => b.paragraphs - a.paragraphs);
  return longest ? addressLabel({ clause: longest.number, paragraph: longest.paragraphs }, language) : '';
}
