import { expect, test } from 'vitest';
import { addressOf, builtText, dist, pagesIn } from '../../../scripts/built/files.ts';
import { attribute, elementsOf, spokenIn, textOf } from '../../../scripts/built/markup.ts';
import { annexLanguages, otherPage } from '../../mirror.ts';

const pages = pagesIn(dist);
const own = pages.filter((file) => annexLanguages.some((language) => file.startsWith(`${language}/`)));
const languageOfPage = (file: string) => file.slice(0, 2);

test('every page stands in both languages', () => {
  expect(own.length).toBeGreaterThan(0);
  for (const file of own) expect(pages).toContain(otherPage(file));
});

test.each(own)('%s names its own language and the same page in the other', (file) => {
  const elements = elementsOf(builtText(file));
  const html = elements.find(({ tagName }) => tagName === 'html');
  expect(html && attribute(html, 'lang')).toBe(languageOfPage(file));
  const way = elements.find((element) => attribute(element, 'data-part') === 'switch');
  expect(way && attribute(way, 'href')).toBe(addressOf(otherPage(file)));
  expect(way && attribute(way, 'lang')).toBe(languageOfPage(otherPage(file)));
});

test.each(own.filter((file) => file.startsWith('ja/')))('%s has the same structure in English', (file) => {
  // Words that are sorted stand in another order, under other initials.
  const ids = (name: string) =>
    elementsOf(builtText(name)).flatMap((element) => {
      const id = attribute(element, 'id') ?? attribute(element, 'name') ?? '';
      return /^(?:|term-.*|initial-.*)$/.test(id) ? [] : [`${element.tagName} ${id}`];
    });
  const headings = (name: string) =>
    elementsOf(builtText(name)).flatMap((element) => {
      const initial = attribute(element, 'id')?.startsWith('initial-');
      return /^h[1-6]$/.test(element.tagName) && !initial ? [element.tagName] : [];
    });
  expect(ids(otherPage(file)).toSorted()).toEqual(ids(file).toSorted());
  expect(headings(otherPage(file))).toEqual(headings(file));
});

/** What a script reads; its words are tested where they are shown. */
function isData(text: string): boolean {
  return text.trimStart().startsWith('{"');
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
// Four words in a row are a sentence; names such as “ISO/IEC 27001 Annex A” are shorter.
const english = /\b[A-Za-z]{2,}(?:[ ,]+[a-z]{2,}){3,}/;

/** Words of another language than the one that is named for them. */
function isForeign(text: string, language: string): boolean {
  return !isData(text) && (language === 'en' ? japanese : english).test(text);
}

test.each(own)('%s speaks its language, and any other only where it says so', (file) => {
  const foreign = spokenIn(builtText(file)).texts.filter(({ said, language }) => isForeign(said, language));
  expect(foreign.map(({ said }) => said.trim().slice(0, 80))).toEqual([]);
});

test.each(own)('the labels of %s speak its language too', (file) => {
  const names = ['aria-label', 'title', 'alt', 'placeholder', 'data-name', 'data-reason'];
  const foreign = spokenIn(builtText(file)).elements.flatMap(({ said, language }) => {
    const described = said.tagName === 'meta' && attribute(said, 'name') === 'description';
    return [...names, ...(described ? ['content'] : [])].flatMap((name) => {
      const value = attribute(said, name) ?? '';
      return isForeign(value, language) ? [`${name}: ${value.slice(0, 80)}`] : [];
    });
  });
  expect(foreign).toEqual([]);
});

test.each(pages)('%s shows no unfilled place', (file) => {
  const { elements, texts } = spokenIn(builtText(file));
  const labels = elements.flatMap(({ said }) => said.attrs.map(({ value }) => value));
  const shown = [...texts.map(({ said }) => said), ...labels];
  expect(shown.filter((text) => !isData(text) && /\{[a-zA-Z]+\}/.test(text))).toEqual([]);
});

test.each(['index.html', '404.html'])('%s speaks both languages', (file) => {
  const languages = new Set(
    elementsOf(builtText(file)).flatMap((element) =>
      textOf(element).trim() === '' ? [] : (attribute(element, 'lang') ?? []),
    ),
  );
  expect([...languages].toSorted()).toEqual(['en', 'ja']);
});
