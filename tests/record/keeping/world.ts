/** A browser to keep records in, whose shelf answers when it is told to, whose tabs crash, and which forgets nothing else. */
import { KeptRecord } from '../../../src/browser/records/hand/kept-record.ts';
import type { News } from '../../../src/browser/records/hand/page.ts';
import { Journal } from '../../../src/browser/records/journal.ts';
import { settleJournal, takeOver } from '../../../src/browser/records/left-behind.ts';
import type { Opened } from '../../../src/browser/records/reading.ts';
import { recordKey } from '../../../src/browser/records/storage.ts';
import { inHandOf } from '../../../src/lib/record/keeping/in-hand.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { nothing } from '../../../src/lib/record/keeping/shelf.ts';
import type { Changed, Draft, Entry, HandShelf, Put } from '../../../src/lib/record/keeping/shelf.ts';
import { Storage } from './storage.ts';

export const annex = { id: 'annex', edition: '1', digest: 'sha256:0123456789abcdef' };
const now = () => new Date('2026-11-28T12:00:00.000Z');

/** A record is here what was ever typed in it. */
export function typedIn(text: string): readonly string[] {
  return text.match(/\bt\d+\b/g) ?? [];
}

export function recordOf(id: string, typed: readonly string[], revision = 0): RecordFile {
  const instant = now().toISOString();
  const head = { id, revision, createdAt: instant, updatedAt: instant, annex };
  return { ...head, name: '', contract: { title: typed.join(' ') } } as unknown as RecordFile;
}

export function typed(record: RecordFile): readonly string[] {
  return typedIn(record.contract.title ?? '');
}

export function read(text: string): Opened {
  try {
    return { ok: true, record: JSON.parse(text) as RecordFile };
  } catch {
    return { ok: false, sentences: ['unreadable'] };
  }
}

export class World {
  readonly entries = new Map<string, Entry>();
  readonly tabs: Tab[] = [];
  readonly storage: Storage;
  revision = nothing;
  trouble: 'full' | 'blocked' | undefined;
  storageFull = false;
  /** What must be on the shelf for good, and what must be there or noted elsewhere. */
  readonly shownAsKept = new Set<string>();
  readonly leftSafe = new Set<string>();
  /** What a user chose to give up, or someone else destroyed. */
  readonly givenUp = new Set<string>();
  readonly unreadable = new Set<string>();
  #count = 0;

  constructor() {
    this.storage = Storage.over(() => this.storageFull);
  }

  newId(): string {
    return `id${++this.#count}`;
  }

  newToken(): string {
    return `t${++this.#count}`;
  }

  put(draft: Draft, replaces: number): Put {
    if (this.trouble) {
      // What was chosen away and cannot go to the bin can be brought back in its page alone.
      if (draft.deletedAt !== undefined) this.giveUp(typedIn(draft.text));
      return { kind: this.trouble };
    }
    const stands = this.entries.get(draft.id);
    const elsewhere = stands && (stands.deletedAt === undefined) !== (draft.deletedAt === undefined);
    if ((stands?.revision ?? nothing) !== replaces || elsewhere) return { kind: 'conflict', stands };
    const entry = { ...draft, revision: ++this.revision, bytes: draft.text.length };
    this.entries.set(draft.id, entry);
    return { kind: 'stored', entry };
  }

  change(id: string, change: (entry: Entry) => Entry): Changed {
    if (this.trouble === 'blocked') return { kind: 'blocked' };
    const entry = this.entries.get(id);
    if (!entry) return { kind: 'none' };
    this.entries.set(id, change(entry));
    return { kind: 'stored', entry };
  }

  tell(from: Tab | undefined, id: string): void {
    for (const tab of this.tabs) if (tab !== from) tab.inbox.push(id);
  }

  /** Everything typed that any entry holds. */
  get onShelf(): ReadonlySet<string> {
    return new Set([...this.entries.values()].flatMap(({ text }) => typedIn(text)));
  }

  /** Everything typed that is noted outside the shelf. */
  get noted(): ReadonlySet<string> {
    const { storage } = this;
    return new Set(Object.keys(storage).flatMap((key) => typedIn(storage.getItem(key) ?? '')));
  }

  giveUp(tokens: Iterable<string>): void {
    for (const token of tokens) this.givenUp.add(token);
  }
}

interface Call {
  readonly run: () => void;
  readonly answer: () => void;
  done: boolean;
}

export class Tab {
  readonly world: World;
  readonly kept: KeptRecord;
  readonly shelf: HandShelf;
  calls: Call[] = [];
  inbox: string[] = [];
  timers: (() => void)[] = [];
  news: News | undefined;
  /** Which record its address names. */
  address: string | undefined;
  opened = false;
  dead = false;
  back: (() => void) | undefined;
  /** Typed here: while the tab lives it is in hand, if nowhere else. */
  readonly mine: string[] = [];
  /** Typed since a way back was remembered. */
  since: string[] = [];
  readonly listeners = new Set<(id: string) => void>();

