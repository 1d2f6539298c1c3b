import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtText, dist, filesIn } from '../../scripts/built/files.ts';
import { attribute, elementsOf, textOf } from '../../scripts/built/markup.ts';
import { packedScripts, packedTotal, weightsOf } from '../../scripts/built/weight.ts';
import { languages } from '../../src/lib/languages/language.ts';
import { corpusOf } from '../../src/lib/search/corpus.ts';
import { published } from '../annexes.ts';

describe.each(languages)('the search page in %s', (language) => {
  const html = builtText(`${language}/search/index.html`);
  const elements = elementsOf(html);

  test('holds every paragraph to the letter', () => {
    const items = elements.filter((element) => attribute(element, 'data-part') === 'text');
    expect(items.map(textOf)).toEqual(corpusOf(published, language).map(({ text }) => text));
  });

  test('needs no request but its own for the annex', () => {
    const fetched = elements
      .filter(({ tagName }) => tagName === 'script')
      .map((element) => attribute(element, 'src'));
    expect(fetched.filter(Boolean)).toEqual([]);
    expect(html).not.toMatch(/\bimport\(/);
  });

  test('weighs 19 kB at most, 10 kB of it script, beside the rest of the site', () => {
    const weights = weightsOf(`${language}/search/index.html`, dist).filter(({ name }) => !isSiteFile(name));
    expect(packedTotal(weights), 'all').toBeLessThanOrEqual(19_000);
    expect(packedScripts(weights), 'script').toBeLessThanOrEqual(10_000);
  });

  test('asks at once for the one file with the rest of the site, 35 kB at most', () => {
    const asked = elements.filter((element) => attribute(element, 'rel') === 'preload');
    const [written, ...others] = filesIn(dist).filter(isSiteFile);
    expect(others).toEqual([]);
    expect(asked.map((element) => attribute(element, 'href'))).toEqual([`/${written ?? ''}`]);
    expect(brotliCompressSync(builtText(written ?? '')).length).toBeLessThanOrEqual(35_000);
  });

  function isSiteFile(name: string): boolean {
    return name.startsWith(`assets/site-${language}.`);
  }

  test('runs no WebAssembly', () => {
    expect(html).not.toContain('wasm');
  });
});
