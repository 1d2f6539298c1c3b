/** What must never be when a browser is killed while someone types. How much is gone: npm run kills. */
import { expect, test } from 'vitest';
import { dist } from '../../scripts/built/files.ts';
import { killRound } from '../../scripts/kills/round.ts';

test('ten killed browsers leave nothing that cannot be read, and keep what they said was saved', async () => {
  const losses = await killRound({ folder: dist, count: 10, atOnce: 5, time: [1000, 6000] });
  expect(losses.filter(({ unreadable }) => unreadable)).toEqual([]);
  expect(losses.filter(({ broken }) => broken > 0)).toEqual([]);
  // Something was typed, and said to be saved, or nothing is shown by this.
  expect(losses.filter(({ typed, promises }) => typed > 0 && promises > 0)).not.toEqual([]);
}, 240_000);
