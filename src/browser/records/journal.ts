/**
 * What a page leaves behind when it goes: one entry of localStorage per record and page, since nothing else is sure to be
 * written in time. Taken up, and away, when the record is opened again.
 */
import type { LeftBehind } from '../../lib/record/keeping/left-behind.ts';
import { forget, store, readStored, textIn } from './storage.ts';

export class Journal {
  readonly #prefix: string;
  readonly #page: string;

  /** @param page an id of this page as it is now loaded */
  constructor(base: string, annexId: string, page: string) {
    this.#prefix = `junshu${base}${annexId}/journal/`;
    this.#page = page;
  }

  /** Undefined where the browser keeps it not. */
  write(left: Omit<LeftBehind, 'key'>): LeftBehind | undefined {
    const noted = { ...left, key: `${this.#prefix}${left.id}/${this.#page}` };
    return store(noted.key, JSON.stringify(noted)) === 'saved' ? noted : undefined;
  }

  /** Unless the page that left it has come back to life and left more. */
  drop(left: LeftBehind): void {
    if (textIn(readStored(left.key)) === JSON.stringify(left)) forget(left.key);
  }

  /** Where pages have left anything behind. */
  keys(): readonly string[] {
    try {
      return Object.keys(localStorage).filter((key) => key.startsWith(this.#prefix));
    } catch {
      return [];
    }
  }
}
