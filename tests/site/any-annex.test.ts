/** What holds of the built site of any sound content folder, this house's own among them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtText, dist, pagesIn } from '../../scripts/built/files.ts';
import { attribute, elementsOf } from '../../scripts/built/markup.ts';
import { readAnnex } from '../../src/files/content.ts';
import { settings } from '../../src/files/settings.ts';
import { normsOf } from '../../src/lib/annex/text/rows.ts';
import { wordingFor } from '../../src/lib/wording/spoken.ts';

const annex = readAnnex();
const pages = pagesIn(dist);
const elements = new Map(pages.map((page) => [page, elementsOf(builtText(page))]));
const idsOn = (page: string) => new Set(elements.get(page)?.map((element) => attribute(element, 'id')));

test('every clause has its page in every language', () => {
  for (const language of annex.languages)
    for (const { number } of annex.clauses)
      expect(pages).toContain(`${language}/clauses/${number}/index.html`);
});

test('no page is in a language that the site does not speak', () => {
  const folders = new Set(pages.filter((page) => page.includes('/')).map((page) => page.split('/')[0]));
  expect([...folders].sort()).toEqual([...annex.languages].sort());
});

test.each(pages)('every link of %s that stays on the site leads to a page and a place on it', (page) => {
  const lost = (elements.get(page) ?? []).flatMap((element) => {
    const link = attribute(element, 'href');
    const origin = 'https://site.invalid';
    const url = new URL(link ?? '', `${origin}${settings.base}${page}`);
    if (link === undefined || url.origin !== origin) return [];
    const path = decodeURI(url.pathname).slice(settings.base.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const place = decodeURIComponent(url.hash.slice(1));
    // A hash of the form, the search or a view is read by a script.
    const isPlace = place !== '' && /clauses|annex|glossary/.test(file) && !place.includes('=');
    return existsSync(join(dist, file)) && (!isPlace || idsOn(file).has(place)) ? [] : [link];
  });
  expect(lost).toEqual([]);
});

describe('a draft', () => {
  test.each(pages.filter((page) => page.includes('/')))('is said to be one on %s, or is none', (page) => {
    const language = annex.languages.find((one) => page.startsWith(`${one}/`)) ?? annex.authoritative;
    const said = builtText(page).includes(wordingFor(language, annex).site.draftNote);
    // What is printed as a sheet has its own head.
    if (!page.includes('/print/')) expect(said).toBe(annex.draft === true);
  });

  test('marks on the page of each clause what is not sure', () => {
    const norms = annex.clauses.flatMap(normsOf).filter(({ unsure }) => unsure);
    const marked = annex.clauses.flatMap(({ number }) =>
      (elements.get(`${annex.authoritative}/clauses/${number}/index.html`) ?? []).filter((element) =>
        attribute(element, 'class')?.includes('unsure'),
      ),
    );
    expect(marked.length).toBeGreaterThanOrEqual(norms.length);
  });
});

test('the form asks every question', () => {
  const ids = idsOn(`${annex.authoritative}/assessment/index.html`);
  for (const { questions } of annex.clauses) for (const { id } of questions) expect(ids).toContain(id);
});
