import { describe, expect, test } from 'vitest';
import { builtText, dist, pagesIn } from '../../scripts/built/files.ts';
import { attribute, elementsOf, textOf } from '../../scripts/built/markup.ts';
import { verbatimIn } from '../../scripts/built/verbatim.ts';
import { readAnnex } from '../../src/files/content.ts';
import { readParts } from '../../src/files/parts.ts';
import { readSource } from '../../src/lib/annex/text/verbatim.ts';

const annex = readAnnex();
const language = annex.authoritative;
const source = readSource(readParts('src/content').source, annex.label[language]);
const received = new Map(source.paragraphs.map((one) => [`${one.clause}-${one.paragraph}`, one.text]));
const pages = pagesIn(dist).filter((file) => builtText(file).includes('data-verbatim'));

const clausePages = source.paragraphs.flatMap(({ clause, paragraph }) =>
  ['ja', 'en'].map((one) => [`${clause}-${paragraph}`, `${one}/clauses/${clause}/index.html`] as const),
);
const wholePages = [...received.keys()].flatMap((key) =>
  ['ja', 'en'].map((one) => [key, `${one}/annex/index.html`] as const),
);

test('there are pages that publish the text', () => {
  expect(received.size).toBe(18);
  expect(pages.length).toBeGreaterThan(annex.clauses.length);
});

test.each(pages)('%s publishes nothing but what was received', (file) => {
  const published = verbatimIn(builtText(file), language);
  for (const { key, text } of published) expect(text, key).toBe(received.get(key));
});

describe('every paragraph is published', () => {
  test.each([...clausePages, ...wholePages])('%s on %s', (key, file) => {
    const found = verbatimIn(builtText(file), language).filter((one) => one.key === key);
    expect(found.map(({ text }) => text)).toEqual([received.get(key)]);
  });
});

test.each([...source.headings])('the heading of clause %i is the received one', (clause, { heading }) => {
  const elements = elementsOf(builtText(`ja/clauses/${clause}/index.html`));
  const title = elements.find(({ tagName }) => tagName === 'h1');
  const whole = elementsOf(builtText('ja/annex/index.html')).find(
    (element) => attribute(element, 'id') === `c${clause}`,
  );
  expect(title && textOf(title).trim().endsWith(heading)).toBe(true);
  expect(whole && textOf(whole)).toContain(heading);
});

test('the title is the received one', () => {
  const title = elementsOf(builtText('ja/annex/index.html')).find(({ tagName }) => tagName === 'h1');
  expect(title && textOf(title).trim()).toBe(source.title);
});

test('full-width digits, spaces and brackets are unharmed', () => {
  const all = verbatimIn(builtText('ja/annex/index.html'), language)
    .map(({ text }) => text)
    .join('');
  const kept = (text: string) => text.match(/[\u3000-\u303f\uff00-\uffef]/gu)?.join('');
  expect(kept(all)).toBe(kept([...received.values()].join('')));
  expect(all).toContain('（第８の規定による再委託事業者を含む）');
  expect(all).not.toMatch(/[ \n]/);
});

test.each(['ja/clauses/11/index.html', 'en/clauses/11/index.html', 'ja/annex/index.html'])(
  'the misprint stands in %s as printed, and is marked',
  (file) => {
    const marks = elementsOf(builtText(file)).filter(({ tagName }) => tagName === 'mark');
    expect(marks.map(textOf)).toEqual(['情報キュリティインシデント']);
    const paragraph = verbatimIn(builtText(file), language).find(({ key }) => key === '11-1');
    expect(paragraph?.text).toContain('当該情報キュリティインシデントの公表');
  },
);
