/** What readers of this annex find, with its synonyms. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../files/content.ts';
import { languages } from '../../../lib/languages/language.ts';
import type { Language } from '../../../lib/languages/language.ts';
import { corpusOf } from '../../../lib/search/corpus.ts';
import { reasonsFor, replyTo } from '../../../lib/search/reply.ts';
import { indexOf } from '../../../lib/search/scan.ts';
import { lexiconOf } from '../../../lib/search/words/lexicon.ts';
import { entriesOf, namesOf } from '../../../lib/search/words/synonyms.ts';
import { wordingIn } from '../../../lib/wording/wording.ts';
import { queries as en } from './en.ts';
import { queries as ja } from './ja.ts';

const { annex, synonyms } = readContent('src/content', ['ja', 'en']);
const queries = { ja, en };

function indexIn(language: Language) {
  const lexicon = lexiconOf(entriesOf(annex, synonyms, language));
  return indexOf(corpusOf(annex, language), lexicon, { names: namesOf(annex, language) });
}

describe.each(languages)('a query in %s', (language) => {
  const index = indexIn(language);
  const voice = { language, words: wordingIn(language).search.answers, questions: ['8-3', '2-0'] };

  describe.each(Object.entries(queries[language]))('%s', (_, rows) => {
    test.each(rows.map(([query, found, why = '']) => [query, found, why] as const))(
      '%s finds %s',
      (query, found, why) => {
        const { hits } = replyTo(query, index, voice);
        expect(hits.map(({ passage }) => `${passage.clause}-${passage.paragraph}`).join(' ')).toBe(found);
        expect(
          hits
            .slice(0, 1)
            .flatMap((hit) => reasonsFor(hit, voice))
            .join(),
        ).toBe(why);
      },
    );
  });
});
