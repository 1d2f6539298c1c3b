/** The record that a page has in hand, and its place on the shelf. It tells the page what to show, to say and to ask. */
import type { Effect, State } from '../../../lib/record/keeping/states.ts';
import { exampleIdFrom, isExample } from '../../../lib/record/examples/example.ts';
import type { LeftBehind } from '../../../lib/record/keeping/left-behind.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { nothing } from '../../../lib/record/keeping/shelf.ts';
import type { Changed, Found } from '../../../lib/record/keeping/shelf.ts';
import { Hand } from './hand.ts';
import { pendingOf } from './page.ts';
import type { HandPage, Pending } from './page.ts';
import type { Stage } from './hand.ts';

export class KeptRecord implements Stage {
  readonly page: HandPage;
  /** Those in which something may still have to be saved. */
  readonly #hands = new Set<Hand>();
  readonly #binned = new Set<Hand>();
  #hand: Hand;
  #pending: Pending | undefined;
  /** Which record the address of the page names. */
  #named: string | undefined;

  constructor(page: HandPage) {
    this.page = page;
    this.#hand = this.#blankHand();
    page.shelf.watch((id) => {
      this.wakeUp(id);
    });
  }

  get hand(): Hand {
    return this.#hand;
  }

  get record(): RecordFile {
    return this.#hand.record;
  }

  get waiting(): Pending | undefined {
    return this.#pending;
  }

  /**
   * Takes in hand the record that the page means, or a blank one. Until then nothing should be written: it would only be
   * kept where nothing else is to be shown in its place.
   */
  async open(): Promise<void> {
    const { shelf, leftBehind, meant, news } = this.page;
    const { record } = this;
    const lefts = await leftBehind();
    const list = await shelf.list();
    const entries = list.kind === 'list' ? list.entries : [];
    // What was never put on the shelf may be meant too.
    const wanted = meant([...entries, ...lefts.filter(({ id }) => !entries.some((one) => one.id === id))]);
    const missing = wanted.kind === 'gone' || wanted.kind === 'binned';
    if (wanted.kind === 'record' || (missing && list.kind === 'blocked')) {
      await this.#open(wanted.id, lefts);
      return;
    }
    this.#begin(this.#hand, list.kind === 'blocked' ? list : { kind: 'none' });
    if (missing) news({ kind: 'missing', binned: wanted.kind === 'binned' });
    if (this.record !== record) this.change(this.record);
  }

  /** Something was written or chosen. */
  change(record: RecordFile): void {
    this.#hand.change(record);
  }

  /** Another record beside the others, as it came, or a blank one; false, and nothing is done, while a choice waits. */
  begin(record?: RecordFile): boolean {
    if (this.#pending) return false;
    this.#hand.on({ on: 'leaving' });
    this.#begin(record ? new Hand(record.id, record, this.page, this) : this.#blankHand());
    if (record) this.#hand.put(record);
    return true;
  }

  /** The record in hand goes into the bin, as the shelf has it. */
  drop(): Promise<Changed> {
    const hand = this.#hand;
    hand.rest();
    const binned = hand.bin();
    this.#hands.delete(hand);
    this.#binned.add(hand);
    this.settle(hand);
    this.empty();
    return binned;
  }

  /** Brings back, when it is called, what is in hand now, and what waits beside it. */
  wayBack(): () => void {
    const hand = this.#hand;
    const { record, state } = hand;
    const { came } = hand;
    return () => {
      // What another page has saved since then is not written over unasked.
      const stale: State = { is: 'unsaved', base: nothing };
      this.#goBack(hand, record, state.is === 'asked' ? state : came === hand.came ? undefined : stale);
    };
  }

  /** The page may be gone any moment. False where something would be gone with it. */
  flush(): boolean {
    for (const hand of this.#hands) hand.on({ on: 'leaving' });
    return ![...this.#hands].some((hand) => hand.atRisk);
  }

  /** The shelf may have changed, or one entry of it. */
  wakeUp(id?: string): void {
    for (const hand of this.#hands) if (id === undefined || id === hand.id) hand.on({ on: 'told' });
  }

  /** When everything that was begun is done. */
  async settled(): Promise<void> {
    await Promise.all([...this.#hands, ...this.#binned].map((hand) => hand.settled()));
  }

  show(hand: Hand): void {
    if (hand === this.#hand) this.page.show(hand.record);
  }

  say(hand: Hand, kind: Extract<Effect, { readonly do: 'say' }>['news']): void {
    if (hand !== this.#hand) {
      if (kind === 'saved') this.#hands.delete(hand);
      return;
    }
    // A page that is left in the middle of its first word comes back with it.
    if (kind === 'saved' || (kind === 'waiting' && this.#named !== hand.id))
      this.page.moved((this.#named = hand.id));
    this.page.news(kind === 'saved' ? { kind, at: new Date(hand.record.updatedAt) } : { kind });
  }

  ask(hand: Hand): void {
    if (hand !== this.#hand || hand.state.is !== 'asked') return;
    this.#pending = pendingOf(hand.state.about, hand.other?.opened);
    this.page.ask(this.#pending);
  }

  settle(hand: Hand): void {
    if (hand !== this.#hand || !this.#pending) return;
    this.#pending = undefined;
    this.page.ask(undefined);
  }

  part(hand: Hand): void {
    const { newId } = this.page;
    const id = isExample(hand) ? exampleIdFrom(newId()) : newId();
    const record = { ...hand.sealed().record, id };
    const own = new Hand(id, record, this.page, this);
    this.#begin(own);
    // Noted until the other one is on the shelf.
    own.taken = hand.taken;
    hand.taken = [];
    own.put(record);
  }

  empty(): void {
    this.#begin(this.#blankHand());
  }

  #blankHand(): Hand {
    const { newId, blank, now } = this.page;
    const id = newId();
    return new Hand(id, blank(id, now().toISOString()), this.page, this);
  }

  /** In hand from now on; the shelf has it not. */
  #begin(hand: Hand, found: Found = { kind: 'none' }): void {
    this.#take(hand);
    this.page.moved((this.#named = undefined));
    this.page.show(hand.record);
    hand.open(found);
  }

  #take(hand: Hand): Hand {
    if (!this.#hand.unsaved) this.#hands.delete(this.#hand);
    this.#hand = hand;
    this.#hands.add(hand);
    return hand;
  }

  /** @param to how it is in hand again, if not as it is by now */
  #goBack(hand: Hand, record: RecordFile, to?: State): void {
    const from = this.#hand;
    if (hand !== from) {
      from.on({ on: 'leaving' });
      this.settle(from);
      this.#take(hand);
      if (this.#binned.delete(hand)) hand.restore();
    }
    if (hand === from && !to) hand.change(record);
    else hand.wake(record, to ?? hand.state);
    this.page.show(hand.record);
  }

  async #open(id: string, lefts: readonly LeftBehind[]): Promise<void> {
    const { shelf, ready } = this.page;
    await ready();
    let missed = 0;
    const stop = shelf.watch(() => missed++);
    const found = await shelf.get(id);
    stop();
    const left = lefts.find((one) => one.id === id);
    // What nobody has seen must not be asked about as if it had been in hand.
    if (found.kind === 'blocked' && !left) this.#begin(this.#hand, found);
    else this.#take(new Hand(id, this.#hand.record, this.page, this)).open(found, left);
    // Someone may have changed it in the very instant that it was read.
    if (missed > 0) this.wakeUp();
  }
}
