/** A site that speaks one language, of an annex with nothing that may be missing: no trace of another, nothing empty. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { builtText, filesIn, pagesIn } from '../../../scripts/built/files.ts';
import { attribute, elementsOf, spokenIn, textOf } from '../../../scripts/built/markup.ts';
import type { Element } from '../../../scripts/built/markup.ts';
import { readContent } from '../../../src/files/content.ts';
import { buildWith } from '../../building.ts';

const out = mkdtempSync(join(tmpdir(), 'junshu-plain-'));
const { status, output } = buildWith({ JUNSHU_CONTENT: 'tests/annexes/plain', JUNSHU_OUT: out });
const pages = status === 0 ? pagesIn(out) : [];

afterAll(() => {
  for (const folder of [out, `${out}.cache`]) rmSync(folder, { recursive: true, force: true });
});

test('an annex of clauses and facts alone builds, and says all it has', () => {
  expect([status, output]).toEqual([0, expect.not.stringContaining('[ERROR]')]);
  const { annex } = readContent('tests/annexes/plain');
  for (const { number, heading, paragraphs } of annex.clauses) {
    const page = builtText(`ja/clauses/${number}/index.html`, out);
    for (const words of [
      heading,
      ...paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ])
      expect(page.replace(/<[^>]+>/g, '')).toContain(words.ja);
  }
});

describe.skipIf(status !== 0)('of a site in Japanese only', () => {
  test('every address stands under /ja/, but for the first page and the one for lost readers', () => {
    expect(pages.filter((page) => !page.startsWith('ja/'))).toEqual(['404.html', 'index.html']);
    expect(filesIn(out).filter((file) => /(?:^|\/)en\b|[.-]en\./.test(file))).toEqual([]);
  });

  test('the first page is the home page', () => {
    const main = (page: string) => mainOf(builtText(page, out));
    expect(main('index.html')).toBe(main('ja/index.html'));
  });

  test.each(pages)('%s names no other language', (page) => {
    const elements = elementsOf(builtText(page, out));
    const named = ['lang', 'hreflang'].flatMap((name) =>
      elements.map((element) => attribute(element, name)).filter((one) => one !== undefined),
    );
    expect(new Set(named)).toEqual(new Set(['ja']));
    const foreign = /\b(?:English|en_US)\b|英語|英訳|日英|対訳|参考訳|正文|両言語/;
    expect(elements.flatMap((element) => valuesOf(element).filter((one) => foreign.test(one)))).toEqual([]);
  });

  test.each(pages)('%s says nothing in Latin letters only', (page) => {
    const { texts } = spokenIn(builtText(page, out));
    // What a script reads is data; three words in a row are more than a name.
    const latin = texts.map(({ said }) => said.trim()).filter((said) => !said.startsWith('{"'));
    expect(latin.filter((said) => /\b[A-Za-z]+ [A-Za-z]+ [A-Za-z]+\b/.test(said))).toEqual([]);
  });

  test.each(pages)('%s offers no choice of language', (page) => {
    const elements = elementsOf(builtText(page, out));
    const choices = elements.filter(
      (element) =>
        attribute(element, 'data-part') === 'switch' ||
        (element.tagName === 'input' && ['view', 'language'].includes(attribute(element, 'name') ?? '')),
    );
    expect(choices).toEqual([]);
  });

  test.each(pages)('every link of %s leads somewhere', (page) => {
    const links = elementsOf(builtText(page, out)).flatMap((element) => attribute(element, 'href') ?? []);
    const own = links.filter((link) => link.startsWith('/')).map((link) => link.replace(/[?#].*/, ''));
    const missing = own.filter(
      (link) => !existsSync(join(out, link, link.endsWith('/') ? 'index.html' : '')),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test.each(['glossary', 'crosswalk', 'ordering-party'])('there is no empty page %s', (name) => {
    expect(existsSync(join(out, 'ja', name))).toBe(false);
    expect(pages.filter((page) => builtText(page, out).includes(`/ja/${name}/`))).toEqual([]);
  });

  test('a clause without an explanation or questions has no heading for them', () => {
    const headings = elementsOf(builtText('ja/clauses/2/index.html', out))
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .map((element) => textOf(element).trim());
    expect(headings).toHaveLength(1);
  });

  test('the lists for programs have a column a language', () => {
    expect(builtText('norms.csv', out)).not.toMatch(/_en\b|translation/);
    expect(builtText('questions.csv', out)).not.toMatch(/_en\b/);
    expect(builtText('annex.json', out)).not.toContain('"en"');
    expect(builtText('ja/oscal-catalog.json', out)).not.toContain('alternate');
  });
});

/** `main` without what differs by address. */
function mainOf(html: string): string {
  return /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
}

function valuesOf(element: Element): readonly string[] {
  const own = element.childNodes.filter(({ nodeName }) => nodeName === '#text').map(textOf);
  return element.tagName === 'script' || element.tagName === 'style'
    ? []
    : [...element.attrs.map(({ value }) => value), ...own];
}
