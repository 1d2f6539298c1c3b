/**
 * The two annexes that the code is tested with: one that has everything that an annex may have, or that of the built
 * site where tests look at one, and one that shares no word with it.
 */
import { readAnnex } from '../src/files/content.ts';
import { rulesOf } from '../src/lib/assessment/rules.ts';

export const published = readAnnex();
export const tiny = readAnnex('tests/tiny');

export const publishedRules = rulesOf(published);
export const tinyRules = rulesOf(tiny);

/** What stands at a place of a list or an object that the test knows to be filled. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The test speaks of something that is not there.');
  return value;
}
