/** The files for programs, as they are built: here without an origin, and once with one. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addressOf, builtText, dist, filesIn, pagesIn } from '../../../scripts/built/files.ts';
import { attribute, elementsOf, textOf } from '../../../scripts/built/markup.ts';
import type { Element } from '../../../scripts/built/markup.ts';
import { socialPicture } from '../../../src/files/picture.ts';
import { renditionsIn } from '../../../src/lib/exchange/renditions.ts';
import { pictureSize } from '../../../src/lib/exchange/picture.ts';
import { languages } from '../../../src/lib/languages/language.ts';
import { routes } from '../../../src/lib/routes.ts';
import { given, published, tiny } from '../../annexes.ts';
import { base, built, origin, out } from '../annexes/elsewhere.ts';

const editions = renditionsIn(languages);
const pages = pagesIn(out).filter((page) => page !== '404.html');

describe.each([
  ['without an origin', dist],
  ['with an origin', out],
])('%s', (_, folder) => {
  test.each(editions.map(({ path }) => path))('%s is built', (path) => {
    expect(builtText(path, folder)).not.toBe('');
  });

  test('the digests are those of the editions and of the blank papers', () => {
    const lines = builtText('SHA256SUMS', folder).trimEnd().split('\n');
    const paths = [...editions.map(({ path }) => path), routes.papers()];
    const found = paths.map((path) => `${digestOf(join(folder, path))}  ${path.slice(1)}`);
    expect(lines).toEqual(found);
  });

  test('the text as received is the received text', () => {
    expect(`sha256:${digestOf(join(folder, routes.sourceText()))}`).toBe(published.digest);
  });

  test.each(languages)('the page about the site links to every file in %s', (language) => {
    const page = builtText(`${language}/about/index.html`, folder);
    const prefix = folder === out ? '/sub/folder' : '';
    const paths = [
      ...editions.map(({ path }) => path),
      routes.digests(),
      routes.recordSchema(),
      routes.llms(),
    ];
    expect(paths.filter((path) => !page.includes(`href="${prefix}${path}"`))).toEqual([]);
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test.each(languages)('the linked data of the whole annex read back in %s', (language) => {
    const page = elementsOf(builtText(`${language}/annex/index.html`, folder));
    const data = page.filter((one) => attribute(one, 'type') === 'application/ld+json').map(textOf);
    const names = data.map((one) => (JSON.parse(one) as { name: string }).name);
    expect(names).toEqual([published.title[language]]);
  });
});

describe('without an origin', () => {
  test.each(['sitemap.xml', 'robots.txt', 'picture.png'])('there is no %s', (file) => {
    expect(existsSync(join(dist, file))).toBe(false);
  });

  test.each(pagesIn(dist))('%s says nothing that would have to be absolute', (page) => {
    const head = headOf(page, dist);
    expect(head.filter((one) => attribute(one, 'rel') === 'canonical')).toEqual([]);
    expect(head.filter((one) => /^og:(?:url|image)/.test(attribute(one, 'property') ?? ''))).toEqual([]);
  });
});

describe('with an origin', () => {
  test('the site builds', () => {
    expect(built).toEqual({ status: 0, output: expect.not.stringContaining('[ERROR]') as string });
    expect(pages.length).toBeGreaterThan(20);
  });

  test.each(pages)('%s names itself, and the same page in every language', (page) => {
    const head = headOf(page, out);
    const own = origin + base.slice(0, -1) + addressOf(page);
    expect(contents(head, 'rel', 'canonical', 'href')).toEqual([own]);
    expect(contents(head, 'property', 'og:url', 'content')).toEqual([own]);
    const alternates = contents(head, 'rel', 'alternate', 'href');
    expect(alternates.length).toBeGreaterThanOrEqual(languages.length);
    expect(alternates).toContain(own);
    for (const address of alternates) expect(existsSync(fileAt(address ?? ''))).toBe(true);
  });

  test.each(pages)('%s says what it is where its address is shared', (page) => {
    const head = headOf(page, out);
    for (const property of ['og:title', 'og:description', 'og:type', 'og:locale', 'og:site_name']) {
      expect(contents(head, 'property', property, 'content')).toEqual([expect.stringMatching(/./)]);
    }
    expect(contents(head, 'property', 'og:image', 'content')).toEqual([`${origin}${base}picture.png`]);
    expect(contents(head, 'name', 'twitter:card', 'content')).toEqual(['summary_large_image']);
  });

  test('the map names every page but the one that is not found', () => {
    const named = [...builtText('sitemap.xml', out).matchAll(/<loc>(.*?)<\/loc>/g)].map((found) => found[1]);
    expect(named.toSorted()).toEqual(
      pages.map((page) => origin + base.slice(0, -1) + addressOf(page)).toSorted(),
    );
  });

  test('the map says the same of the languages as the pages do', () => {
    for (const line of builtText('sitemap.xml', out)
      .split('\n')
      .filter((one) => one.startsWith('<url>'))) {
      const [page = ''] = [...line.matchAll(/<loc>(.*?)<\/loc>/g)].map((found) => found[1]);
      const links = [...line.matchAll(/ href="([^"]+)"/g)].map((found) => found[1]);
      const said = contents(headOf(fileAt(page).slice(out.length + 1), out), 'rel', 'alternate', 'href');
      expect(links).toEqual(said);
    }
  });

  test('robots are led to the map', () => {
    expect(builtText('robots.txt', out)).toContain(`\nSitemap: ${origin}${base}sitemap.xml\n`);
  });

  test('no page runs a script that its policy does not know', () => {
    const data = new Set(['application/ld+json', 'application/json', 'speculationrules']);
    for (const page of pages) {
      const html = builtText(page, out);
      const policy =
        /content-security-policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';
      const inline = elementsOf(html).filter(
        (one) =>
          one.tagName === 'script' &&
          attribute(one, 'src') === undefined &&
          !data.has(attribute(one, 'type') ?? ''),
      );
      for (const script of inline) {
        const hash = createHash('sha256').update(textOf(script)).digest('base64');
        expect(policy).toContain(`'sha256-${hash}'`);
      }
    }
  });
});

describe('the picture', () => {
  test('is of the annex as it is now; if not, run npm run picture', () => {
    expect(socialPicture(published, 'src/content')).toBeDefined();
  });

  test('has the size that the pages say', () => {
    const png = Buffer.from(given(socialPicture(published, 'src/content')));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pictureSize.width, pictureSize.height]);
    expect(png.length).toBeLessThan(100_000);
  });

  test('is not taken for the picture of another annex', () => {
    expect(socialPicture(tiny, 'tests/tiny')).toBeUndefined();
  });
});

test('building twice gives the same editions', () => {
  const files = [...editions.map(({ path }) => path.slice(1)), 'papers.zip', 'SHA256SUMS'];
  expect(filesIn(out)).toEqual(expect.arrayContaining(files));
  for (const file of files) expect(digestOf(join(out, file))).toBe(digestOf(join(dist, file)));
});

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Where the page of an address is built. */
function fileAt(address: string): string {
  return join(out, address.slice((origin + base).length), 'index.html');
}

/** What stands in the head of a page, and nothing of its body. */
function headOf(page: string, folder: string): readonly Element[] {
  const [head = ''] = builtText(page, folder).split('</head>');
  return elementsOf(head);
}

/** What elements say that are marked so: `contents(head, 'rel', 'canonical', 'href')`. */
function contents(head: readonly Element[], mark: string, value: string, said: string) {
  return head.filter((one) => attribute(one, mark) === value).map((one) => attribute(one, said));
}
