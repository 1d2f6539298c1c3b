/** A site that speaks three languages, one of which this house does not know: it brings its own folder of words. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtText, pagesIn } from '../../../scripts/built/files.ts';
import { attribute, elementsOf, spokenIn, textOf } from '../../../scripts/built/markup.ts';
import { buildWith } from '../../building.ts';
import { vi } from '../../annexes/three/languages/vi/words.ts';

// Below this folder, so that the copy finds the packages.
const house = resolve('.cache', 'three-languages');
const out = join(house, 'dist');
const spoken = ['ja', 'en', 'vi'];

furnish();
const { status, output } = buildWith(
  { JUNSHU_CONTENT: 'content', JUNSHU_LANGUAGES: spoken.join(','), JUNSHU_ORIGIN: 'https://example.org' },
  house,
);
const pages = status === 0 ? pagesIn(out) : [];
const own = pages.filter((page) => /^(?:ja|en|vi)\//.test(page));

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

test('a folder beside ja and en, and a line in each table, make a third language', () => {
  expect([status, output]).toEqual([0, expect.not.stringContaining('[ERROR]')]);
});

describe.skipIf(status !== 0)('a site in three languages', () => {
  test('has every page under each of them', () => {
    const under = (language: string) =>
      own.filter((page) => page.startsWith(`${language}/`)).map((page) => page.slice(3));
    expect(under('vi').length).toBeGreaterThan(10);
    for (const language of spoken) expect(under(language)).toEqual(under('ja'));
  });

  test.each(own)('%s leads to the same page in the two others, and tells crawlers so', (page) => {
    const language = page.slice(0, 2);
    const others = spoken.filter((one) => one !== language);
    const elements = elementsOf(builtText(page, out));
    const switches = elements.filter((element) => attribute(element, 'data-part') === 'switch');
    const path = page.slice(2).replace(/index\.html$/, '');
    expect(switches.map((element) => attribute(element, 'href'))).toEqual(
      others.map((one) => `/${one}${path}`),
    );
    const alternates = elements.filter(
      (element) => element.tagName === 'link' && attribute(element, 'rel') === 'alternate',
    );
    expect(alternates.map((element) => attribute(element, 'hreflang')).slice(0, 3)).toEqual(spoken);
  });

  test('calls each language by its own name', () => {
    const names = elementsOf(builtText('ja/index.html', out))
      .filter((element) => attribute(element, 'data-part') === 'switch')
      .map((element) => textOf(element).trim());
    expect(names).toEqual(['English', 'Tiếng Việt']);
  });

  test('lets a reader choose among three on the first page', () => {
    const doors = elementsOf(builtText('index.html', out)).filter(
      (element) => attribute(element, 'class') === 'door',
    );
    expect(doors.map((element) => attribute(element, 'hreflang'))).toEqual(spoken);
    expect(builtText('404.html', out)).toContain(vi.pages.notFound.title);
  });

  test('shows beside a translation the text that binds, and beside that the first translation', () => {
    const shown = (page: string) =>
      elementsOf(builtText(page, out))
        .filter((element) => attribute(element, 'data-verbatim') === '1-1')
        .map((element) => attribute(element, 'lang'));
    expect(shown('vi/clauses/1/index.html')).toEqual(['vi', 'ja']);
    expect(shown('en/clauses/1/index.html')).toEqual(['en', 'ja']);
    expect(shown('ja/clauses/1/index.html')).toEqual(['ja', 'en']);
  });

  test.each(own.filter((page) => page.startsWith('vi/')))(
    '%s takes no sentence from another language',
    (page) => {
      const { texts } = spokenIn(builtText(page, out));
      // What a script reads is data.
      const said = texts
        .filter(({ said, language }) => language === 'vi' && !said.trim().startsWith('{"'))
        .map((one) => one.said);
      const english = outsideBrackets(said.join('\n')).filter((line) => /\b(?:the|of|is|are)\b/.test(line));
      expect(english).toEqual([]);
    },
  );

  test('has a column, a catalog and a document a language', () => {
    const [head = ''] = builtText('norms.csv', out).split('\n');
    expect(head).toContain('text_ja,text_en,text_vi');
    for (const language of spoken) {
      expect(existsSync(join(out, language, 'annex.md'))).toBe(true);
      const catalog = builtText(`${language}/oscal-catalog.json`, out);
      expect(catalog.match(/"alternate"/g)).toHaveLength(2);
    }
  });

  test('names a term in every language', () => {
    const entry = elementsOf(builtText('vi/glossary/index.html', out)).find(
      (element) => attribute(element, 'id') === 'cabinet',
    );
    const words = entry ? textOf(entry).replace(/\s+/g, ' ') : '';
    for (const word of ['tủ', '棚（たな）', 'cabinet']) expect(words).toContain(word);
  });
});

/** The lines of a page less what stands between the brackets of untranslated sentences, which stand in one another too. */
function outsideBrackets(text: string): readonly string[] {
  let depth = 0;
  const letters = [...text].filter((letter) => {
    if (letter === '⟦') depth += 1;
    if (letter === '⟧') depth -= 1;
    return depth === 0 && letter !== '⟧';
  });
  return letters.join('').split('\n');
}

/** The house with one more language, as its maintainer would add it. */
function furnish(): void {
  rmSync(house, { recursive: true, force: true });
  mkdirSync(house, { recursive: true });
  for (const name of ['src', 'public', 'site.config.ts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(house, name), {
      recursive: true,
      filter: (path) => path !== join('src', 'content'),
    });
  cpSync('tests/annexes/three', join(house, 'content'), {
    recursive: true,
    filter: (path) => !path.includes('languages'),
  });
  const languages = join(house, 'src', 'lib', 'languages');
  mkdirSync(join(languages, 'vi'));
  for (const name of readdirSync('tests/annexes/three/languages/vi')) {
    const text = readFileSync(join('tests/annexes/three/languages/vi', name), 'utf8');
    writeFileSync(join(languages, 'vi', name), text.replace(/(?:\.\.\/)+src\/lib\//g, '../../'));
  }
  line(languages, 'known.ts', "import { manner as vi } from './vi/manner.ts';", 'manners');
  line(languages, 'known-dates.ts', "import { dates as vi } from './vi/dates.ts';", 'knownDates');
  const words = "import { otherwise as viOtherwise, vi } from './vi/words.ts';";
  line(languages, 'known-words.ts', words, 'knownWords');
}

/** In a table of languages. */
function line(folder: string, name: string, from: string, table: string): void {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  const added = text
    .replace(new RegExp(`(${table}[^{]*\\{ ja, en)( \\})`), '$1, vi$2')
    .replace('{ ja: jaOtherwise, en: enOtherwise }', '{ ja: jaOtherwise, en: enOtherwise, vi: viOtherwise }')
    .replace(/^import/m, `${from}\nimport`);
  expect(added).not.toBe(text);
  writeFileSync(path, added);
}
