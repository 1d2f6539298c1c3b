import { describe, expect, test } from 'vitest';
import { builtText, dist, pagesIn } from '../../scripts/built/files.ts';
import { attribute, elementsOf, textOf } from '../../scripts/built/markup.ts';
import { publishedRows, verbatimIn } from '../../scripts/built/verbatim.ts';
import { readAnnex } from '../../src/files/content.ts';

const annex = readAnnex();
const language = annex.authoritative;
const rows = publishedRows(annex);
const pages = pagesIn(dist).filter((file) => builtText(file).includes('data-verbatim'));
const clauseOf = (key: string) => key.replace(/-.*$/, '');

// Every language of the site publishes the text that binds.
const clausePages = [...rows.keys()].flatMap((key) =>
  annex.languages.map((one) => [key, `${one}/clauses/${clauseOf(key)}/index.html`] as const),
);
const wholePages = [...rows.keys()].flatMap((key) =>
  annex.languages.map((one) => [key, `${one}/annex/index.html`] as const),
);

test('there are pages that publish the text', () => {
  expect(pages.length).toBeGreaterThan(annex.clauses.length);
});

test.each(pages)('%s publishes nothing but what was received', (file) => {
  const published = verbatimIn(builtText(file), language);
  for (const { key, text } of published) expect(rows.get(key), key).toContain(text);
});

describe('every paragraph is published', () => {
  test.each([...clausePages, ...wholePages])('%s on %s', (key, file) => {
    const found = verbatimIn(builtText(file), language).filter((one) => one.key === key);
    expect(found.map(({ text }) => text)).toEqual(rows.get(key));
  });
});

const headed = annex.clauses.filter(({ heading }) => heading[language] !== '');

test.each(headed.map(({ number, heading }) => [number, heading[language]] as const))(
  'the heading of clause %s is the received one',
  (clause, heading) => {
    const elements = elementsOf(builtText(`${language}/clauses/${clause}/index.html`));
    const title = elements.find(({ tagName }) => tagName === 'h1');
    const whole = elementsOf(builtText(`${language}/annex/index.html`)).find(
      (element) => attribute(element, 'id') === `c${clause}`,
    );
    expect(title && textOf(title).trim().endsWith(heading)).toBe(true);
    expect(whole && textOf(whole)).toContain(heading);
  },
);

test('the title is the received one', () => {
  const title = elementsOf(builtText(`${language}/annex/index.html`)).find(({ tagName }) => tagName === 'h1');
  expect(title && textOf(title).trim()).toBe(annex.title[language]);
});
