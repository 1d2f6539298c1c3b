/** The shelf of a page's browser, looked at and written as another tab would. */
import type { Page } from '@playwright/test';
import { readAnnex } from '../../src/files/content.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';

const annex = readAnnex();
/** As src/browser/records/shelf.ts names it for a site at the root. */
const name = `junshu/${annex.id}`;

export interface Shelved {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
  readonly deletedAt?: string;
}

/** Every entry, the last put first. Where the page has opened no shelf yet there is none. */
export async function shelved(page: Page): Promise<readonly Shelved[]> {
  return page.evaluate(async (database) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(request.error?.message));
        };
      });
    if (!(await indexedDB.databases()).some((one) => one.name === database)) return [];
    const db = await done(indexedDB.open(database));
    const tx = db.transaction(['entries', 'texts']);
    const entries = (await done(tx.objectStore('entries').getAll())) as Shelved[];
    const whole = await Promise.all(
      entries.map(async (entry) => ({
        ...entry,
        text: (await done(tx.objectStore('texts').get(entry.revision))) as string,
      })),
    );
    db.close();
    return whole.sort((a, b) => b.revision - a.revision);
  }, name);
}

/** The last put that does not lie in the bin; null where there is none. */
export async function kept(page: Page): Promise<string | null> {
  return (await shelved(page)).find(({ deletedAt }) => deletedAt === undefined)?.text ?? null;
}

export async function keptRecord(page: Page): Promise<RecordFile> {
  return JSON.parse((await kept(page)) ?? '{}') as RecordFile;
}

/** Puts a text in the place of what stands under the id, as another tab does, and tells the others. */
export async function shelve(page: Page, id: string, text: string): Promise<void> {
  await page.evaluate(
    async ([database, key, value, digest]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => {
            resolve(request.result);
          };
          request.onerror = () => {
            reject(new Error(request.error?.message));
          };
        });
      const db = await done(indexedDB.open(database));
      const tx = db.transaction(['entries', 'texts'], 'readwrite');
      const stands = (await done(tx.objectStore('entries').get(key))) as { revision: number } | undefined;
      const revision = await done(tx.objectStore('texts').add(value));
      const entry = { id: key, revision, bytes: value.length, annexDigest: digest };
      await done(tx.objectStore('entries').put({ ...entry, changedAt: new Date().toISOString() }));
      if (stands) await done(tx.objectStore('texts').delete(stands.revision));
      db.close();
      const channel = new BroadcastChannel(database);
      channel.postMessage(key);
      channel.close();
    },
    [name, id, text, annex.digest] as const,
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
