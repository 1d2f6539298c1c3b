/** Which languages stand beside each other on a site in one, two or three. */
import { describe, expect, test } from 'vitest';
import { authoritativeFirst, besideOf, ownFirst, pairOf } from '../../src/lib/languages/language.ts';
import type { Language } from '../../src/lib/languages/language.ts';

/** The house has two; a further one is a folder. */
const [ja, en, vi] = ['ja', 'en', 'vi'] as unknown as readonly [Language, Language, Language];
const spoken = (...languages: readonly Language[]) => ({ languages, authoritative: ja });

describe.each([
  // languages, the reader's, beside it, the pair, the reader's first
  [[ja], ja, undefined, [ja], [ja]],
  [[ja, en], ja, en, [ja, en], [ja, en]],
  [[ja, en], en, ja, [ja, en], [en, ja]],
  [[en, ja], ja, en, [ja, en], [ja, en]],
  [[ja, en, vi], ja, en, [ja, en], [ja, en]],
  [[ja, en, vi], vi, ja, [ja, vi], [vi, ja]],
  [[vi, en, ja], en, ja, [ja, en], [en, ja]],
] as const)('on a site in %j, for a reader of %s', (languages, own, beside, pair, first) => {
  test('the text that binds stands beside a translation, and the first translation beside it', () => {
    expect(besideOf(own, spoken(...languages))).toBe(beside);
  });

  test('the text that binds leads where two are shown, and the reader’s own where it is asked for', () => {
    expect(pairOf(own, spoken(...languages))).toEqual(pair);
    expect(ownFirst(own, spoken(...languages))).toEqual(first);
  });
});

test('the language of the text that binds leads, wherever it is listed', () => {
  expect(authoritativeFirst(spoken(vi, en, ja))).toEqual([ja, vi, en]);
});
