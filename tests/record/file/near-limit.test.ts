/** A file near the limit, and whatever is written of it: it can be read again, and nothing in it is another. */
import { describe, expect, test, vi } from 'vitest';
import { recordCopy, renumbered } from '../../../src/lib/record/listing/copies.ts';
import { Sealing } from '../../../src/lib/record/keeping/sealing.ts';
import { maxBytes } from '../../../src/lib/record/record-type.ts';
import type { Read } from '../../../src/lib/record/problem.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { read, reader, sound } from '../records.ts';

const newId = '8e0f4c1a-6a52-4a0e-9a43-3c0b6f1d2e71';
const now = new Date('2026-11-29T06:00:00.000Z');
const bytes = (text: string) => new TextEncoder().encode(text).length;

/** Papers with many short lines: with an indent for each the file would be far larger than one without. */
const rows = Array.from({ length: 500 }, () => ({ a: '一', b: '二' }));
const forms = Array.from({ length: 170 }, (_, at) => ({ id: `F${at + 1}`, form: 'return-report', rows }));
const crowded = { ...sound, forms } as unknown as RecordFile;
const file = JSON.stringify(crowded);

/** What the record says, less its head; the many papers in one text, as members would be compared for long. */
function said(one: Read<RecordFile>) {
  if (!one.ok) return one.problems;
  const { id, revision, createdAt, updatedAt, forms: papers, ...rest } = one.value;
  return { ...rest, papers: JSON.stringify(papers) };
}

/** Whatever the pages write of a record that was opened. */
const written: Readonly<Record<string, (record: RecordFile) => string>> = {
  'the record': writeRecord,
  'what is saved of it after a change': (record) => {
    const sealing = new Sealing(record);
    sealing.record = { ...record };
    return sealing.seal(record.id, now).text;
  },
  'what goes to the bin': (record) => renumbered(writeRecord(record), newId),
  'a copy': () => recordCopy(file, newId, now.toISOString()),
};

vi.setConfig({ testTimeout: 60_000 });

describe('of a file that an indent would make too large', () => {
  test('everything is read', () => {
    expect(bytes(file)).toBeLessThanOrEqual(maxBytes);
    expect(bytes(JSON.stringify(crowded, null, 2))).toBeGreaterThan(maxBytes);
    expect(said(read(file))).toEqual(said({ ok: true, value: crowded }));
  });

  test.each(Object.entries(written))('%s can be opened again, with everything in it', (_, write) => {
    const text = write(crowded);
    expect(bytes(text)).toBeLessThanOrEqual(maxBytes);
    expect(said(read(text))).toEqual(said({ ok: true, value: crowded }));
  });
});

describe('a file of version 1 near the limit', () => {
  // As many as version 1 could hold and version 2 still does, each as long as it may be.
  const note = '記'.repeat(10_000);
  const ids = Object.keys(sound.answers);
  const answers = Object.fromEntries(ids.map((id) => [id, { ...sound.answers[id], note }]));
  const evidence = Array.from({ length: 500 }, (_, at) => ({
    id: `E${at + 1}`,
    title: '証'.repeat(500),
    held: note.slice(0, 1000),
  }));
  const subcontractors = [{ tier: 1, name: '有限会社△△', consented: '2026-04-10', checked: '' }];
  const old = `${JSON.stringify({ ...sound, version: 1, answers, evidence, subcontractors }, null, 2)}\n`;

  test('is read whole, stays to the letter beside what became of it, and that can be read again', () => {
    expect(bytes(old)).toBeGreaterThan(maxBytes * 0.7);
    const opened = reader.record(old);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems.slice(0, 5)));
    const { record, migrated } = opened.value;
    expect(migrated?.text).toBe(old);
    expect(migrated?.beyond).toEqual([]);
    expect(record.answers).toEqual(answers);
    expect(record.evidence).toEqual(evidence);
    const text = writeRecord(record);
    expect(bytes(text)).toBeLessThanOrEqual(maxBytes);
    expect(read(text)).toEqual({ ok: true, value: record });
  });
});
