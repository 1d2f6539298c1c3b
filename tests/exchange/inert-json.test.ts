import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inertJson } from '../../src/lib/exchange/inert-json.ts';

test('is the value, whatever it holds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(inertJson({ value }))).toEqual(JSON.parse(JSON.stringify({ value })));
    }),
  );
});

test('holds nothing that HTML reads', () => {
  const written = inertJson({ '</template>': '<!-- &amp; <script>' });
  expect(written).not.toMatch(/[<&]/);
  expect(JSON.parse(written)).toEqual({ '</template>': '<!-- &amp; <script>' });
});
