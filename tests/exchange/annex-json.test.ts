/** annex.json is the annex, its schema describes it, and both follow from the types that the code uses. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { z } from 'zod';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Annex } from '../../src/lib/annex/annex.ts';
import type { publishedAnnex } from '../../src/lib/annex/published.ts';
import { annexJson } from '../../src/lib/exchange/annex-json.ts';
import { annexJsonSchema } from '../../src/lib/exchange/annex-schema.ts';
import { published, tiny } from '../annexes.ts';

const schema = JSON.parse(annexJsonSchema(published)) as { $defs: Record<string, { description?: string }> };
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

/** A schema cannot say that nobody writes. */
type Fixed<T> = T extends object ? { readonly [K in keyof T]: Fixed<T[K]> } : T;

test('the schema and the type of the annex say the same', () => {
  expectTypeOf<Fixed<z.infer<typeof publishedAnnex>>>().toEqualTypeOf<Fixed<Annex>>();
});

describe.each([
  ['the published annex', published],
  ['the tiny annex', tiny],
])('%s', (_, annex) => {
  const read = () => JSON.parse(annexJson(annex)) as Record<string, unknown>;

  test('reads back to the letter', () => {
    const { $schema, ...value } = read();
    expect(value).toEqual(annex);
    expect($schema).toBe('./annex.schema.json');
  });

  test('is valid', () => {
    validate(read());
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['a force that nobody knows', { force: 'should' }, '/clauses/0/paragraphs/0/sentences/0/force'],
    ['a text in one language', { text: { ja: '甲' } }, '/clauses/0/paragraphs/0/sentences/0/text'],
    ['a key that no type has', { strength: 5 }, '/clauses/0/paragraphs/0/sentences/0'],
  ])('is refused by its schema with %s', (_, slip, place) => {
    const file = structuredClone(read()) as { clauses: { paragraphs: { sentences: object[] }[] }[] };
    Object.assign(file.clauses[0]?.paragraphs[0]?.sentences[0] ?? {}, slip);
    expect(validate(file)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(place);
  });
});

test('the parts of the schema carry their names and say what they are', () => {
  expect(Object.keys(schema.$defs)).toEqual(
    expect.arrayContaining(['Texts', 'Clause', 'Paragraph', 'Norm', 'ControlQuestion']),
  );
  for (const { description } of Object.values(schema.$defs)) expect(description).toMatch(/\.$|\?$/);
});
