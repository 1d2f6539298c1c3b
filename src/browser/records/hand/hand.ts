/** One record in hand: does what its keeper says, and tells it what came of it. */
import { baseOf, isUnsaved } from '../../../lib/record/keeping/states.ts';
import { next } from '../../../lib/record/keeping/keeper.ts';
import type { Effect, Event, Left, Stands, State } from '../../../lib/record/keeping/states.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { leftBeside } from '../../../lib/record/keeping/left-behind.ts';
import type { LeftBehind } from '../../../lib/record/keeping/left-behind.ts';
import { Sealing } from '../../../lib/record/keeping/sealing.ts';
import type { Sealed } from '../../../lib/record/keeping/sealing.ts';
import { nothing } from '../../../lib/record/keeping/shelf.ts';
import type { Changed, Entry, Found, HandShelf, Summary } from '../../../lib/record/keeping/shelf.ts';
import { writeRecord } from '../../../lib/record/write.ts';
import type { Journal } from '../journal.ts';
import type { Opened } from '../reading.ts';
import { Waits } from './waits.ts';
import type { Later } from './waits.ts';

/** What every record in hand needs of the page. */
export interface Means {
  readonly shelf: HandShelf;
  readonly journal: Journal;
  /** To be waited for before anything is read. */
  readonly ready: () => Promise<unknown>;
  readonly read: (text: string) => Opened;
  readonly summary?: (record: RecordFile) => Summary | undefined;
  readonly now: () => Date;
  readonly later: Later;
}

/** Who shows what a hand holds. */
export interface Stage {
  show(hand: Hand): void;
  say(hand: Hand, news: Extract<Effect, { readonly do: 'say' }>['news']): void;
  ask(hand: Hand): void;
  settle(hand: Hand): void;
  /** What it holds becomes another record, in another hand. */
  part(hand: Hand): void;
  empty(hand: Hand): void;
}

export class Hand {
  readonly id: string;
  /** What pages left behind and is now held here. */
  taken: readonly LeftBehind[] = [];
  /** How often what stands on the shelf has come in the place of what was in hand. */
  came = 0;
  /** What stands on the shelf instead of what is in hand, as it was last seen. */
  other: (Entry & { readonly opened: Opened }) | undefined;
  readonly sealing: Sealing;
  #state: State = { is: 'away' };
  /** Does what is in hand outlive the page? */
  #noted = false;
  #flying: string | undefined;
  /** Counts puts: only the last one's answer is heard. */
  #turn = 0;
  #work: Promise<unknown> = Promise.resolve();
  #left: LeftBehind | undefined;
  readonly #waits: Waits;
  readonly #means: Means;
  readonly #stage: Stage;

