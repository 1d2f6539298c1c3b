/** The adopter's manual of fields follows the schemas. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldsPage } from '../../scripts/fields.ts';
import { describedFields, idleSentences } from '../../src/files/manual/page.ts';

test('every field that may be written has its sentence', () => {
  const unsaid = describedFields().filter(({ sentence }) => sentence === undefined);
  expect(unsaid.map(({ file, path }) => `${file} ${path}`)).toEqual([]);
  expect(describedFields().length).toBeGreaterThan(100);
});

test('no sentence is of a field that is no more', () => {
  expect(idleSentences()).toEqual([]);
});

test('docs/content-fields.md is what npm run fields writes', async () => {
  expect(readFileSync('docs/content-fields.md', 'utf8')).toBe(await fieldsPage());
});
