/** A file whose number stands here already takes the place of what has it: nothing is lost on the way, nor on the way back. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Library } from '../../src/components/records/library.ts';
import { replace, residentIn } from '../../src/components/records/opening/claims.ts';
import type { Arrived } from '../../src/components/records/opening/claims.ts';
import { recordsDataOf } from '../../src/components/records/records-data.ts';
import { nothing } from '../../src/lib/record/keeping/shelf.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import { given, published } from '../annexes.ts';
import { sound } from './records.ts';

const yesterday = new Date('2026-11-27T06:00:00.000Z');
const text = writeRecord(sound);
const record: RecordFile = { ...sound, contract: { ...sound.contract, number: '来た' } };
const arrived: Arrived = { file: '来た.json', text: writeRecord(record), record };

let library: Library;

beforeEach(() => {
  // A shelf of its own for each test.
  library = new Library(recordsDataOf(published, 'ja', `/${crypto.randomUUID()}/`));
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function resident(stands = text) {
  const { shelf } = library;
  const draft = { id: sound.id, text: stands, annexDigest: '', changedAt: sound.updatedAt, label: '名' };
  await shelf.put(draft, nothing);
  return async (binned: boolean) => {
    if (binned) await shelf.bin(sound.id, yesterday);
    const found = await shelf.get(sound.id);
    if (found.kind !== 'found') throw new Error(found.kind);
    return residentIn(found.entry, library);
  };
}

/** What stands in the list, or lies in the bin: whether it has the number, its text but for that, its name and its day. */
async function all() {
  const list = await library.shelf.list();
  const entries = list.kind === 'list' ? list.entries : [];
  return Promise.all(
    entries.map(async ({ id, label, deletedAt }) => {
      const here = given(await library.textOf(id)).replace(id, sound.id);
      return { own: id === sound.id, here, label, binned: deletedAt };
    }),
  );
}

const came = { own: true, here: arrived.text, label: '名', binned: undefined };

for (const binned of [false, true]) {
  const where = binned ? 'lies in the bin' : 'stands in the list';
  const before = { own: true, here: text, label: '名', binned: binned ? yesterday.toISOString() : undefined };

  test(`what ${where} lies in the bin under another number, until that is undone`, async () => {
    const { put, undo } = await replace(await (await resident())(binned), arrived, library);
    expect(put.kind).toBe('stored');
    const old = { own: false, here: text, label: '名', binned: expect.any(String) as string };
    expect(await all()).toEqual([came, old]);
    expect(await given(undo)()).toBe(true);
    expect(await all()).toEqual([before]);
  });

  test(`what ${where} is not touched where there is no room`, async () => {
    const one = await (await resident())(binned);
    vi.spyOn(library.shelf, 'put').mockResolvedValue({ kind: 'full' });
    expect(await replace(one, arrived, library)).toEqual({ put: { kind: 'full' } });
    vi.restoreAllMocks();
    expect(await all()).toEqual([before]);
  });

  test(`what ${where} stays where the room ends in the middle`, async () => {
    const one = await (await resident())(binned);
    const put = library.shelf.put.bind(library.shelf);
    vi.spyOn(library.shelf, 'put').mockImplementationOnce(put).mockResolvedValue({ kind: 'full' });
    expect(await replace(one, arrived, library)).toEqual({ put: { kind: 'full' } });
    vi.restoreAllMocks();
    expect(await all()).toEqual([before]);
  });
}

test('what gives way is in the bin at once, whatever the browser allows from then on', async () => {
  const one = await (await resident())(false);
  vi.spyOn(library.shelf, 'bin').mockResolvedValue({ kind: 'blocked' });
  await replace(one, arrived, library);
  vi.restoreAllMocks();
  expect((await all()).map(({ binned }) => binned !== undefined)).toEqual([false, true]);
});

test('what cannot be read goes to the bin to the letter', async () => {
  const { put } = await replace(await (await resident('{ cut of'))(false), arrived, library);
  expect(put.kind).toBe('stored');
  const old = { own: false, here: '{ cut of', label: '名', binned: expect.any(String) as string };
  expect(await all()).toEqual([came, old]);
});

test('what was changed since is not put back over', async () => {
  const { put, undo } = await replace(await (await resident())(false), arrived, library);
  if (put.kind !== 'stored') throw new Error(put.kind);
  const later = writeRecord({ ...record, facts: {} });
  await library.shelf.put(library.draft(later, yesterday), put.entry.revision);
  expect(await given(undo)()).toBe(false);
  expect((await all()).map(({ here }) => here)).toEqual([later, text]);
});
