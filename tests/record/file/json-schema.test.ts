/** The published JSON Schemas take what the readers take. What they refuse, tests/site/published.test.ts says. */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { recordJsonSchema, recordJsonSchema1 } from '../../../src/lib/exchange/record-schema.ts';
import { publishedRules } from '../../annexes.ts';
import { oddOldRecords } from './old-records.ts';
import { sound } from '../records.ts';
import { wholeRecords } from './whole-records.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const accepting = (schema: string) => new Ajv({ strict: true }).compile(JSON.parse(schema) as object);
const accepts = accepting(recordJsonSchema(publishedRules));

test('every record of version 2 is taken by the schema of version 2', () => {
  fc.assert(
    fc.property(wholeRecords, (record) => {
      expect(accepts(record), JSON.stringify(accepts.errors)).toBe(true);
    }),
  );
});

test('every file of version 1 is taken by the schema of version 1', () => {
  const accepts1 = accepting(recordJsonSchema1(publishedRules));
  fc.assert(
    fc.property(oddOldRecords, (old) => {
      expect(accepts1(old), JSON.stringify(accepts1.errors)).toBe(true);
    }),
  );
});

test.each([
  ['a line end in one line', { contractor: { name: 'a\nb' } }],
  ['turned writing', { contract: { title: 'a\u202eb' } }],
  ['more evidence than a record may hold', { evidence: Array(501).fill({ id: 'E1', title: '' }) }],
])('%s is refused by the schema too', (_, part) => {
  expect(accepts(sound)).toBe(true);
  expect(accepts({ ...sound, ...part })).toBe(false);
});
