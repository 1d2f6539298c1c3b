/** What stands around the legal text on the built pages: previews, addresses, the glossary. */
import { describe, expect, test } from 'vitest';
import { builtText } from '../../../scripts/built/files.ts';
import { attribute, elementsOf, textOf } from '../../../scripts/built/markup.ts';
import type { Element } from '../../../scripts/built/markup.ts';
import { readContent } from '../../../src/files/content.ts';
import { languages } from '../../../src/lib/languages/language.ts';
import { paragraphText } from '../../../src/lib/annex/text/paragraph-text.ts';
import { replyTo } from '../../../src/lib/search/reply.ts';
import { corpusOf } from '../../../src/lib/search/corpus.ts';
import { indexOf } from '../../../src/lib/search/scan.ts';
import { lexiconOf } from '../../../src/lib/search/words/lexicon.ts';
import { entriesOf, namesOf } from '../../../src/lib/search/words/synonyms.ts';
import { wordingFor } from '../../../src/lib/wording/spoken.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';
import { published } from '../../annexes.ts';
import { otherLanguage } from '../../mirror.ts';

const numbers = published.clauses.map(({ number }) => number);
/** Each page of legal text, with the clauses that it shows. */
const pages = languages.flatMap((language) => [
  ...published.clauses.map((clause) => [language, `${language}/clauses/${clause.number}`, [clause]] as const),
  [language, `${language}/annex`, published.clauses] as const,
]);

const read = (folder: string) => elementsOf(builtText(`${folder}/index.html`));
const named = (elements: readonly Element[], name: string) => elements.filter((one) => one.tagName === name);
const having = (elements: readonly Element[], name: string, value?: string) =>
  elements.filter((one) => {
    const found = attribute(one, name);
    return value === undefined ? found !== undefined : found === value;
  });

describe.each(pages)('%s: %s', (language, folder, clauses) => {
  const elements = read(folder);
  const places = having(elements, 'data-verbatim');

  test('every button opens one preview, and every preview is opened', () => {
    const targets = having(elements, 'popovertarget').map((one) => attribute(one, 'popovertarget') ?? '');
    const previews = having(elements, 'popover').map((one) => attribute(one, 'id') ?? '');
    expect(previews.length).toBeGreaterThan(0);
    expect(new Set(previews).size).toBe(previews.length);
    expect([...new Set(targets)].toSorted()).toEqual(previews.toSorted());
  });

  test('a button among the characters of the text has a name and no text', () => {
    const buttons = places.flatMap((place) => named([...below(place)], 'button'));
    expect(buttons.length).toBeGreaterThan(0);
    for (const button of buttons) {
      expect(textOf(button)).toBe('');
      expect(attribute(button, 'aria-label')).toBeTruthy();
    }
  });

  test('the text is the annex to the letter, in both languages', () => {
    const expected = clauses.flatMap((clause) =>
      clause.paragraphs.flatMap(({ number }) =>
        // The page's own language stands first.
        [language, otherLanguage(language)].map((one) => [
          `${clause.number}-${number}`,
          one,
          paragraphText(clause, number, one),
        ]),
      ),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(
      places.map((place) => [attribute(place, 'data-verbatim'), attribute(place, 'lang'), textOf(place)]),
    ).toEqual(expected);
  });

  test('no link stands in a link, no term in a link', () => {
    const links = named(elements, 'a');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const inside = [...below(link)].filter((one) => one !== link);
      expect(inside.filter((one) => ['a', 'button'].includes(one.tagName))).toEqual([]);
    }
  });

  test('terms are marked on a clause, in the language of the page only', () => {
    const marked = places.filter((place) => having([...below(place)], 'class', 'term').length > 0);
    const spoken = new Set(marked.map((place) => attribute(place, 'lang')));
    expect([...spoken]).toEqual(clauses.length === 1 ? [language] : []);
  });
});

test.each(languages)('every paragraph and sentence has its address (%s)', (language) => {
  for (const { number, paragraphs } of published.clauses) {
    const ids = new Set(read(`${language}/clauses/${number}`).map((one) => attribute(one, 'id')));
    const expected = paragraphs.flatMap((paragraph) => [
      `p${paragraph.number}`,
      ...paragraph.sentences.map((_, index) => `p${paragraph.number}-s${index + 1}`),
    ]);
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
  }
});

