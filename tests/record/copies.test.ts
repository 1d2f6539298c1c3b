/** Records that stand beside the one they were made from. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordCopy, renumbered } from '../../src/lib/record/listing/copies.ts';
import { exampleId, isExample } from '../../src/lib/record/examples/example.ts';
import { codeOf } from '../../src/lib/record/fingerprint.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import { read, records, sound } from './records.ts';

const id = '7a0c5c0e-51a4-4d8a-9f56-0f2b8a6f0c11';
const now = '2026-11-28T07:00:00.000Z';
const text = writeRecord(sound);
const example = writeRecord({ ...sound, id: exampleId });
const recordIn = (file: string) => JSON.parse(file) as RecordFile;

test('a copy says the same, is begun now and has a number and a code of its own', () => {
  const copy = recordIn(recordCopy(text, id, now));
  expect(copy).toEqual({ ...sound, id, revision: 1, createdAt: now, updatedAt: now });
  expect(codeOf(copy)).not.toBe(codeOf(sound));
});

test('a record with another number is as old as it was, and nothing else of it changes', () => {
  expect(renumbered(text, id)).toBe(text.replace(sound.id, id));
});

test('whatever can be read can be read under another number, and as a copy', () => {
  fc.assert(
    fc.property(records, fc.uuid({ version: 4 }), (record, newId) => {
      expect(read(renumbered(writeRecord(record), newId)).ok).toBe(true);
      expect(read(recordCopy(writeRecord(record), newId, now)).ok).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('what began as the example stays one, and not the same one', () => {
  const copy = recordIn(recordCopy(example, id, now));
  expect(isExample(copy)).toBe(true);
  expect(copy.id).not.toBe(exampleId);
  expect(isExample(recordIn(recordCopy(text, id, now)))).toBe(false);
});
