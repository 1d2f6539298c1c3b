/** Records on the shelf of a browser, as earlier visits have left them there. */
import type { Page } from '@playwright/test';
import { shelfName } from '../../src/browser/records/shelf.ts';
import { readAnnex } from '../../src/files/content.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import type { Entry, Listed } from '../../src/lib/record/keeping/shelf.ts';
import { writeRecord } from '../../src/lib/record/write.ts';

const { id: annexId, digest } = readAnnex();
/** As the server of the tests has it: at the root. */
const name = shelfName('/', annexId);

/** Keeps a record, or any text under an id; it is the last that was changed. */
export async function keepRecord(
  page: Page,
  kept: RecordFile | { readonly id: string; readonly text: string },
  beside: Partial<Omit<Entry, 'id' | 'text' | 'revision' | 'bytes'>> = {},
): Promise<void> {
  const text = 'text' in kept ? kept.text : writeRecord(kept);
  const annexDigest = 'text' in kept ? digest : kept.annex.digest;
  const changedAt = '2026-11-20T06:00:00.000Z';
  await keepEntry(page, { id: kept.id, annexDigest, changedAt, ...beside }, text);
}

async function keepEntry(page: Page, entry: Omit<Listed, 'revision' | 'bytes'>, text: string): Promise<void> {
  // This page makes the shelf where there is none.
  await page.goto('ja/records/');
  await page.locator('[data-when="kept"]').waitFor();
  await page.evaluate(
    async ([shelf, one, written]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(new Error('The shelf takes nothing.'));
          };
        });
      const database = await done(indexedDB.open(shelf));
      const rooms = database.transaction(['entries', 'texts'], 'readwrite');
      const revision = await done(rooms.objectStore('texts').add(written));
      await done(rooms.objectStore('entries').put({ ...one, revision, bytes: written.length }));
      database.close();
    },
    [name, entry, text] as const,
  );
}

/** Every entry with its text, the last changed first. */
export async function keptEntries(page: Page): Promise<readonly Entry[]> {
  return page.evaluate(async (shelf) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
      });
    const database = await done(indexedDB.open(shelf));
    const rooms = database.transaction(['entries', 'texts']);
    const entries = (await done(rooms.objectStore('entries').getAll())) as Listed[];
    const read = async (entry: Listed): Promise<Entry> => ({
      ...entry,
      text: (await done(rooms.objectStore('texts').get(entry.revision))) as string,
    });
    const all = await Promise.all(entries.map(read));
    database.close();
    return all.sort((one, other) => other.revision - one.revision);
  }, name);
}
