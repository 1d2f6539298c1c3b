/** Whatever a choice or a deletion takes away lies whole in the bin before it is done. Loaded when there is any. */
import { renumbered } from '../../../lib/record/listing/copies.ts';
import { nothing } from '../../../lib/record/keeping/shelf.ts';
import type { Put } from '../../../lib/record/keeping/shelf.ts';
import { baseOf } from '../../../lib/record/keeping/states.ts';
import type { Choice } from '../../../lib/record/keeping/states.ts';
import { takenAway } from '../../../lib/record/keeping/taken-away.ts';
import type { TakenAway } from '../../../lib/record/keeping/taken-away.ts';
import type { Hand } from './hand.ts';
import type { KeptRecord } from './kept-record.ts';

export type ChoiceMade =
  /** `binned`: what was taken away lies in the bin. `back` brings the question back. */
  | { readonly kind: 'done' | 'binned'; readonly back: () => void }
  /** `open`: the question stands, perhaps another one by now. */
  | { readonly kind: 'open' | 'full' | 'blocked' };

/** Those of which something is on its way to the bin: a button that is pressed twice does it once. */
const busy = new WeakSet<KeptRecord>();

export async function makeChoice(kept: KeptRecord, choice: Choice): Promise<ChoiceMade> {
  if (busy.has(kept)) return { kind: 'open' };
  busy.add(kept);
  const chosen = await chosenNow(kept, choice);
  busy.delete(kept);
  return chosen;
}

async function chosenNow(kept: KeptRecord, choice: Choice): Promise<ChoiceMade> {
  const { hand } = kept;
  const { state } = hand;
  if (state.is !== 'asked' || !kept.waiting?.choices.some((one) => one === choice)) return { kind: 'open' };
  const taken = takenAway(choice, state);
  const put = taken && (await setAside(kept, hand, taken));
  // Something was written, or saved elsewhere, meanwhile: that does not lie in the bin.
  if (kept.hand !== hand || hand.state !== state) return chosenNow(kept, choice);
  if (put?.kind === 'conflict') {
    kept.wakeUp(hand.id);
    return { kind: 'open' };
  }
  // What is in hand can be brought back in this page; what another one has saved could not be.
  if (put && put.kind !== 'stored' && taken.text === 'other') return { kind: put.kind };
  const back = kept.wayBack();
  // Higher than what it replaces, so that everyone sees which is later.
  if (choice === 'keep-mine' && hand.other?.opened.ok) hand.sealing.rise(hand.other.opened.record.revision);
  hand.on({ on: 'chosen', choice });
  return { kind: put?.kind === 'stored' ? 'binned' : 'done', back };
}

/** In its own place in the bin, or under a number of its own. */
function setAside({ page }: KeptRecord, hand: Hand, { text: whose, replaces }: TakenAway): Promise<Put> {
  const own = replaces === nothing;
  const { text } = whose === 'other' && hand.other ? hand.other : hand.sealed();
  const label = own ? hand.other?.label : undefined;
  const now = page.now().toISOString();
  const whole = own ? renumbered(text, page.newId()) : text;
  const { id, annex } = JSON.parse(whole) as {
    readonly id: string;
    readonly annex: { readonly digest: string };
  };
  // What stands under a number other than its text says stays under it.
  const draft = {
    id: own ? id : hand.id,
    text: whole,
    annexDigest: annex.digest,
    changedAt: now,
    deletedAt: now,
  };
  return page.shelf.put(label === undefined ? draft : { ...draft, label }, replaces);
}

export type Dropped =
  /**
   * `dropped`: the shelf never had it, or has it no more. `stays`: it stands where it stood, as the browser does not let
   * it into the bin. `back` brings it back in hand.
   */
  | { readonly kind: 'binned' | 'dropped' | 'stays'; readonly back: () => void }
  /** A question has come in the way. */
  | { readonly kind: 'open' };

/** The record in hand goes into the bin with everything that was written in it. */
export async function drop(kept: KeptRecord): Promise<Dropped> {
  const { hand } = kept;
  let record;
  do {
    record = hand.record;
    kept.flush();
    await hand.settled();
  } while (kept.hand === hand && hand.record !== record);
  if (kept.waiting || kept.hand !== hand) return { kind: 'open' };
  const back = kept.wayBack();
  const unknown = baseOf(hand.state) === nothing;
  const { kind } = await kept.drop();
  if (unknown || kind === 'none') return { kind: 'dropped', back };
  return { kind: kind === 'stored' ? 'binned' : 'stays', back };
}
