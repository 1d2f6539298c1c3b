/** Every state and every event: what the keeper comes to, and what it has done. 5 is what is in hand, 6 what another page put. */
import { describe, expect, test } from 'vitest';
import { next } from '../../../src/lib/record/keeping/keeper.ts';
import type { AskingState, Effect, Event, Stands, State } from '../../../src/lib/record/keeping/states.ts';
import { decisions } from './decisions.ts';

const own: Stands = { is: 'record', revision: 5 };
const mine: Stands = { is: 'mine', revision: 6 };
const other: Stands = { is: 'record', revision: 6 };
const later: Stands = { is: 'record', revision: 7 };
const unreadable: Stands = { is: 'unreadable', revision: 6 };
const gone: Stands = { is: 'gone' };
const binned: Stands = { is: 'gone', binned: 5 };
const binnedMine: Stands = { is: 'gone', binned: 6, mine: true };

function asked(about: AskingState['about'], stands: Stands, unsaved: boolean): State {
  return { is: 'asked', about, base: 5, unsaved, stands };
}

const states: Readonly<Record<string, State>> = {
  away: { is: 'away' },
  blank: { is: 'kept', base: 0 },
  kept: { is: 'kept', base: 5 },
  unsaved: { is: 'unsaved', base: 5 },
  full: { is: 'unsaved', base: 5, trouble: 'full' },
  storing: { is: 'storing', base: 5, since: 'nothing' },
  'storing, edited': { is: 'storing', base: 5, since: 'edited' },
  'storing, due': { is: 'storing', base: 5, since: 'due' },
  conflict: asked('conflict', other, true),
  'deleted, kept': asked('deleted', binned, false),
  'deleted, unsaved': asked('deleted', gone, true),
  'deleted later': asked('deleted', { is: 'gone', binned: 6 }, true),
  'unreadable, blank': { ...asked('unreadable', unreadable, false), base: 0 } as State,
  'unreadable, unsaved': asked('unreadable', unreadable, true),
};

const none = { is: 'none' } as const;
const events: Readonly<Record<string, Event>> = {
  edited: { on: 'edited' },
  rested: { on: 'rested' },
  waited: { on: 'waited' },
  again: { on: 'again' },
  'stored 6': { on: 'stored', revision: 6 },
  'refused: mine': { on: 'refused', stands: mine },
  'refused: other': { on: 'refused', stands: other },
  'refused: unreadable': { on: 'refused', stands: unreadable },
  'refused: gone': { on: 'refused', stands: gone },
  'failed: full': { on: 'failed', trouble: 'full' },
  'failed: blocked': { on: 'failed', trouble: 'blocked' },
  told: { on: 'told' },
  'looked: own': { on: 'looked', stands: own },
  'looked: mine': { on: 'looked', stands: mine },
  'looked: other': { on: 'looked', stands: other },
  'looked: later': { on: 'looked', stands: later },
  'looked: unreadable': { on: 'looked', stands: unreadable },
  'looked: gone': { on: 'looked', stands: gone },
  'looked: binned': { on: 'looked', stands: binned },
  'looked: binned, mine': { on: 'looked', stands: binnedMine },
  leaving: { on: 'leaving' },
  'take-other': { on: 'chosen', choice: 'take-other' },
  'keep-mine': { on: 'chosen', choice: 'keep-mine' },
  'keep-both': { on: 'chosen', choice: 'keep-both' },
  'start-anew': { on: 'chosen', choice: 'start-anew' },
  drop: { on: 'chosen', choice: 'drop' },
  'give-up': { on: 'chosen', choice: 'give-up' },
  'undone to kept': { on: 'undone', to: { is: 'kept', base: 5 } },
  'undone to unsaved': { on: 'undone', to: { is: 'unsaved', base: 5 } },
  'undone to conflict': { on: 'undone', to: asked('conflict', other, true) },
  'opened: other': { on: 'opened', stands: other, left: none },
  'opened: unreadable': { on: 'opened', stands: unreadable, left: none },
  'opened: gone': { on: 'opened', stands: gone, left: none },
  'opened: blocked': { on: 'opened', stands: { is: 'blocked' }, left: none },
  'opened: other, left fitting': { on: 'opened', stands: other, left: { is: 'fitting', base: 6 } },
  'opened: other, left apart': { on: 'opened', stands: other, left: { is: 'apart', base: 5 } },
  'opened: unreadable, left apart': { on: 'opened', stands: unreadable, left: { is: 'apart', base: 5 } },
  'opened: gone, left fitting': { on: 'opened', stands: gone, left: { is: 'fitting', base: 0 } },
  'opened: gone, left apart': { on: 'opened', stands: gone, left: { is: 'apart', base: 5 } },
  'opened: blocked, left': { on: 'opened', stands: { is: 'blocked' }, left: { is: 'apart', base: 5 } },
};

function stateText(state: State): string {
  if (state.is === 'away') return 'away';
  if (state.is === 'kept') return `kept ${state.base}`;
  if (state.is === 'unsaved') return `unsaved ${state.base}${state.trouble ? `, ${state.trouble}` : ''}`;
  if (state.is === 'storing')
    return `storing ${state.base}${state.since === 'nothing' ? '' : `, ${state.since}`}`;
  return `asked ${state.about} ${state.base}${state.unsaved ? ', unsaved' : ''}`;
}

function effectText(effect: Effect): string {
  const [, what] = Object.values(effect) as readonly (string | number | undefined)[];
  return what === undefined ? effect.do : `${effect.do}:${what}`;
}

function stepText(state: State, event: Event): string {
  const { state: then, effects } = next(state, event);
  return [stateText(then), ...effects.map(effectText)].join(' · ');
}

const pairs = Object.entries(states).flatMap(([was, state]) =>
  Object.entries(events).map(([happened, event]) => ({ was, happened, state, event })),
);

describe('the keeper', () => {
  test.each(pairs)('$was + $happened', ({ was, happened, state, event }) => {
    // A pair that the table leaves out changes nothing and does nothing.
    expect(stepText(state, event)).toBe(decisions[was]?.[happened] ?? stateText(state));
  });

  test('has no decision for what cannot happen', () => {
    for (const [was, row] of Object.entries(decisions)) {
      expect(Object.keys(states)).toContain(was);
      for (const happened of Object.keys(row)) expect(Object.keys(events)).toContain(happened);
    }
  });
});
