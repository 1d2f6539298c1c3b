import { expect, test } from 'vitest';
import { verdicts } from '../../src/lib/assessment/verdict.ts';
import { forReference, scoreName, verdictName } from '../../src/lib/assessment/verdict-words.ts';
import { languages } from '../../src/lib/language.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';

test.each(languages)('before the start a verdict says that it is given as of then, in %s', (language) => {
  const { verdict: words } = wordingIn(language);
  for (const verdict of verdicts) {
    expect(verdictName({ verdict, beforeStart: false }, words)).toBe(words.name[verdict]);
    expect(verdictName({ verdict, beforeStart: true }, words)).toBe(words.name[verdict] + words.beforeStart);
  }
});

test('only a verdict that outweighs the score makes it a reference figure', () => {
  expect(verdicts.filter(forReference)).toEqual(['nonconforming', 'undetermined']);
});

test.each(languages)('a reference figure is called one, in %s', (language) => {
  const { verdict: words } = wordingIn(language);
  expect([true, false].map((reference) => scoreName(reference, words))).toEqual([
    words.scoreReference,
    words.score,
  ]);
});
