/** The shelf in IndexedDB: the original of every record. Of two tabs that put at once exactly one wins, also over http. */
import { isOverdue, nothing } from '../../lib/record/shelf.ts';
import type {
  Changed,
  Draft,
  Entry,
  Found,
  List,
  Listed,
  Put,
  Removed,
  Shelf,
  Summary,
  Usage,
} from '../../lib/record/shelf.ts';
import { Database } from './database.ts';
import type { Mode, Transaction } from './database.ts';
import { askToStay } from './storage.ts';

/** Two sites under one host never meet. */
export function shelfName(base: string, annexId: string): string {
  return `junshu${base}${annexId}`;
}

export function openShelf(base: string, annexId: string): Shelf {
  return new DatabaseShelf(shelfName(base, annexId));
}

class DatabaseShelf implements Shelf {
  readonly #name: string;
  readonly #database: Database;
  #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    this.#name = name;
    this.#database = new Database(name);
  }

  async list(): Promise<List> {
    const entries = await this.#database.within('readonly', (tx) => tx.objectStore('entries').getAll());
    if (!Array.isArray(entries)) return { kind: 'blocked' };
    return { kind: 'list', entries: entries.sort((a, b) => b.revision - a.revision) };
  }

  async get(id: string): Promise<Found> {
    const found = await this.#database.within('readonly', async (tx) => ({ entry: await entryOf(tx, id) }));
    if (!('entry' in found)) return { kind: 'blocked' };
    const { entry } = found;
    return entry ? { kind: 'found', entry } : { kind: 'none' };
  }

  async put(draft: Draft, replaces: number): Promise<Put> {
    const put = await this.#database.within('readwrite', async (tx): Promise<Put> => {
      const stands = await tx.objectStore('entries').get(draft.id);
      if ((stands?.revision ?? nothing) !== replaces || stands?.deletedAt !== undefined)
        return { kind: 'conflict', stands: await entryOf(tx, draft.id) };
      return { kind: 'stored', entry: await write(tx, draft, stands) };
    });
    if (put.kind !== 'stored') return put;
    this.#tell(draft.id);
    askToStay();
    return put;
  }

  label(id: string, label: string): Promise<Changed> {
    return this.#change(id, ({ label: _, ...entry }) => (label === '' ? entry : { ...entry, label }));
  }

  summarise(id: string, revision: number, summary: Summary): Promise<Changed> {
    return this.#change(id, (entry) => (entry.revision === revision ? { ...entry, summary } : undefined));
  }

  bin(id: string, now: Date): Promise<Changed> {
    return this.#change(id, (entry) => ({ ...entry, deletedAt: now.toISOString() }));
  }

  restore(id: string): Promise<Changed> {
    return this.#change(id, ({ deletedAt: _, ...entry }) => entry);
  }

  remove(id: string): Promise<Removed> {
    return this.#remove(({ id: one }) => one === id, id);
  }

  purge(now: Date): Promise<Removed> {
    return this.#remove((entry) => isOverdue(entry, now));
  }

  eraseAll(): Promise<Removed> {
    return this.#remove(() => true);
  }

  async usage(): Promise<Usage> {
    const list = await this.list();
    if (list.kind === 'blocked') return list;
    const bytes = list.entries.reduce((sum, entry) => sum + entry.bytes, 0);
    const { usage: used, quota } = await estimate();
    return { kind: 'usage', records: list.entries.length, bytes, used, quota };
  }

  watch(told: (id: string | undefined) => void): () => void {
    const listen = ({ data }: MessageEvent<string | null | undefined>) => {
      told(data ?? undefined);
    };
    const channel = this.#telling();
    channel?.addEventListener('message', listen);
    return () => {
      channel?.removeEventListener('message', listen);
    };
  }

  /** What stands beside a text; the text itself is never touched. */
  async #change(id: string, change: (entry: Listed) => Listed | undefined): Promise<Changed> {
    const changed = await this.#database.within('readwrite', async (tx): Promise<Changed> => {
      const stands = await tx.objectStore('entries').get(id);
      const entry = stands && change(stands);
      if (!entry) return { kind: 'none' };
      await tx.objectStore('entries').put(entry);
      return { kind: 'stored', entry };
    });
    if (changed.kind === 'stored') this.#tell(id);
    return changed;
  }

  async #remove(doomed: (entry: Listed) => boolean, id?: string): Promise<Removed> {
    const removed = await this.#database.within('readwrite', async (tx): Promise<Removed> => {
      const entries = (await tx.objectStore('entries').getAll()).filter(doomed);
      await Promise.all(
        entries.flatMap((entry) => [
          tx.objectStore('entries').delete(entry.id),
          tx.objectStore('texts').delete(entry.revision),
        ]),
      );
      return { kind: 'removed' };
    });
    if (removed.kind !== 'removed') return { kind: 'blocked' };
    this.#tell(id);
    return removed;
  }

  #tell(id: string | undefined): void {
    this.#telling()?.postMessage(id);
  }

  #telling(): BroadcastChannel | undefined {
    if (typeof BroadcastChannel === 'function') this.#channel ??= new BroadcastChannel(this.#name);
    return this.#channel;
  }
}

async function entryOf(tx: Transaction<Mode>, id: string): Promise<Entry | undefined> {
  const listed = await tx.objectStore('entries').get(id);
  return listed && { ...listed, text: (await tx.objectStore('texts').get(listed.revision)) ?? '' };
}

async function write(
  tx: Transaction<'readwrite'>,
  { text, ...draft }: Draft,
  stands: Listed | undefined,
): Promise<Listed> {
  const revision = await tx.objectStore('texts').add(text);
  const { label } = { ...stands, ...draft };
  const entry = { ...draft, ...(label && { label }), revision, bytes: new Blob([text]).size };
  await tx.objectStore('entries').put(entry);
  if (stands) await tx.objectStore('texts').delete(stands.revision);
  return entry;
}

/** Over plain http, and in older browsers, nothing is said. */
async function estimate(): Promise<StorageEstimate> {
  try {
    return (await (navigator.storage as StorageManager | undefined)?.estimate()) ?? {};
  } catch {
    return {};
  }
}
