import { expect, test } from 'vitest';
import { factProgress, progressOf } from '../../src/lib/assessment/progress.ts';
import { reasonsOf } from '../../src/lib/assessment/reasons.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import type { Answers, Facts } from '../../src/lib/assessment/answers.ts';
import { publishedRules } from '../annexes.ts';
import { allIsWell, unanswered } from './worked.ts';

const { facts, answers } = allIsWell;

function progress(stated: Facts, given: Answers, clause: number) {
  return progressOf(assess(publishedRules, stated, given), given, clause);
}

test.each([
  ['nothing answered', facts, {}, 4, { answered: 0, due: 3, state: 'notStarted' }],
  ['one answered', facts, { 'Q4-1': { level: 'unknown' } }, 4, { answered: 1, due: 3, state: 'started' }],
  ['all answered', facts, answers, 4, { answered: 3, due: 3, state: 'done' }],
  [
    'a tick not given',
    facts,
    { 'Q12-1': { acknowledged: false } },
    12,
    { answered: 0, due: 3, state: 'notStarted' },
  ],
  ['no phase', unanswered('phase'), answers, 4, { answered: 0, due: 0, state: 'open' }],
] as [string, Facts, Answers, number, object][])(
  '%s: a clause shows it',
  (_, stated, given, clause, shown) => {
    expect(progress(stated, given, clause)).toEqual(shown);
  },
);

test('a fact that counts whatever is stored needs no answer', () => {
  const { answered } = factProgress(publishedRules, unanswered('furtherSubcontracting'));
  expect(answered).toBe(publishedRules.facts.length);
});

test.each([
  ['an admitted breach', facts, { ...answers, 'Q5-1': { occurred: 'yes' } }, 'breaches', ['Q5-1'], []],
  ['an unanswered fact', unanswered('employees'), answers, 'openFacts', [], ['employees']],
  ['an unanswered question', facts, { ...answers, 'Q4-1': {} }, 'open', ['Q4-1'], []],
] as [string, Facts, Answers, string, string[], string[]][])(
  '%s is the first reason',
  (_, stated, given, kind, questions, reasonFacts) => {
    const [first] = reasonsOf(publishedRules, assess(publishedRules, stated, given));
    expect(first).toEqual({ kind, questions, facts: reasonFacts });
  },
);

test('a fact that decides good practice only is no reason', () => {
  expect(reasonsOf(publishedRules, assess(publishedRules, unanswered('audit'), answers))).toEqual([]);
});
