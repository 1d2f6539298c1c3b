/** What scripts look for in a page stands in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = ['src/components', 'src/browser'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);
const scripts = textsOf('.ts');
const pages = textsOf('.astro');

/** `[data-notice]`, `[data-part="dock"]`: the attribute, and its value where one is named. */
const looked = /\[(data-[a-z-]+)(?:[~^]?="([^"$\]]+)")?\]/g;
const wanted = [...new Set(scripts.flatMap((text) => [...text.matchAll(looked)].map(([whole]) => whole)))];

test('scripts look for parts of pages', () => {
  expect(wanted.length).toBeGreaterThan(60);
  expect(wanted).toContain('[data-notice]');
});

test.each(wanted)('%s is written by the server, or by a script', (selector) => {
  const [, name = '', value] = [...selector.matchAll(looked)][0] ?? [];
  expect(isWritten(name, value)).toBe(true);
});

test('what nothing writes is seen', () => {
  expect(isWritten('data-nowhere')).toBe(false);
  expect(isWritten('data-part', 'nowhere')).toBe(false);
});

function isWritten(name: string, value?: string): boolean {
  const inPage = new RegExp(String.raw`\s${name}(?:[\s/>=]|$)`, 'm');
  const key = name.slice('data-'.length).replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const byScript = new RegExp(String.raw`dataset\.${key} =|(?:set|toggle)Attribute\(\s*'${name}'`);
  const writers = [
    ...pages.filter((text) => inPage.test(text)),
    ...scripts.filter((text) => byScript.test(text)),
  ];
  // A value may be worked out; then its word stands there all the same.
  return writers.some((text) => value === undefined || text.includes(value));
}

function textsOf(ending: string): readonly string[] {
  return sources.filter((name) => name.endsWith(ending)).map((name) => readFileSync(name, 'utf8'));
}
