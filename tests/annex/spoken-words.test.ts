/** The words of a site name its languages and its parties, and leave every other blank to whoever fills it. */
import { expect, test } from 'vitest';
import { languages } from '../../src/lib/languages/language.ts';
import { wordingFor } from '../../src/lib/wording/spoken.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { published } from '../annexes.ts';

/** What the languages of the site fill, and nobody after them. */
const ofLanguages = ['authoritative', 'translations', 'programs'];

/** Each sentence with its place. */
function sentencesOf(words: unknown, at = ''): readonly (readonly [place: string, sentence: string])[] {
  if (typeof words === 'string') return [[at, words]];
  return Object.entries(words ?? {}).flatMap(([key, inner]) => sentencesOf(inner, `${at}.${key}`));
}

const blanksOf = (sentence: string) =>
  [...sentence.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name = '']) => name).toSorted();

test.each(languages)(
  'every blank of a sentence is still there, but for the names of languages (%s)',
  (language) => {
    const said = new Map(sentencesOf(wordingFor(language, published)));
    for (const [place, sentence] of sentencesOf(wordingIn(language))) {
      const wanted = blanksOf(sentence).filter((name) => !ofLanguages.includes(name));
      expect(blanksOf(said.get(place) ?? ''), place).toEqual(wanted);
    }
  },
);

test.each(languages)('where lines of the file were left out, they are counted (%s)', (language) => {
  const layout = [1, 2, 3];
  const { pages, paper } = wordingFor(language, { ...published, layout });
  for (const sentence of [pages.annex.source, pages.about.source, paper.annex.received])
    expect(sentence).toContain('3');
});

test.each(languages)('where the text was taken from a file, it is said from which (%s)', (language) => {
  const { pages, paper, editions } = wordingFor(language, { ...published, takenFrom: 'pdf' });
  const { use } = editions.of.sourceText;
  for (const sentence of [pages.annex.source, pages.about.source, paper.annex.received, use])
    expect(sentence).toContain('PDF');
});
