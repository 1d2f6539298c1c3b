/** What the page tells its element beside the paragraphs, which stand in the page. */
import { itemKeysOf } from '../../lib/annex/numbering/item-keys.ts';
import type { ItemKeys } from '../../lib/annex/numbering/typed-item.ts';
import type { Numbering } from '../../lib/annex/numbering/labels.ts';
import { addressLabel, isUsual } from '../../lib/annex/numbering/labels.ts';
import { numberingOf } from '../../lib/annex/numbering/tree.ts';
import { questionsOf } from '../../lib/annex/annex.ts';
import type { Annex } from '../../lib/annex/annex.ts';
import type { Language } from '../../lib/languages/language.ts';
import type { ReplyVoice } from '../../lib/search/reply.ts';
import type { Passage } from '../../lib/search/corpus.ts';
import { lexiconOf } from '../../lib/search/words/lexicon.ts';
import { pack } from '../../lib/search/packed.ts';
import { entriesOf, namesOf } from '../../lib/search/words/synonyms.ts';
import type { Synonyms } from '../../lib/search/words/synonyms.ts';
import { wordingFor } from '../../lib/wording/spoken.ts';

export interface SearchData extends ReplyVoice {
  /** Other words for what the annex says, packed. */
  readonly lexicon: string;
  readonly names: readonly string[];
  readonly numbering?: Numbering;
  readonly typed?: ItemKeys;
}

/**
 * In one language; travels inside the page as JSON.
 * @param isPreview whether the author previews the page: the rest of the site is read only once it is built
 */
export function searchData(
  annex: Annex,
  synonyms: Synonyms,
  language: Language,
  isPreview = false,
): SearchData {
  const { answers, unbuilt } = wordingFor(language, annex).search;
  return {
    language,
    words: isPreview ? { ...answers, site: { ...answers.site, failed: unbuilt } } : answers,
    questions: questionsOf(annex).map(({ id }) => id.slice(1)),
    lexicon: pack(lexiconOf(entriesOf(annex, synonyms, language))),
    names: namesOf(annex, language),
    ...unusual(annex),
  };
}

/** A number to show as an example: the last paragraph of the clause that has most. */
export function exampleLabel(annex: Annex, corpus: readonly Passage[], language: Language): string {
  const [last] = corpus.toSorted((one, other) => other.paragraph - one.paragraph);
  return last ? addressLabel(last, language, numberingOf(annex)) : '';
}

/** The page knows how clauses 第１, 第２ … are cited; any other numbering is told. */
function unusual(annex: Annex): Pick<SearchData, 'numbering' | 'typed'> {
  const numbering = numberingOf(annex);
  return isUsual(numbering) ? {} : { numbering, typed: itemKeysOf(numbering) };
}
