import { describe, expect, test } from 'vitest';
import type { Answer, Answers, Facts, Plan } from '../../../src/lib/assessment/answers.ts';
import { assess, decides } from '../../../src/lib/assessment/verdict/verdict.ts';
import type { Verdict } from '../../../src/lib/assessment/verdict/verdicts.ts';
import { publishedRules, tinyRules } from '../../annexes.ts';
import { allIsWell, assessed, unanswered } from '../worked.ts';

const breach: Answers = { 'Q5-1': { occurred: 'yes' } };
const nonconformity: Answers = { 'Q6-4': { level: 'none' } };
const open: Answers = { 'Q3-1': { level: 'unknown' } };
const improvement: Answers = { 'Q4-1': { level: 'partial' } };
const pending: Answers = { 'Q3-2': { level: 'done' } };
const leavers = { leavers: 'yes' };
const contradiction = { handlesInformation: 'no', personalInformation: 'personal' };

test.each<[string, Facts, Answers, Verdict]>([
  ['a breach comes before what is open', {}, { ...breach, ...open, ...improvement }, 'nonconforming'],
  ['a nonconformity comes before what is open', leavers, { ...nonconformity, ...open }, 'nonconforming'],
  [
    'a nonconformity comes before a contradiction',
    { ...leavers, ...contradiction },
    nonconformity,
    'nonconforming',
  ],
  ['what is open comes before an improvement', {}, { ...open, ...improvement, ...pending }, 'undetermined'],
  [
    'a contradiction comes before an improvement',
    contradiction,
    { ...improvement, ...pending },
    'undetermined',
  ],
  ['an improvement comes before missing evidence', {}, { ...improvement, ...pending }, 'needs-improvement'],
  ['missing evidence comes before conformity', {}, pending, 'evidence-pending'],
  ['everything met is conforming', {}, {}, 'conforming'],
])('%s', (_, facts, answers, verdict) => {
  expect(assessed(facts, answers).verdict).toBe(verdict);
});

describe('a plan is missing', () => {
  const whole = { what: 'w', who: 'o', by: '2027-01-31' };

  test.each<[string, Plan | undefined, missingDuring: boolean, missingAtEnd: boolean]>([
    ['with no plan', undefined, true, true],
    ['with an empty plan', {}, true, true],
    ['with what alone', { what: 'w' }, true, false],
    ['with what and who', { what: 'w', who: 'o' }, true, false],
    ['with what and when', { what: 'w', by: '2027-01-31' }, true, false],
    ['with who and when', { who: 'o', by: '2027-01-31' }, true, true],
    ['with blanks', { what: ' ', who: '　', by: '' }, true, true],
    ['with a blank who', { ...whole, who: '\n' }, true, false],
    ['with everything', whole, false, false],
  ])('%s', (_, plan, ...expected) => {
    const answer: Answer = { level: 'partial', ...(plan && { plan }) };
    const missing = ['during', 'completion'].map(
      (phase) => assessed({ phase }, { 'Q4-1': answer }).plansMissing.length > 0,
    );
    expect(missing).toEqual(expected);
  });

  test('for improvements only', () => {
    const answers: Answers = { ...breach, ...nonconformity, ...pending, 'Q4-2': { level: 'none' } };
    expect(assessed(leavers, answers).plansMissing).toEqual([]);
  });
});

test.each<[string, Facts, Answers, boolean]>([
  ['a conforming report is final', {}, {}, false],
  ['a nonconforming report is final', {}, breach, false],
  ['a report without evidence is final', {}, pending, false],
  [
    'a planned improvement is final',
    {},
    { 'Q4-1': { level: 'none', plan: { what: 'w', who: 'o', by: '2027-01-31' } } },
    false,
  ],
  ['an undetermined report is a draft', {}, open, true],
  ['what is open makes a draft beside a breach', {}, { ...breach, ...open }, true],
  ['an open fact makes a draft beside a breach', { serviceLevel: 'unconfirmed' }, breach, true],
  ['a contradiction makes a draft beside a breach', contradiction, breach, true],
  ['contradictory facts make a draft', contradiction, {}, true],
  ['a missing plan makes a draft', {}, improvement, true],
  ['a missing plan makes a draft beside a breach', {}, { ...breach, ...improvement }, true],
  ['a missing acknowledgement makes a draft', {}, { 'Q12-2': {} }, true],
  ['a missing acknowledgement makes a draft beside a breach', {}, { ...breach, 'Q12-2': {} }, true],
  ['good practice that is missing makes none', {}, { 'Q4-2': { level: 'none' }, 'Q4-3': {} }, false],
])('%s', (_, facts, answers, draft) => {
  expect(assessed(facts, answers).draft).toBe(draft);
});

describe('nothing is known', () => {
  const deciding = publishedRules.questions.filter(decides).map(({ id }) => id);

  test('of 48 questions 31 rest on the text, and the 25 that are not acknowledgements decide', () => {
    const text = publishedRules.questions.filter(({ basis }) => basis === 'text');
    const acknowledgements = publishedRules.questions.filter(({ kind }) => kind === 'acknowledgement');
    expect([publishedRules.questions.length, text.length, acknowledgements.length]).toEqual([48, 31, 6]);
    expect(deciding).toHaveLength(25);
  });

  test('an empty record is an undetermined draft without a score', () => {
    expect(assess(publishedRules, {}, {})).toMatchObject({
      verdict: 'undetermined',
      draft: true,
      score: null,
      weightTotal: 0,
      phase: undefined,
      open: deciding,
      breaches: [],
      notDue: [],
      notApplicable: [],
      contradictions: [],
    });
  });

  test('without a phase good answers decide nothing', () => {
    const result = assess(publishedRules, unanswered('phase'), allIsWell.answers);
    expect(result).toMatchObject({ verdict: 'undetermined', open: deciding, score: null, weightTotal: 0 });
  });

  test('without a phase a breach still counts', () => {
    expect(assess(publishedRules, {}, breach)).toMatchObject({
      verdict: 'nonconforming',
      breaches: ['Q5-1'],
    });
  });

  test('the tiny annex is undetermined as well', () => {
    expect(assess(tinyRules, {}, {})).toMatchObject({
      verdict: 'undetermined',
      open: ['Q1-1', 'Q2-1', 'Q2-3', 'Q3-1'],
    });
  });
});
