import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { addressOf, builtText, dist, filesIn, pagesIn } from '../../scripts/built/files.ts';
import { attribute, elementsOf, textOf } from '../../scripts/built/markup.ts';
import type { Element } from '../../scripts/built/markup.ts';
import { languages } from '../../src/lib/languages/language.ts';
import { unpackSite } from '../../src/lib/search/site/site-file.ts';
import { describe, expect, test } from 'vitest';
import * as elsewhere from './annexes/elsewhere.ts';

/*
 * Rules that .htmlvalidate.json turns off or bends, and why:
 * wcag/h32: nothing is sent anywhere, so the forms have no submit button.
 * long-title: a title holds the heading of its clause to the letter.
 * empty-heading: headings in a template get their words when they are copied; the others are tested below.
 * form-dup-name: boxes of one list share a name, as the record's list does; so does one place of the record that stands
 * twice on a paper, as who a letter goes to and who signs for it.
 * prefer-native-element: a table that scrolls is a region that takes the focus, not a section of the text.
 */
const validator = new HtmlValidate(new FileSystemConfigLoader());
const pages = pagesIn(dist);

test.each(pages)('%s is valid HTML', async (file) => {
  const { results } = await validator.validateString(builtText(file), 'page.html');
  const bent = /\/forms\/./.test(file) ? ['form-dup-name'] : [];
  const messages = results.flatMap((result) =>
    result.messages
      .filter(({ ruleId }) => !bent.includes(ruleId))
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
  expect(messages).toEqual([]);
});

test.each(pages)('%s has one first heading, and none that is empty or skips a level', (file) => {
  const html = builtText(file).replace(/<template\b[\s\S]*?<\/template>/g, '');
  const headings = elementsOf(html).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(headings.filter((heading) => textOf(heading).trim() === '')).toEqual([]);
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
});

// Links

/** Where a built site stands. */
function homeOf(folder: string): URL {
  return new URL(folder === elsewhere.out ? elsewhere.origin : 'http://site/');
}

/** Where the attributes of a page lead, resolved against its own address; `#id` stays. */
function targetsOf(file: string, folder: string): readonly URL[] {
  const home = new URL(addressOf(file), homeOf(folder));
  return elementsOf(builtText(file, folder)).flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => {
      const value = attribute(element, name);
      return value === undefined ? [] : [new URL(value, home)];
    }),
  );
}

function idsOf(file: string, folder: string): ReadonlySet<string> {
  return new Set(
    elementsOf(builtText(file, folder)).flatMap((element: Element) => attribute(element, 'id') ?? []),
  );
}

