/** What is written for programs that come by: llms.txt, sitemap.xml, robots.txt, JSON-LD, the picture. */
import { describe, expect, test } from 'vitest';
import type { Annex } from '../../src/lib/annex/annex.ts';
import { renditionsIn } from '../../src/lib/exchange/renditions.ts';
import { linkedData } from '../../src/lib/exchange/linked-data.ts';
import { llmsText } from '../../src/lib/exchange/llms.ts';
import { pictureOf } from '../../src/lib/exchange/picture.ts';
import { robots, siteMap } from '../../src/lib/exchange/site-map.ts';
import { languages } from '../../src/lib/languages/language.ts';
import { absoluteHref, routes } from '../../src/lib/routes.ts';
import { published, tiny } from '../annexes.ts';

const address = (path: string) => absoluteHref(path, '/folder/', 'https://example.org');

describe.each([
  ['the published annex', published],
  ['the tiny annex', tiny],
])('%s', (_, annex) => {
  test('leads a reader of text to every edition and every clause', () => {
    const text = llmsText(annex, address);
    expect(text).toMatch(/^# .+\n\n> .+\n\n/);
    const paths = [
      ...renditionsIn(annex.languages).map(({ path }) => path),
      ...annex.clauses.map((one) => routes.clause('en', one.number)),
    ];
    expect(paths.filter((path) => !text.includes(`](${address(path)}): `))).toEqual([]);
  });

  test.each(languages)('is described in the words of schema.org in %s', (language) => {
    const work = JSON.parse(linkedData(annex, language, address)) as Record<string, unknown>;
    const authoritative = language === annex.authoritative;
    expect(work).toMatchObject({
      '@context': 'https://schema.org',
      name: annex.title[language],
      inLanguage: language,
      [authoritative ? 'workTranslation' : 'translationOfWork']: { '@type': 'CreativeWork' },
    });
    expect(work.hasPart).toHaveLength(annex.clauses.length);
    for (const unknown of ['author', 'publisher', 'creator']) expect(work).not.toHaveProperty(unknown);
  });

  test('has its title in both languages in the picture', () => {
    const svg = pictureOf(annex);
    for (const language of languages) expect(svg).toContain(`>${annex.title[language]}</text>`);
  });
});

test('nothing in the linked data ends the element that holds it', () => {
  const sly: Annex = { ...tiny, title: { ja: '</script><script>', en: '<!--' } };
  expect(linkedData(sly, 'ja', address)).not.toContain('<');
  expect(JSON.parse(linkedData(sly, 'ja', address))).toMatchObject({ name: sly.title.ja });
});

test('a title too long for the picture is set smaller, never cut', () => {
  const sizes = (title: string) =>
    [...pictureOf({ ...tiny, title: { ja: title, en: 'T' } }).matchAll(/font-size="(\d+)"/g)].map((found) =>
      Number(found[1]),
    );
  expect(sizes('短い')[1]).toBe(100);
  expect(sizes('長'.repeat(32))[1]).toBe(32);
});

describe('the map of the site', () => {
  const map = siteMap(['/', '/en/', '/ja/about/', '/ja/', '/en/about/'], languages, address);

  test('has every page once, under its whole address', () => {
    expect([...map.matchAll(/<loc>(.*?)<\/loc>/g)].map((found) => found[1])).toEqual([
      'https://example.org/folder/',
      'https://example.org/folder/en/',
      'https://example.org/folder/en/about/',
      'https://example.org/folder/ja/',
      'https://example.org/folder/ja/about/',
    ]);
  });

  test('leads from each language to the same page in the other, and back', () => {
    const links = alternatesIn(map, 'https://example.org/folder/ja/about/');
    expect(links).toEqual([
      ['ja', 'https://example.org/folder/ja/about/'],
      ['en', 'https://example.org/folder/en/about/'],
    ]);
    expect(alternatesIn(map, 'https://example.org/folder/en/about/')).toEqual(links);
  });

  test.each(['', 'ja/', 'en/'])('leads from the home page /%s to the choice of language', (path) => {
    expect(alternatesIn(map, `https://example.org/folder/${path}`)).toEqual([
      ['ja', 'https://example.org/folder/ja/'],
      ['en', 'https://example.org/folder/en/'],
      ['x-default', 'https://example.org/folder/'],
    ]);
  });

  test('is named to robots, who may read everything', () => {
    expect(robots(address)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/folder/sitemap.xml\n',
    );
  });
});

function alternatesIn(map: string, page: string) {
  const url = map.split('\n').find((line) => line.includes(`<loc>${page}</loc>`)) ?? '';
  return [...url.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language, href]) => [
    language,
    href,
  ]);
}
