/** The zip of all blank papers: each as a Word file, and as a page that needs no site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { builtText, dist } from '../../scripts/built/files.ts';
import { attribute, elementsOf, textOf } from '../../scripts/built/markup.ts';
import { readContent } from '../../src/files/content.ts';
import { languages } from '../../src/lib/languages/language.ts';
import { routes } from '../../src/lib/routes.ts';
import { given } from '../annexes.ts';
import { readWord } from '../exchange/word/docx.ts';

const files = unzipSync(readFileSync(join(dist, routes.papers())));
const { forms } = readContent();

const bare = (text: string) => text.replaceAll(/\s/g, '');

/** What is printed of a paper: its lines, without the controls. */
function linesIn(html: string): readonly string[] {
  const lines = elementsOf(html).filter((one) => attribute(one, 'class')?.split(' ').includes('line'));
  return lines.map((line) => bare(textOf(line)));
}

/** Of each folder of the zip, where the same papers stand on the site. */
const editions = [
  ...languages.map((one) => [one, (id: string) => routes.form(one, id)] as const),
  [languages.join('-'), (id: string) => routes.form('ja', id, true)] as const,
];

test('holds every paper twice in every language and in both, and nothing else', () => {
  expect(Object.keys(files)).toHaveLength(forms.length * editions.length * 2);
});

describe.each(editions)('in %s', (folder, pageOf) => {
  test.each(forms.map((form) => [form.id, form] as const))('%s says what its page says', (id, form) => {
    const number = String(form.number).padStart(2, '0');
    const named = Object.keys(files).filter((name) => name.startsWith(`${folder}/${number}_`));
    expect(named.map((name) => name.replace(/^.*\./, '')).sort()).toEqual(['docx', 'html']);
    const [word, page] = ['docx', 'html'].map((end) => files[given(named.find((one) => one.endsWith(end)))]);
    const shown = linesIn(builtText(`${pageOf(id).slice(1)}index.html`));
    expect(shown.length).toBeGreaterThan(10);
    expect(linesIn(strFromU8(given(page)))).toEqual(shown);
    const written = bare(readWord(given(word)).texts.join(''));
    for (const line of shown) expect(written).toContain(line);
  });
});

test('a page from the zip runs nothing, loads nothing and has nothing to press', () => {
  for (const [name, file] of Object.entries(files)) {
    if (!name.endsWith('.html')) continue;
    const found = elementsOf(strFromU8(file));
    const tags = new Set(found.map(({ tagName }) => tagName));
    for (const tag of ['script', 'link', 'button', 'input', 'textarea', 'a', 'img', 'template'])
      expect(tags, name).not.toContain(tag);
    expect(tags, name).toContain('style');
    expect(found.some((one) => attribute(one, 'src') !== undefined)).toBe(false);
  }
});
