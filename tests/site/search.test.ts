import { describe, expect, test } from 'vitest';
import { builtText, dist } from '../../scripts/built/files.ts';
import { attribute, elementsOf, textOf } from '../../scripts/built/markup.ts';
import { packedScripts, packedTotal, weightsOf } from '../../scripts/built/weight.ts';
import { languages } from '../../src/lib/language.ts';
import { corpusOf } from '../../src/lib/search/corpus.ts';
import { published } from '../annexes.ts';

describe.each(languages)('the search page in %s', (language) => {
  const html = builtText(`${language}/search/index.html`);
  const elements = elementsOf(html);

  test('holds every paragraph to the letter', () => {
    const items = elements.filter((element) => attribute(element, 'data-text') !== undefined);
    expect(items.map(textOf)).toEqual(corpusOf(published, language).map(({ text }) => text));
  });

  test('needs no request but its own', () => {
    const fetched = elements
      .filter(({ tagName }) => tagName === 'script')
      .map((element) => attribute(element, 'src'));
    expect(fetched.filter(Boolean)).toEqual([]);
    expect(html).not.toMatch(/\bfetch\(|\bimport\(/);
  });

  test('weighs 14.5 kB at most, 6.9 kB of it script', () => {
    const weights = weightsOf(`${language}/search/index.html`, dist);
    expect(packedTotal(weights)).toBeLessThanOrEqual(14_500);
    expect(packedScripts(weights)).toBeLessThanOrEqual(6900);
  });

  test('runs no WebAssembly', () => {
    expect(html).not.toContain('wasm');
  });
});