  constructor(id: string, record: RecordFile, means: Means, stage: Stage) {
    this.id = id;
    this.sealing = new Sealing(record);
    this.#means = means;
    this.#stage = stage;
    this.#waits = new Waits(means.later, (event) => {
      this.on(event);
    });
  }

  get record(): RecordFile {
    return this.sealing.record;
  }

  get state(): State {
    return this.#state;
  }

  /** Is anything in hand that the shelf has not? */
  get unsaved(): boolean {
    return isUnsaved(this.#state);
  }

  /** Could what is in hand be gone with the page? */
  get atRisk(): boolean {
    return this.unsaved && !this.#noted;
  }

  /** Takes up what stands on the shelf, and what a page left behind. */
  open(found: Found, behind?: LeftBehind): void {
    const entry = found.kind === 'found' ? found.entry : undefined;
    const stands = this.#standing(entry, undefined);
    const left = this.#takeUp(entry, behind);
    this.on({ on: 'opened', stands: found.kind === 'blocked' ? { is: 'blocked' } : stands, left });
  }

  /** A record that no shelf has yet, as it came. */
  put(record: RecordFile): void {
    this.sealing.adopt(record, writeRecord(record));
    this.on({ on: 'edited' });
    this.on({ on: 'rested' });
  }

  change(record: RecordFile): void {
    this.sealing.record = record;
    this.#noted = false;
    this.on({ on: 'edited' });
  }

  /** In hand again, as it was. */
  wake(record: RecordFile, to: State): void {
    const same = record === this.record;
    this.sealing.record = record;
    this.on({ on: 'undone', to });
    if (!same) this.on({ on: 'edited' });
  }

  /** Given away by its user: nothing is written any more. What the shelf could not take stays noted beside what it has. */
  rest(): void {
    this.#waits.endAll();
    if (!this.unsaved || baseOf(this.#state) === nothing) this.#unjournal();
  }

  /** What came of it. */
  bin(): Promise<Changed> {
    return new Promise((answer) => {
      this.#then(async () => {
        answer(await this.#means.shelf.bin(this.id, this.#means.now()));
      });
    });
  }

  restore(): void {
    this.#do({ do: 'restore' });
  }

  /** When everything that was begun is done. */
  async settled(): Promise<void> {
    let work;
    do await (work = this.#work);
    while (work !== this.#work);
  }

  on(event: Event): void {
    const { state, effects } = next(this.#state, event);
    this.#state = state;
    for (const effect of effects) this.#do(effect);
  }

  #do(effect: Effect): void {
    switch (effect.do) {
      case 'show':
        this.#show(effect.what);
        break;
      case 'put':
        this.#put(effect.replaces);
        break;
      case 'look':
        this.#then(() => this.#look());
        break;
      case 'say':
        this.#stage.say(this, effect.news);
        break;
      case 'rest':
      case 'wait':
      case 'retry':
        this.#waits.begin(effect.do);
        break;
      case 'still':
        this.#waits.endAll();
        break;
      case 'journal':
        this.#note();
        break;
      case 'unjournal':
        this.#unjournal();
        break;
      case 'restore':
        this.#then(() => this.#means.shelf.restore(this.id));
        break;
      case 'bin':
        void this.bin();
        break;
      default:
        this.#stage[effect.do](this);
    }
  }

  /** One after the other: what is looked at is never older than what was put before. */
  #then(act: () => Promise<unknown>): void {
    this.#work = this.#work.then(act);
  }

  #put(replaces: number): void {
    const sealed = this.sealed();
    const turn = ++this.#turn;
    this.#flying = sealed.text;
    this.#then(async () => {
      const put = await this.#means.shelf.put(this.#draft(sealed), replaces);
      if (put.kind === 'conflict') await this.#means.ready();
      if (turn !== this.#turn) return;
      this.#flying = undefined;
      if (put.kind === 'stored') {
        this.sealing.keep(sealed);
        this.on({ on: 'stored', revision: put.entry.revision });
      } else if (put.kind === 'conflict')
        this.on({ on: 'refused', stands: this.#standing(put.stands, sealed.text) });
      else this.on({ on: 'failed', trouble: put.kind });
    });
  }

  #draft({ record, text }: Sealed) {
    const { summary } = this.#means;
    const { updatedAt: changedAt, annex } = record;
    const made = summary?.(record);
    return { id: this.id, text, changedAt, annexDigest: annex.digest, ...(made && { summary: made }) };
  }

  async #look(): Promise<void> {
    const found = await this.#means.shelf.get(this.id);
    if (found.kind === 'blocked') {
      this.#waits.begin('look');
      return;
    }
    await this.#means.ready();
    const entry = found.kind === 'found' ? found.entry : undefined;
    this.on({ on: 'looked', stands: this.#standing(entry, this.sealed().text) });
  }

  #standing(entry: Entry | undefined, mine: string | undefined): Stands {
    if (!entry) return { is: 'gone' };
    const { revision, text, deletedAt } = entry;
    if (deletedAt !== undefined)
      return text === mine ? { is: 'gone', binned: revision, mine: true } : { is: 'gone', binned: revision };
    if (text === mine) return { is: 'mine', revision };
    if (this.#state.is !== 'away' && revision === baseOf(this.#state)) return { is: 'record', revision };
    const opened = this.#means.read(text);
    this.other = { ...entry, opened };
    return { is: opened.ok ? 'record' : 'unreadable', revision };
  }

  #takeUp(entry: Entry | undefined, behind: LeftBehind | undefined): Left {
    if (!behind || !this.#means.read(behind.text).ok) return { is: 'none' };
    this.taken = [behind];
    this.#left = behind;
    return leftBeside(behind, entry);
  }

  #show(what: 'stands' | 'left'): void {
    const text = what === 'left' ? this.#left?.text : this.other?.text;
    const opened = what === 'left' ? this.#means.read(text ?? '') : this.other?.opened;
    if (text === undefined || !opened?.ok) return;
    this.sealing.adopt(opened.record, text);
    this.came++;
    this.#stage.show(this);
  }

  /** What is in hand, as it is put on the shelf. */
  sealed(): Sealed {
    return this.sealing.seal(this.id, this.#means.now());
  }

  #note(): void {
    const { text, record } = this.sealed();
    const flying = this.#flying === text ? undefined : this.#flying;
    const { updatedAt: changedAt, annex } = record;
    const head = { id: this.id, base: baseOf(this.#state), changedAt, annexDigest: annex.digest };
    const noted = this.#means.journal.write({ ...head, text, flying });
    this.#noted = noted !== undefined;
    if (noted) this.taken = [...this.taken.filter(({ key }) => key !== noted.key), noted];
  }

  #unjournal(): void {
    for (const left of this.taken) this.#means.journal.drop(left);
    this.taken = [];
  }
}
