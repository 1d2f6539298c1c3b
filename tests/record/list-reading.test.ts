/** A list of records that nothing is known of yet stands at once; what they come to is filled in, and kept. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Library } from '../../src/components/records/library.ts';
import { recordsDataOf } from '../../src/components/records/records-data.ts';
import type { ListReading } from '../../src/components/records/list/list-reading.ts';
import { nothing } from '../../src/lib/record/keeping/shelf.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import { published } from '../annexes.ts';
import { sound } from './records.ts';

const ids = [1, 2, 3].map((number) => `3b8f6a52-9a0e-4d0c-8a53-00000000000${number}`);
let base = '';

function library(): Library {
  return new Library(recordsDataOf(published, 'ja', base));
}

/** As many records as there are ids, in the order of the list the last id first. */
async function fill(broken?: string): Promise<void> {
  const { shelf } = library();
  for (const id of ids) {
    const text = id === broken ? '{' : writeRecord({ ...sound, id });
    await shelf.put({ id, text, annexDigest: '', changedAt: sound.updatedAt }, nothing);
  }
}

async function reading(of: Library): Promise<ListReading> {
  const rows = await of.rows();
  if (!rows) throw new Error('blocked');
  return rows;
}

const known = ({ rows }: ListReading) => rows.map(({ summary }) => summary !== undefined);

beforeEach(() => {
  // A shelf of its own for each test.
  base = `/${crypto.randomUUID()}/`;
  // Every record takes as long as there is time for at once.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
});
afterEach(() => {
  vi.restoreAllMocks();
});

test('all rows stand with their names, and one after the other is read, the first first', async () => {
  await fill();
  const list = await reading(library());
  expect(list.rows.map(({ entry }) => entry.id)).toEqual(ids.toReversed());
  expect(new Set(list.rows.map(({ name }) => name))).toEqual(new Set([sound.contract.title]));
  expect(known(list)).toEqual([true, false, false]);
  list.readOn();
  expect(known(list)).toEqual([true, true, false]);
  expect(list.isWhole).toBe(false);
  list.readOn();
  expect(known(list)).toEqual([true, true, true]);
  expect(list.isWhole).toBe(true);
});

test('what cannot be read is said to be when it has been looked at', async () => {
  await fill(ids[0]);
  const list = await reading(library());
  while (!list.isWhole) list.readOn();
  expect(list.rows.map(({ kind }) => kind)).toEqual(['ordinary', 'ordinary', 'unreadable']);
});

test('what was found out is kept beside the records, and nothing is read the next time', async () => {
  await fill();
  const first = library();
  const list = await reading(first);
  while (!list.isWhole) list.readOn();
  const next = library();
  const read = vi.spyOn(next, 'read');
  await vi.waitFor(async () => {
    expect((await reading(next)).isWhole).toBe(true);
  });
  read.mockClear();
  expect(known(await reading(next))).toEqual([true, true, true]);
  expect(read).not.toHaveBeenCalled();
});

test('a row that was read stays the same while its record does', async () => {
  await fill();
  const own = library();
  const list = await reading(own);
  while (!list.isWhole) list.readOn();
  const again = await reading(own);
  expect(again.isWhole).toBe(true);
  expect(again.rows.every((row, at) => row === list.rows[at])).toBe(true);
});