describe.each(languages)('the glossary (%s)', (language) => {
  const glossary = read(`${language}/glossary`);
  const links = named(glossary, 'a').map((one) => attribute(one, 'href') ?? '');

  test('has every term under its own address', () => {
    const ids = new Set(glossary.map((one) => attribute(one, 'id')));
    expect(published.glossary.filter(({ id }) => !ids.has(id))).toEqual([]);
  });

  test('is led to from every term that a text marks', () => {
    for (const number of numbers) {
      const elements = read(`${language}/clauses/${number}`);
      const definitions = having(elements, 'popover').filter((one) =>
        attribute(one, 'id')?.startsWith('term-'),
      );
      expect(definitions.length).toBeGreaterThan(0);
      for (const one of definitions) {
        const id = attribute(one, 'id')?.replace('term-', '') ?? '';
        const hrefs = named([...below(one)], 'a').map((link) => attribute(link, 'href'));
        expect(hrefs).toEqual([`/${language}/glossary/#${id}`]);
      }
    }
  });

  test('leads back to the paragraphs', () => {
    const places = published.clauses.flatMap(({ number, paragraphs }) =>
      paragraphs.map((one) => `/${language}/clauses/${number}/#p${one.number}`),
    );
    expect(places.filter((place) => !links.includes(place))).toEqual([]);
  });

  test('says once, of all its words, that the annex defines none', () => {
    const { lead } = wordingFor(language, published).glossary;
    expect(
      read(`${language}/glossary`)
        .filter(({ tagName }) => tagName === 'p')
        .map((one) => textOf(one).trim()),
    ).toContain(lead);
    expect(having(glossary, 'class', 'tag')).toEqual([]);
  });
});

test('the flow-down is said on the clauses that it reaches, and on no other', () => {
  const told = numbers.filter((number) => having(read(`ja/clauses/${number}`), 'class', 'reach').length > 0);
  expect(told).toEqual([3, 4, 5, 6, 7]);
  const sentence = having(read('ja/clauses/3'), 'class', 'reach').map(textOf);
  expect(sentence).toEqual([
    '第８第３項により、再委託事業者等（更に再委託を受ける者を含む。）にも適用されます。',
  ]);
});

test('what a paragraph refers to is told on paper, by citation', () => {
  const paragraph = having(read('ja/clauses/12'), 'id', 'p1')[0];
  const cites = paragraph && having([...below(paragraph)], 'class', 'cites').map(textOf);
  expect(cites).toEqual(['参照先：第８「再委託に関する制限事項の遵守」']);
});

/** An element and all that stands in it. */
function* below(element: Element): Generator<Element> {
  yield element;
  for (const child of element.childNodes) if ('tagName' in child) yield* below(child);
}

describe.each(languages)('a citation that is pasted into the search in %s', (language) => {
  const index = indexOf(
    corpusOf(published, language),
    lexiconOf(entriesOf(published, readContent('src/content').synonyms, language)),
    { names: namesOf(published, language) },
  );
  const voice = { language, words: wordingIn(language).search.answers, questions: [] };

  test.each(numbers)('leads to its own paragraph: clause %i', (number) => {
    const buttons = languages
      .flatMap((one) => [...having(read(`${one}/clauses/${number}`), 'data-path')])
      .map((button) => [attribute(button, 'value') ?? '', attribute(button, 'data-path') ?? ''] as const);
    expect(buttons.length).toBeGreaterThan(0);
    for (const [citation, path] of buttons) {
      const paragraph = Number(/#p(\d+)/.exec(path)?.[1]);
      // A box of one line drops the line end that stands before the address.
      const { hits } = replyTo(`${citation}https://example.jp${path}`, index, voice);
      expect([citation, hits.map(({ passage }) => [passage.clause, passage.paragraph])]).toEqual([
        citation,
        [[number, paragraph]],
      ]);
    }
  });
});