/** The file that a host answers with; undefined if there is none. */
function fileAt(path: string, folder: string): string | undefined {
  const name = decodeURI(path).replace(/^\//, '');
  const file = name === '' || name.endsWith('/') ? posix.join(name, 'index.html') : name;
  return existsSync(join(folder, file)) && statSync(join(folder, file)).isFile() ? file : undefined;
}

/** Where others say what the site reports of them: the only links that leave it. */
const sources = [
  'https://www.jftc.go.jp/dk/guideline/unyoukijun/cyber_security.html',
  'https://www.meti.go.jp/policy/netsecurity/partnership2.html',
];

/** Links that lead nowhere: no such file, or no such place in it. */
function brokenLinks(folder: string, base: string): readonly string[] {
  const ids = new Map<string, ReadonlySet<string>>();
  const placesIn = (file: string) => {
    const known = ids.get(file) ?? idsOf(file, folder);
    ids.set(file, known);
    return known;
  };
  return pagesIn(folder).flatMap((page) =>
    targetsOf(page, folder).flatMap(({ href, host, pathname, hash }) => {
      if (sources.includes(href)) return [];
      // A link within the page stays there whatever the base is.
      const own = pathname === addressOf(page);
      const inside = own || pathname.startsWith(base);
      const path = own ? pathname : `/${pathname.slice(base.length)}`;
      const file = host === homeOf(folder).host && inside ? fileAt(path, folder) : undefined;
      if (!file) return [`${page}: ${href}`];
      const there = hash === '' || placesIn(file).has(decodeURIComponent(hash.slice(1)));
      return there ? [] : [`${page}: ${href} has no such place`];
    }),
  );
}

test('every link leads somewhere', () => {
  expect(brokenLinks(dist, '/')).toEqual([]);
});

test('links leave the site only where it reports what others say, and each of these is there', () => {
  const outward = pages.filter((page) => targetsOf(page, dist).some(({ host }) => host !== 'site'));
  const expected = ['about', 'ordering-party'].flatMap((name) => [`en/${name}`, `ja/${name}`]);
  expect(outward.sort()).toEqual(expected.map((name) => `${name}/index.html`).sort());
  for (const page of outward) {
    const left = targetsOf(page, dist).filter(({ host }) => host !== 'site');
    expect(left.map(({ href }) => href)).toEqual(sources);
  }
});

/** What the assessment hands to its script. */
function pageDataIn(file: string, folder: string): { readonly example: string } {
  const elements = elementsOf(builtText(file, folder));
  const data = elements.find((element) => attribute(element, 'data-part') === 'page-data');
  if (!data) throw new Error(`${file} hands nothing to its script.`);
  return JSON.parse(textOf(data)) as { example: string };
}

test('the example that a script fetches is there', () => {
  for (const language of ['ja', 'en']) {
    const { example } = pageDataIn(`${language}/assessment/index.html`, dist);
    expect(fileAt(example, dist)).toBe(`${language}/example.junshu.json`);
  }
});

test('ids are ASCII, so that addresses stay readable', () => {
  for (const file of pages) {
    for (const id of idsOf(file, dist)) expect(id, file).toMatch(/^[\w-]+$/);
  }
});

describe('under a sub-path', () => {
  const { base, out: folder } = elsewhere;

  test('the same files are built', () => {
    // What crawlers ask for is built where the origin is known.
    const names = (root: string) =>
      filesIn(root).filter((file) => !/^(?:assets\/|sitemap\.xml|robots\.txt|picture)/.test(file));
    expect(names(folder)).toEqual(names(dist));
  });

  test('every link stays below it and leads somewhere', () => {
    expect(brokenLinks(folder, base)).toEqual([]);
  });

  test('what scripts fetch stays below it', () => {
    const { example } = pageDataIn('ja/assessment/index.html', folder);
    expect(example).toBe(`${base}ja/example.junshu.json`);
    for (const file of filesIn(folder).filter((name) => /^assets\/.*\.js$/.test(name))) {
      const rooted = builtText(file, folder).match(/["'`]\/(?:ja|en|assets)\/[^"'`]*/g) ?? [];
      expect(rooted, file).toEqual([]);
    }
  });

  test.each(languages)('the search page in %s asks for the rest of the site below it', (language) => {
    const [asked = ''] = elementsOf(builtText(`${language}/search/index.html`, folder))
      .filter((element) => attribute(element, 'rel') === 'preload')
      .map((element) => attribute(element, 'href'));
    expect(asked.startsWith(`${base}assets/site-${language}.`)).toBe(true);
    // Another build under another path says the same to the byte, and is found to be the same by its name.
    const file = asked.slice(base.length);
    expect(builtText(file, folder)).toBe(builtText(file, dist));
    const pathOf = (place: string) => `${place.replace(/#.*/, '')}index.html`;
    const named = unpackSite(builtText(file, folder)).places.map(({ path }) => pathOf(path));
    expect(filesIn(folder)).toEqual(expect.arrayContaining(named));
  });

  test('host files speak of it', () => {
    expect(builtText('_headers', folder)).toContain(`${base}assets/*`);
    expect(builtText('.htaccess', folder)).toContain(`ErrorDocument 404 ${base}404.html`);
    expect(builtText('nginx.conf', folder)).toContain(`location ${base}assets/`);
  });

  test('the block for nginx leaves the rest of its server alone', () => {
    const outside = builtText('nginx.conf', folder).replace(/^location .*?^\}$/ms, '');
    expect(outside).not.toMatch(/^(?:add_header|error_page|charset|gzip|location)/m);
  });
});
