/** The shelf of a page's browser, looked at and written as earlier visits and other tabs do. */
import type { Page } from '@playwright/test';
import { shelfName } from '../../../src/browser/records/shelf.ts';
import { readAnnex } from '../../../src/files/content.ts';
import type { Entry, Listed } from '../../../src/lib/record/keeping/shelf.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';

const { id: annexId, digest } = readAnnex();
/** As the server of the tests has it: at the root. */
const name = shelfName('/', annexId);

/** Every entry with its text, the last put first. Where the page has opened no shelf yet there is none. */
export async function shelved(page: Page): Promise<readonly Entry[]> {
  return page.evaluate(async (shelf) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(request.error?.message));
        };
      });
    if (!(await indexedDB.databases()).some((one) => one.name === shelf)) return [];
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

/** Of every entry, to the letter. */
export async function shelvedTexts(page: Page): Promise<readonly string[]> {
  return (await shelved(page)).map(({ text }) => text);
}

/** The last put that does not lie in the bin; null where there is none. */
export async function kept(page: Page): Promise<string | null> {
  return (await shelved(page)).find(({ deletedAt }) => deletedAt === undefined)?.text ?? null;
}

export async function keptRecord(page: Page): Promise<RecordFile> {
  return JSON.parse((await kept(page)) ?? '{}') as RecordFile;
}

type Beside = Partial<Omit<Listed, 'id' | 'revision' | 'bytes'>>;

/** Keeps a record, or any text under an id, as an earlier visit has; it is the last that was changed. */
export async function keepRecord(
  page: Page,
  record: RecordFile | { readonly id: string; readonly text: string },
  beside: Beside = {},
): Promise<void> {
  // This page makes the shelf where there is none.
  await page.goto('ja/records/');
  await page.locator('[data-when="kept"]').waitFor();
  const annexDigest = 'text' in record ? digest : record.annex.digest;
  const text = 'text' in record ? record.text : writeRecord(record);
  await put(page, record.id, text, { annexDigest, changedAt: '2026-11-20T06:00:00.000Z', ...beside });
}

/** Puts a text in the place of what stands under the id, as another tab does, and tells the others. */
export async function shelve(page: Page, id: string, text: string): Promise<void> {
  await put(page, id, text, { annexDigest: digest, changedAt: new Date().toISOString() });
  await page.evaluate(
    ([shelf, key]) => {
      const channel = new BroadcastChannel(shelf);
      channel.postMessage(key);
      channel.close();
    },
    [name, id] as const,
  );
}

async function put(page: Page, id: string, text: string, beside: Beside): Promise<void> {
  await page.evaluate(
    async ([shelf, entry, written]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(new Error(request.error?.message));
          };
        });
      const database = await done(indexedDB.open(shelf));
      const rooms = database.transaction(['entries', 'texts'], 'readwrite');
      const stands = (await done(rooms.objectStore('entries').get(entry.id))) as Listed | undefined;
      const revision = await done(rooms.objectStore('texts').add(written));
      await done(rooms.objectStore('entries').put({ ...entry, revision, bytes: written.length }));
      if (stands) await done(rooms.objectStore('texts').delete(stands.revision));
      database.close();
    },
    [name, { id, ...beside }, text] as const,
  );
}

/** From now on, until there is room, the page's shelf takes nothing: run it in the page. */
export function shelfIsFull(): void {
  const { put } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype);
  addEventListener('room', () => Object.defineProperty(IDBObjectStore.prototype, 'put', put), { once: true });
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}

/** Nor does the page's storage: then what is in hand stands nowhere else. Run it in the page. */
export function storageIsFull(): void {
  const { setItem } = Object.getOwnPropertyDescriptors(Storage.prototype);
  addEventListener('room', () => Object.defineProperty(Storage.prototype, 'setItem', setItem), {
    once: true,
  });
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
}

/** There is room again. */
export async function makeRoom(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('room')));
}
