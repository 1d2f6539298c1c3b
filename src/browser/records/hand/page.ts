/** What the page lends to the keeping of its record, and how it is told what becomes of it. */
import type { About } from '../../../lib/record/keeping/states.ts';
import type { Candidate, InHand } from '../../../lib/record/keeping/in-hand.ts';
import type { LeftBehind } from '../../../lib/record/keeping/left-behind.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import type { Means } from './hand.ts';
import type { Opened } from '../reading.ts';

export type News =
  /** The shelf has what is in hand, since then. */
  | { readonly kind: 'saved'; readonly at: Date }
  /** `nothing`: nothing was written yet. `waiting`: not saved yet. `held`: nothing is saved until the user chooses. */
  | { readonly kind: 'nothing' | 'waiting' | 'full' | 'blocked' | 'held' }
  /** The address names a record that is not here, or in the bin: a blank one is in hand. */
  | { readonly kind: 'missing'; readonly binned: boolean };

export type Pending =
  | { readonly about: 'conflict'; readonly choices: readonly ['take-other', 'keep-mine', 'keep-both'] }
  | { readonly about: 'deleted'; readonly choices: readonly ['keep-mine', 'give-up'] }
  | {
      readonly about: 'unreadable';
      readonly choices: readonly ['start-anew', 'drop'];
      /** Why. */
      readonly sentences: readonly string[];
    };

/** What the page lends and how it is told. */
export interface HandPage extends Means {
  readonly newId: () => string;
  readonly blank: (id: string, instant: string) => RecordFile;
  /** Which of the kept records the page means. */
  readonly meant: (kept: readonly Candidate[]) => InHand;
  /** Settles what was left behind by pages that are gone, and what the site once kept elsewhere; brings back the rest. */
  readonly leftBehind: () => Promise<readonly LeftBehind[]>;
  /** Another record, or other content, is in hand. */
  readonly show: (record: RecordFile) => void;
  /** The address of what is in hand; none while nothing was written in it. */
  readonly moved: (id: string | undefined) => void;
  readonly news: (news: News) => void;
  /** What waits for a choice; undefined: nothing any more. */
  readonly ask: (pending: Pending | undefined) => void;
}

/** @param other what stands on the shelf instead, where it was read */
export function pendingOf(about: About, other: Opened | undefined): Pending {
  if (about === 'conflict') return { about, choices: ['take-other', 'keep-mine', 'keep-both'] };
  if (about === 'deleted') return { about, choices: ['keep-mine', 'give-up'] };
  return { about, choices: ['start-anew', 'drop'], sentences: other?.ok === false ? other.sentences : [] };
}
