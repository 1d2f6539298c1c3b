/** The database of one site and annex: opened when it is needed, let go when someone else needs it, opened again. */
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Blocked, Full, Listed } from '../../lib/record/shelf.ts';

/** Texts lie apart, so that the list need not read them. A revision is the key of its text, and no key is given twice. */
interface Rooms extends DBSchema {
  entries: { key: string; value: Listed };
  texts: { key: number; value: string };
}
export type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<Rooms, ('entries' | 'texts')[], M>;

export class Database {
  readonly #name: string;
  #opened: Promise<IDBPDatabase<Rooms>> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** One transaction: all of it, or nothing and why not. Never throws. */
  async within<T, M extends Mode>(
    mode: M,
    act: (tx: Transaction<M>) => Promise<T>,
  ): Promise<T | Full | Blocked> {
    try {
      const tx = await this.#begin(mode);
      const [value] = await Promise.all([act(tx), tx.done]);
      return value;
    } catch (problem) {
      return { kind: isNamed(problem, 'QuotaExceededError') ? 'full' : 'blocked' };
    }
  }

  async #begin<M extends Mode>(mode: M): Promise<Transaction<M>> {
    try {
      return begin(await this.#open(), mode);
    } catch (problem) {
      if (!isNamed(problem, 'InvalidStateError')) throw problem;
      // The browser has closed it under our hands: once more from the beginning.
      this.#opened = undefined;
      return begin(await this.#open(), mode);
    }
  }

  #open(): Promise<IDBPDatabase<Rooms>> {
    this.#opened ??= openRooms(this.#name, () => {
      this.#opened = undefined;
    });
    return this.#opened;
  }
}

/** @param gone the next one is to open it anew: it was closed, or could not be opened */
async function openRooms(name: string, gone: () => void): Promise<IDBPDatabase<Rooms>> {
  try {
    return await new Promise((resolve, reject) => {
      openDB<Rooms>(name, 1, {
        upgrade,
        blocked: () => {
          reject(new Error('Another tab does not let go.'));
        },
        // A newer page, or someone who clears this site's data, is not kept waiting.
        blocking: (_old, _new, { target }) => {
          gone();
          (target as IDBDatabase).close();
        },
        terminated: gone,
      }).then(resolve, reject);
    });
  } catch (problem) {
    gone();
    throw problem;
  }
}

function upgrade(db: IDBPDatabase<Rooms>): void {
  db.createObjectStore('entries', { keyPath: 'id' });
  const texts = db.createObjectStore('texts', { autoIncrement: true });
  // Counted on from the time, in microseconds: a revision from before everything was cleared is not given again.
  const first = Date.now() * 1000;
  void texts.put('', first);
  void texts.delete(first);
}

function begin<M extends Mode>(db: IDBPDatabase<Rooms>, mode: M): Transaction<M> {
  return db.transaction(['entries', 'texts'], mode, { durability: 'strict' });
}

function isNamed(problem: unknown, name: string): boolean {
  return problem instanceof DOMException && problem.name === name;
}
