/** What a choice takes away, and where it lies in the bin from then on. */
import { nothing } from './shelf.ts';
import type { AskingState, Choice } from './states.ts';

export interface TakenAway {
  /** What is in hand, or what stands on the shelf. */
  readonly text: 'mine' | 'other';
  /** What it replaces in the bin: its own entry there, of that revision; or `nothing`, as it gets a number of its own. */
  readonly replaces: number;
}

/** Undefined where the choice takes nothing away; or nothing that may stay: what was removed for good stays removed. */
export function takenAway(
  choice: Choice,
  { about, base, stands, unsaved }: AskingState,
): TakenAway | undefined {
  if (about === 'conflict' && choice === 'keep-mine') return { text: 'other', replaces: nothing };
  if (about === 'conflict' && choice === 'take-other') return { text: 'mine', replaces: nothing };
  if (choice !== 'give-up' || !unsaved || stands.is !== 'gone' || stands.binned === undefined)
    return undefined;
  return { text: 'mine', replaces: stands.binned === base ? base : nothing };
}
