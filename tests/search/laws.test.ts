import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/files/content.ts';
import { languages } from '../../src/lib/languages/language.ts';
import { corpusOf } from '../../src/lib/search/corpus.ts';
import { fold } from '../../src/lib/annex/text/fold.ts';
import { lexiconOf } from '../../src/lib/search/words/lexicon.ts';
import { lettersOf, markedParts } from '../../src/lib/search/marking.ts';
import { prepare } from '../../src/lib/search/prepared.ts';
import { indexOf, scan } from '../../src/lib/search/scan.ts';
import { entriesOf } from '../../src/lib/search/words/synonyms.ts';
import { published } from '../annexes.ts';

const { synonyms } = readContent();

describe.each(languages)('in %s', (language) => {
  const corpus = corpusOf(published, language);
  const index = indexOf(corpus, lexiconOf(entriesOf(published, synonyms, language)));
  const passage = fc.constantFrom(...corpus);

  test('what stands in a paragraph is found there', () => {
    const word = language === 'ja' ? /[^、。（）]/gu : /[A-Za-z]+/g;
    fc.assert(
      fc.property(
        passage,
        fc.nat(),
        fc.integer({ min: 1, max: 25 }),
        ({ clause, paragraph, text }, from, length) => {
          const words = [...text.matchAll(word)];
          const start = words[from % words.length]?.index ?? 0;
          const last = words[Math.min((from % words.length) + length, words.length) - 1];
          const query = text.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0));
          // A number alone is a place, and a number among words an amount: neither is sought in the text, nor is the
          // small word beside it. (Of all such pieces of the annex, 57,015, no other is left out.)
          fc.pre(!/^(?:and )?[0-9０-９]+(?:の| of)?$/.test(query));
          const found = scan(query, index).hits.map(
            (hit) => `${hit.passage.clause}-${hit.passage.paragraph}`,
          );
          expect(found, query).toContain(`${clause}-${paragraph}`);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('what is shown is the paragraph to the letter, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          passage.map(({ title }) => title),
        ),
        (query) => {
          for (const { passage: said, title, text } of scan(query, index).hits) {
            expect(
              markedParts(title.prepared.text, title.spans)
                .map((part) => part.text)
                .join(''),
            ).toBe(said.title);
            expect(
              markedParts(text.prepared.text, text.spans)
                .map((part) => part.text)
                .join(''),
            ).toBe(said.text);
          }
        },
      ),
    );
  });

  test('letters folded one by one are the text folded whole', () => {
    for (const { title, text } of corpus) {
      const folded = lettersOf(title + text)
        .map(fold)
        .join('');
      expect(folded).toBe(prepare(title + text).folded);
    }
  });
});
