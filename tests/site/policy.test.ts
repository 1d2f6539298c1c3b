import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtText, dist, pagesIn } from '../../scripts/built/files.ts';
import { attribute, elementsOf, textOf } from '../../scripts/built/markup.ts';

test.each(pagesIn(dist))('the policy of %s allows what stands in it, and nothing else by hash', (file) => {
  const elements = elementsOf(builtText(file));
  const policy = elements.find(
    (one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const said = (policy && attribute(policy, 'content')) ?? '';
  const inline = elements.filter(
    (one) =>
      ['script', 'style'].includes(one.tagName) &&
      attribute(one, 'src') === undefined &&
      // A data block is never run and needs no leave.
      attribute(one, 'type') !== 'application/ld+json',
  );
  const hashes = inline.map((one) => createHash('sha256').update(textOf(one)).digest('base64'));
  expect(hashes.length).toBeGreaterThan(0);
  expect([...said.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash).toSorted()).toEqual(
    [...new Set(hashes)].toSorted(),
  );
});

test.each(pagesIn(dist))('%s runs no WebAssembly and builds no code from words', (file) => {
  expect(builtText(file)).not.toMatch(/'(?:wasm-)?unsafe-eval'/);
});
