/** What holds of the files of this annex. */
import { expect, test } from 'vitest';
import { readParts } from '../../files/folder/parts.ts';
import { check } from '../../lib/annex/check/check.ts';
import { compose } from '../../lib/annex/compose.ts';
import { placesOf } from '../../lib/annex/readings/readings.ts';
import { rulesOf } from '../../lib/assessment/rules.ts';

const parts = readParts('src/content', ['ja', 'en']);
const annex = compose(parts);

test('nothing is wrong with them', () => {
  expect(check(parts)).toEqual([]);
});

test('every heading and paragraph was read in both languages, as it stands', () => {
  const places = placesOf(parts).map(({ at }) => at);
  expect(Object.keys(annex.readings).toSorted()).toEqual(places.toSorted());
  expect(Object.values(annex.readings).filter(({ outdated }) => outdated)).toEqual([]);
});

/** Where this fails on purpose, look at which of the worked verdicts there come out otherwise here, and prove those here. */
test('they decide by the rules, and say the sentences, that the code is tested with', () => {
  const tested = compose(readParts('tests/annexes/whole', ['ja', 'en']));
  const sentences = (of: typeof annex) => of.clauses.flatMap(({ paragraphs }) => paragraphs);
  expect(rulesOf(annex)).toEqual(rulesOf(tested));
  expect(sentences(annex)).toEqual(sentences(tested));
  expect(annex.digest).toBe(tested.digest);
});