  constructor(world: World, wanted?: string) {
    this.world = world;
    world.tabs.push(this);
    const asked = { fresh: false, ...(wanted !== undefined && { record: wanted }) };
    const shelf = this.#shelf();
    this.shelf = shelf;
    const journal = new Journal('/', annex.id, world.newId());
    this.kept = new KeptRecord({
      ...{ shelf, journal, read, now },
      ready: () => Promise.resolve(),
      meant: (kept) => inHandOf(asked, undefined, kept),
      newId: () => world.newId(),
      blank: (id) => recordOf(id, []),
      show: () => undefined,
      moved: (id) => (this.address = id),
      ask: () => undefined,
      news: (news) => {
        this.#say(news);
      },
      later: (act) => {
        this.timers.push(act);
        return () => (this.timers = this.timers.filter((one) => one !== act));
      },
      leftBehind: async () => {
        await takeOver(shelf, annex);
        return settleJournal(shelf, journal, read);
      },
    });
    void this.kept.open().then(() => (this.opened = true));
  }

  #say(news: News): void {
    if (this.dead) return;
    this.news = news;
    if (news.kind !== 'saved') return;
    for (const token of typed(this.kept.record)) this.world.shownAsKept.add(token);
  }

  type(): void {
    if (!this.opened) return;
    const { record } = this.kept;
    const token = this.world.newToken();
    const more = [...typed(record), token];
    this.since.push(token);
    this.mine.push(token);
    this.kept.change({ ...record, contract: { title: more.join(' ') } });
  }

  /** The shelf does the next thing that it was asked. */
  commit(): void {
    const call = this.calls.find(({ done }) => !done);
    if (!call) return;
    call.done = true;
    call.run();
  }

  answer(): void {
    if (this.calls[0]?.done) this.calls.shift()?.answer();
  }

  /** The time of one of those that wait is over. */
  pass(which: number): void {
    const [act] = this.timers.splice(which % (this.timers.length || 1), 1);
    act?.();
  }

  hear(): void {
    const id = this.inbox.shift();
    if (id !== undefined) for (const told of [...this.listeners]) told(id);
  }

  leave(): void {
    if (!this.opened) return;
    const tokens = typed(this.kept.record);
    if (this.kept.flush() && (this.kept.hand.unsaved || !this.kept.waiting))
      for (const token of tokens) this.world.leftSafe.add(token);
  }

  /** @param sent how many of its calls still reach the shelf */
  die(sent: number): void {
    for (let call = 0; call < sent; call++) this.commit();
    this.dead = true;
    this.calls = [];
    this.timers = [];
    this.world.tabs.splice(this.world.tabs.indexOf(this), 1);
  }

  #call<T>(act: () => T): Promise<T> {
    // Who is dead asks nothing any more.
    if (this.dead) return new Promise(() => undefined);
    return new Promise((resolve) => {
      let value: T;
      const run = () => (value = act());
      this.calls.push({ run, done: false, answer: () => resolve(value) });
    });
  }

  #change(id: string, change: (entry: Entry) => Entry): Promise<Changed> {
    return this.#call(() => {
      this.world.tell(this, id);
      return this.world.change(id, change);
    });
  }

  #shelf(): HandShelf {
    const { world } = this;
    const blocked = { kind: 'blocked' } as const;
    return {
      list: () =>
        this.#call(() => {
          if (world.trouble === 'blocked') return blocked;
          const entries = [...world.entries.values()].sort((a, b) => b.revision - a.revision);
          return { kind: 'list', entries };
        }),
      get: (id) =>
        this.#call(() => {
          const entry = world.entries.get(id);
          if (world.trouble === 'blocked') return blocked;
          return entry ? { kind: 'found', entry } : { kind: 'none' };
        }),
      put: (draft, replaces) =>
        this.#call(() => {
          const put = world.put(draft, replaces);
          if (put.kind === 'stored') world.tell(this, draft.id);
          return put;
        }),
      bin: (id, time) => this.#change(id, (entry) => ({ ...entry, deletedAt: time.toISOString() })),
      restore: (id) => this.#change(id, ({ deletedAt: _, ...entry }) => entry),
      watch: (told) => {
        this.listeners.add(told);
        return () => this.listeners.delete(told);
      },
    };
  }
}

/** A tab with the page of version 1: it writes localStorage, unless another text has come to stand there. */
export class OldTab {
  #seen: string | null = null;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  save(overrule: boolean): void {
    const { storage } = this.#world;
    const key = recordKey(annex);
    const stands = storage.getItem(key);
    if (this.#world.storageFull || (stands !== this.#seen && !overrule)) return;
    this.#world.giveUp(typedIn(stands ?? ''));
    const token = this.#world.newToken();
    this.#seen = JSON.stringify(recordOf('8e0f4c1a-6a52-4a0e-9a43-3c0b6f1d2e71', [token], 7));
    storage.setItem(key, this.#seen);
    this.#world.leftSafe.add(token);
  }
}
