/** The words of the keeper: how a record in hand may stand, what happens to it, and what is then to be done. */
import { nothing } from './shelf.ts';

/** What was found on the shelf for the record in hand. */
export type Stands =
  /** The very text that is in hand. */
  | { readonly is: 'mine'; readonly revision: number }
  | { readonly is: 'record'; readonly revision: number }
  /** Never written over. */
  | { readonly is: 'unreadable'; readonly revision: number }
  /** `binned` is its revision where it lies in the bin. */
  | { readonly is: 'gone'; readonly binned?: number; readonly mine?: never }
  /** Where the very text that is in hand lies there. */
  | { readonly is: 'gone'; readonly binned: number; readonly mine: true };

export type Trouble = 'full' | 'blocked';
export type About = 'conflict' | 'deleted' | 'unreadable';
export type Choice = 'take-other' | 'keep-mine' | 'keep-both' | 'start-anew' | 'drop' | 'give-up';

/** `base` is the revision that what is in hand began from: the only one that it may replace. */
export type State =
  /** Not in hand yet: the shelf is being read; or no longer. */
  | { readonly is: 'away' }
  /** The shelf has what is in hand, or nothing was written yet. */
  | { readonly is: 'kept'; readonly base: number }
  /** What is in hand waits for the hands to rest, or for room. */
  | { readonly is: 'unsaved'; readonly base: number; readonly trouble?: Trouble }
  /** A put is under way. `since`: has anything been written after it began, and is it due? */
  | { readonly is: 'storing'; readonly base: number; readonly since: 'nothing' | 'edited' | 'due' }
  /** Nothing is written until the user chooses. */
  | AskingState;

export interface AskingState {
  readonly is: 'asked';
  readonly about: About;
  readonly base: number;
  /** Is anything in hand that the shelf has not? */
  readonly unsaved: boolean;
  readonly stands: Stands;
}

/** What another page left behind for this record: nothing, what follows on what stands there, or what does not. */
export type Left = { readonly is: 'none' } | { readonly is: 'fitting' | 'apart'; readonly base: number };

export type Event =
  | { readonly on: 'opened'; readonly stands: Stands | { readonly is: 'blocked' }; readonly left: Left }
  /** Something was written or chosen in the form. */
  | { readonly on: 'edited' }
  /** The hands have rested; or have not for too long; or what failed may be tried again. */
  | { readonly on: 'rested' | 'waited' | 'again' }
  | { readonly on: 'stored'; readonly revision: number }
  /** Not stored: this stands there instead of the base. */
  | { readonly on: 'refused'; readonly stands: Stands }
  | { readonly on: 'failed'; readonly trouble: Trouble }
  /** Another page has changed something, or this one comes back to life. */
  | { readonly on: 'told' }
  | { readonly on: 'looked'; readonly stands: Stands }
  /** The page may be gone any moment. */
  | { readonly on: 'leaving' }
  | { readonly on: 'chosen'; readonly choice: Choice }
  /** The record is in hand again, as it was in that state. */
  | { readonly on: 'undone'; readonly to: State };

export type Effect =
  | { readonly do: 'show'; readonly what: 'stands' | 'left' }
  | { readonly do: 'put'; readonly replaces: number }
  | { readonly do: 'ask'; readonly about: About }
  | { readonly do: 'say'; readonly news: 'saved' | 'nothing' | 'waiting' | 'held' | Trouble }
  /** Timers: until the hands have rested, until the longest wait is over, until the next trial; and none of them. */
  | { readonly do: 'rest' | 'wait' | 'retry' | 'still' }
  | { readonly do: 'look' | 'settle' }
  /** What is in hand is noted where it outlives the page; and no longer, as the shelf has it. */
  | { readonly do: 'journal' | 'unjournal' }
  /** What stands there comes out of the bin; or goes into it. */
  | { readonly do: 'restore' | 'bin' }
  /** What is in hand becomes a record of its own; or gives way to a blank one. */
  | { readonly do: 'part' | 'empty' };

export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** The revision that what is in hand began from. */
export function baseOf(state: State): number {
  return state.is === 'away' ? nothing : state.base;
}

/** Is anything in hand that the shelf has not? */
export function isUnsaved(state: State): boolean {
  return state.is === 'asked' ? state.unsaved : state.is === 'unsaved' || state.is === 'storing';
}
