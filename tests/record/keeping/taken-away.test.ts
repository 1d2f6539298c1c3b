/** What each choice takes away from the user, and where it lies in the bin from then on. */
import { expect, test } from 'vitest';
import { nothing } from '../../../src/lib/record/keeping/shelf.ts';
import type { AskingState, Choice } from '../../../src/lib/record/keeping/states.ts';
import { takenAway } from '../../../src/lib/record/keeping/taken-away.ts';

const choices: readonly Choice[] = ['take-other', 'keep-mine', 'keep-both', 'start-anew', 'drop', 'give-up'];

const conflict: AskingState = {
  is: 'asked',
  about: 'conflict',
  base: 5,
  unsaved: true,
  stands: { is: 'record', revision: 6 },
};
const binned: AskingState = { ...conflict, about: 'deleted', stands: { is: 'gone', binned: 5 } };
const unreadable: AskingState = {
  ...conflict,
  about: 'unreadable',
  stands: { is: 'unreadable', revision: 6 },
};

const table: readonly (readonly [string, AskingState, Partial<Record<Choice, unknown>>])[] = [
  [
    'two versions',
    conflict,
    {
      'keep-mine': { text: 'other', replaces: nothing },
      'take-other': { text: 'mine', replaces: nothing },
    },
  ],
  [
    'what is in hand is newer than what lies in the bin',
    binned,
    { 'give-up': { text: 'mine', replaces: 5 } },
  ],
  [
    'another version of it lies in the bin',
    { ...binned, stands: { is: 'gone', binned: 6 } },
    { 'give-up': { text: 'mine', replaces: nothing } },
  ],
  ['what is in hand lies in the bin', { ...binned, unsaved: false }, {}],
  ['it was removed for good', { ...binned, stands: { is: 'gone' } }, {}],
  ['what stands there cannot be read', unreadable, {}],
];

test.each(table)('where %s', (_, state, taken) => {
  const found = choices.flatMap((choice) => {
    const away = takenAway(choice, state);
    return away ? [[choice, away] as const] : [];
  });
  expect(Object.fromEntries(found)).toEqual(taken);
});
