/** What a page with one record in hand needs of the shelf in IndexedDB. Of two tabs that put at once exactly one wins. */
import { nothing } from '../../lib/record/keeping/shelf.ts';
import type {
  Changed,
  Draft,
  Entry,
  Found,
  List,
  Listed,
  HandShelf,
  Put,
} from '../../lib/record/keeping/shelf.ts';
import { Database } from './database.ts';
import type { Rooms } from './database.ts';
import { askToStay } from './storage.ts';

/** Two sites under one host never meet. */
export function shelfName(base: string, annexId: string): string {
  return `junshu${base}${annexId}`;
}

export function openHandShelf(base: string, annexId: string): HandShelf {
  return new DatabaseShelf(base, annexId);
}

export class DatabaseShelf implements HandShelf {
  readonly #name: string;
  protected readonly database: Database;
  #channel: BroadcastChannel | undefined;

  constructor(base: string, annexId: string) {
    this.#name = shelfName(base, annexId);
    this.database = new Database(this.#name);
  }

  async list(): Promise<List> {
    const list = await this.database.within('readonly', async ({ entries }): Promise<List> => {
      const all: Listed[] = await entries.all();
      return { kind: 'list', entries: all.sort((a, b) => b.revision - a.revision) };
    });
    return list.kind === 'full' ? { kind: 'blocked' } : list;
  }

  async get(id: string): Promise<Found> {
    const found = await this.database.within('readonly', async (rooms): Promise<Found> => {
      const entry = await entryUnder(rooms, id);
      return entry ? { kind: 'found', entry } : { kind: 'none' };
    });
    return found.kind === 'full' ? { kind: 'blocked' } : found;
  }

  async put(draft: Draft, replaces: number): Promise<Put> {
    const put = await this.database.within('readwrite', async (rooms): Promise<Put> => {
      const stands = await rooms.entries.get(draft.id);
      const elsewhere = stands && (stands.deletedAt === undefined) !== (draft.deletedAt === undefined);
      if ((stands?.revision ?? nothing) !== replaces || elsewhere)
        return { kind: 'conflict', stands: await entryUnder(rooms, draft.id) };
      return { kind: 'stored', entry: await writeEntry(rooms, draft, stands) };
    });
    if (put.kind !== 'stored') return put;
    this.tell(draft.id);
    askToStay();
    return put;
  }

  bin(id: string, now: Date): Promise<Changed> {
    return this.change(id, (entry) => ({ ...entry, deletedAt: now.toISOString() }));
  }

  restore(id: string): Promise<Changed> {
    return this.change(id, ({ deletedAt: _, ...entry }) => entry);
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
  protected async change(id: string, change: (entry: Listed) => Listed | undefined): Promise<Changed> {
    const changed = await this.database.within('readwrite', async (rooms): Promise<Changed> => {
      const stands = await rooms.entries.get(id);
      const entry = stands && change(stands);
      if (!entry) return { kind: 'none' };
      await rooms.entries.put(entry);
      return { kind: 'stored', entry };
    });
    if (changed.kind === 'stored') this.tell(id);
    return changed;
  }

  protected tell(id: string | undefined): void {
    this.#telling()?.postMessage(id);
  }

  #telling(): BroadcastChannel | undefined {
    if (typeof BroadcastChannel === 'function') this.#channel ??= new BroadcastChannel(this.#name);
    return this.#channel;
  }
}

async function entryUnder({ entries, texts }: Rooms, id: string): Promise<Entry | undefined> {
  const listed = await entries.get(id);
  return listed && { ...listed, text: (await texts.get(listed.revision)) ?? '' };
}

async function writeEntry(
  { entries, texts }: Rooms,
  draft: Draft,
  stands: Listed | undefined,
): Promise<Listed> {
  const { text, ...head } = draft;
  const revision = await texts.put(text);
  const { label } = { ...stands, ...head };
  const entry = { ...head, ...(label && { label }), revision, bytes: new Blob([text]).size };
  await entries.put(entry);
  if (stands) await texts.delete(stands.revision);
  return entry;
}
