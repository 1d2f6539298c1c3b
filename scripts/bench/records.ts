/** How soon the list of many records stands. */
import type { Browser, Page } from '@playwright/test';
import { exampleIdFrom } from '../../src/lib/record/examples/example.ts';
import { shelfName } from '../../src/browser/records/shelf.ts';

export interface ListTimes {
  /** In milliseconds, from the first line of the page's script to the last row. */
  readonly kept: readonly number[];
  /** The same where every record is read again, as after a change of the rules. */
  readonly anew: readonly number[];
}

/**
 * @param text of a record's file, from which all are made
 * @param size of each, in bytes
 */
export async function listTimes(
  browser: Browser,
  address: string,
  annexId: string,
  text: string,
  { count = 200, size = 20_000, visits = 5 } = {},
): Promise<ListTimes> {
  const page = await browser.newPage();
  await page.addInitScript(watchRows, count);
  await page.goto(address);
  await page.locator('[data-when="kept"]').waitFor();
  const texts = Array.from({ length: count }, (_, index) => heavy(text, index, size));
  await fillShelf(page, shelfName(new URL(address).pathname.replace(/[^/]*\/[^/]*\/$/, ''), annexId), texts);
  const anew = [await visit(page)];
  const kept: number[] = [];
  for (let n = 0; n < visits; n += 1) kept.push(await visit(page));
  await page.close();
  return { kept, anew };
}

/** The record under a number of its own, with a remark that makes it as heavy as wanted. */
function heavy(text: string, index: number, size: number): string {
  const record = JSON.parse(text) as { assessment: object; contract: object };
  const id = exampleIdFrom(String(index).padStart(36, '0'));
  const contract = { ...record.contract, title: `契約 ${index}` };
  const rest = Math.max(0, size - new Blob([text]).size);
  const scope = '点検'.repeat(Math.floor(rest / 6));
  return JSON.stringify({ ...record, id, contract, assessment: { ...record.assessment, scope } }, null, 2);
}

async function fillShelf(page: Page, name: string, texts: readonly string[]): Promise<void> {
  await page.evaluate(
    async ([shelf, all]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(shelf);
        opening.onsuccess = () => {
          resolve(opening.result);
        };
      });
      const rooms = database.transaction(['entries', 'texts'], 'readwrite');
      for (const text of all) {
        const { id, annex, updatedAt } = JSON.parse(text) as {
          id: string;
          annex: { digest: string };
          updatedAt: string;
        };
        const added = rooms.objectStore('texts').add(text);
        added.onsuccess = () => {
          const entry = { id, annexDigest: annex.digest, changedAt: updatedAt, bytes: text.length };
          rooms.objectStore('entries').put({ ...entry, revision: added.result });
        };
      }
      await new Promise((resolve) => {
        rooms.oncomplete = resolve;
      });
      database.close();
    },
    [name, texts] as const,
  );
}

async function visit(page: Page): Promise<number> {
  await page.reload();
  const stands = await page.waitForFunction(() => (window as unknown as { stands?: number }).stands, null, {
    timeout: 60_000,
  });
  // What was made anew is kept before the next visit begins.
  await page.waitForTimeout(1000);
  return (await stands.jsonValue()) ?? NaN;
}

/** In the page: notes when the element is defined, and when it has shown all its rows. */
function watchRows(count: number): void {
  const define = customElements.define.bind(customElements);
  customElements.define = (name, element) => {
    const began = performance.now();
    define(name, element);
    if (name !== 'kept-records') return;
    new MutationObserver((_, watching) => {
      if (document.querySelectorAll('tbody [data-row]').length < count) return;
      watching.disconnect();
      requestAnimationFrame(() => Object.assign(window, { stands: performance.now() - began }));
    }).observe(document, { childList: true, subtree: true });
  };
}
