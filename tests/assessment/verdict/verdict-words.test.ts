import { expect, test } from 'vitest';
import type { Answers } from '../../../src/lib/assessment/answers.ts';
import { verdicts } from '../../../src/lib/assessment/verdict/verdicts.ts';
import {
  forReference,
  scoreName,
  verdictMeaning,
  verdictName,
} from '../../../src/lib/assessment/verdict/verdict-words.ts';
import { languages } from '../../../src/lib/languages/language.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';
import { assessed } from '../worked.ts';

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

test.each(languages)('what awaits the Ordering Party is not said to be met, in %s', (language) => {
  const { meaning, exceptAwaiting } = wordingIn(language).assessment.result;
  const said = (answers: Answers) => verdictMeaning(assessed({}, answers), { meaning, exceptAwaiting });
  const awaits = { 'Q9-1': { level: 'none', awaiting: '2026-05-01' } } as const;
  const pending = { 'Q3-1': { level: 'done' } } as const;
  expect(assessed({}, awaits).verdict).toBe('conforming');
  expect(said(awaits)).toContain(exceptAwaiting);
  expect(said({ ...awaits, ...pending })).toContain(exceptAwaiting);
  for (const answers of [{}, pending]) expect(said(answers)).not.toContain(exceptAwaiting);
  for (const answers of [{}, pending, awaits]) expect(said(answers)).not.toMatch(/[{}]/);
});
