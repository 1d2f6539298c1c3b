/** The database of one site and annex: opened when it is needed, let go when someone else needs it, opened again. */
import type { Blocked, Full, Listed } from '../../lib/record/keeping/shelf.ts';

export type Mode = 'readonly' | 'readwrite';

interface Store<Key extends string | number, Value> {
  get(key: Key): Promise<Value | undefined>;
  all(): Promise<Value[]>;
  /** Entries bring their key, texts are given one. */
  put(value: Value): Promise<Key>;
  delete(key: Key): Promise<unknown>;
}

/** Texts lie apart, so that the list need not read them. A revision is the key of its text, and no key is given twice. */
export interface Rooms {
  readonly entries: Store<string, Listed>;
  readonly texts: Store<number, string>;
}

export class Database {
  readonly #name: string;
  #opened: Promise<IDBDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** One transaction: all of it, or nothing and why not. Never throws. */
  async within<T>(mode: Mode, act: (rooms: Rooms) => Promise<T>): Promise<T | Full | Blocked> {
    try {
      const transaction = await this.#begin(mode);
      const [value] = await Promise.all([act(roomsIn(transaction)), committed(transaction)]);
      return value;
    } catch (problem) {
      return { kind: isErrorNamed(problem, 'QuotaExceededError') ? 'full' : 'blocked' };
    }
  }

  async #begin(mode: Mode): Promise<IDBTransaction> {
    try {
      return beginTransaction(await this.#open(), mode);
    } catch (problem) {
      if (!isErrorNamed(problem, 'InvalidStateError')) throw problem;
      // The browser has closed it under our hands: once more from the beginning.
      this.#opened = undefined;
      return beginTransaction(await this.#open(), mode);
    }
  }

  #open(): Promise<IDBDatabase> {
    const gone = () => (this.#opened = undefined);
    this.#opened ??= openDatabase(this.#name, gone);
    // What could not be opened is tried again the next time.
    this.#opened.catch(gone);
    return this.#opened;
  }
}

/** @param gone it was closed: the next one is to open it anew */
async function openDatabase(name: string, gone: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    furnish(request.result);
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    // Another tab does not let go of it.
    request.onblocked = reject;
    resultOf(request).then(resolve, reject);
  });
  // A newer page, or someone who clears this site's data, is not kept waiting.
  db.onversionchange = () => {
    gone();
    db.close();
  };
  db.onclose = gone;
  return db;
}

function furnish(db: IDBDatabase): void {
  db.createObjectStore('entries', { keyPath: 'id' });
  const texts = db.createObjectStore('texts', { autoIncrement: true });
  // Counted on from the time, in microseconds: a revision from before everything was cleared is not given again.
  const first = Date.now() * 1000;
  texts.put('', first);
  texts.delete(first);
}

function beginTransaction(db: IDBDatabase, mode: Mode): IDBTransaction {
  return db.transaction(['entries', 'texts'], mode, { durability: 'strict' });
}

function roomsIn(transaction: IDBTransaction): Rooms {
  return { entries: roomOf(transaction, 'entries'), texts: roomOf(transaction, 'texts') };
}

function roomOf<Key extends string | number, Value>(transaction: IDBTransaction, name: keyof Rooms) {
  const store = transaction.objectStore(name);
  const room: Store<Key, Value> = {
    get: (key) => resultOf(store.get(key) as IDBRequest<Value | undefined>),
    all: () => resultOf(store.getAll() as IDBRequest<Value[]>),
    put: (value) => resultOf(store.put(value) as IDBRequest<unknown> as IDBRequest<Key>),
    delete: (key) => resultOf(store.delete(key)),
  };
  return room;
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error());
    };
  });
}

function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error());
    };
  });
}

function isErrorNamed(problem: unknown, name: string): boolean {
  return problem instanceof DOMException && problem.name === name;
}
