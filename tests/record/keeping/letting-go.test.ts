/** What goes for good, goes with all that is noted of it, and only then; what cannot be read for now stays noted. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepRecord } from '../../../src/browser/records/hand/keep.ts';
import type { OwnPage } from '../../../src/browser/records/hand/keep.ts';
import { Journal } from '../../../src/browser/records/journal.ts';
import { eraseEverything } from '../../../src/browser/records/left-behind.ts';
import { Library } from '../../../src/components/records/library.ts';
import { recordsDataOf } from '../../../src/components/records/records-data.ts';
import { nothing } from '../../../src/lib/record/keeping/shelf.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { published } from '../../annexes.ts';
import { sound } from '../records.ts';
import { Storage } from './storage.ts';

const { id } = sound;
const text = writeRecord(sound);
const head = { id, annexDigest: '', changedAt: sound.updatedAt };
const long = new Date(Date.now() - 31 * 24 * 60 * 60 * 1000);
let base = '';
let library: Library;
let journal: Journal;

/** In the bin, with what a page noted that followed on it. */
async function binned(since: Date): Promise<void> {
  const { shelf } = library;
  const put = await shelf.put({ ...head, text }, nothing);
  if (put.kind === 'stored') journal.write({ ...head, base: put.entry.revision, text: `${text} ` });
  await shelf.bin(id, since);
}

beforeEach(() => {
  base = `/${crypto.randomUUID()}/`;
  vi.stubGlobal('localStorage', new Storage());
  journal = new Journal(base, published.id, 'page');
  library = new Library(recordsDataOf(published, 'ja', base));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('what has been in the bin for too long goes with what a page left behind of it', async () => {
  await binned(long);
  expect((await library.rows())?.rows).toEqual([]);
  expect(journal.keys()).toEqual([]);
});

test('what has not stays, with what a page left behind of it', async () => {
  await binned(new Date());
  expect((await library.rows())?.rows).toHaveLength(1);
  expect(journal.keys()).toHaveLength(1);
});

test('what is restored just then stays, with what a page left behind of it', async () => {
  await binned(long);
  const purge = library.shelf.purge.bind(library.shelf);
  vi.spyOn(library.shelf, 'purge').mockImplementationOnce(async (now) => {
    await library.shelf.restore(id);
    return purge(now);
  });
  expect((await library.rows())?.rows).toHaveLength(1);
  expect(await library.textOf(id)).toBe(`${text} `);
});

test('everything that is erased is erased, in the bin too; nothing of it where the browser does not let go', async () => {
  await binned(new Date());
  const { shelf } = library;
  expect(await shelf.usage()).toMatchObject({ records: 1, bytes: new TextEncoder().encode(text).length });
  vi.spyOn(shelf, 'eraseAll').mockResolvedValueOnce({ kind: 'blocked' });
  expect(await eraseEverything(shelf, journal, published)).toBe(false);
  expect(journal.keys()).toHaveLength(1);
  expect(await eraseEverything(shelf, journal, published)).toBe(true);
  expect(journal.keys()).toEqual([]);
  expect(await shelf.usage()).toMatchObject({ records: 0, bytes: 0 });
});

test('what a page left behind stays noted while what reads it cannot be loaded', async () => {
  const place = { addEventListener: () => undefined };
  vi.stubGlobal('window', place);
  vi.stubGlobal('document', place);
  const put = await library.shelf.put({ ...head, text }, nothing);
  if (put.kind === 'stored') journal.write({ ...head, base: put.entry.revision, text: `${text} ` });
  const silent = () => undefined;
  const page: OwnPage = {
    ready: () => Promise.reject(new Error()),
    read: () => ({ ok: false, sentences: ['notLoaded'] }),
    meant: () => ({ kind: 'record', id }),
    blank: (own) => ({ ...sound, id: own }),
    ...{ show: silent, moved: silent, news: silent, ask: silent, oldTab: silent },
  };
  const kept = keepRecord(base, published, page);
  await kept.open();
  await kept.settled();
  expect(journal.keys()).toHaveLength(1);
  expect(await library.shelf.list()).toMatchObject({ entries: [{ id }] });
  expect(kept.waiting?.about).toBe('unreadable');
});
