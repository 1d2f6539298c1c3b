import { describe, expect, test } from 'vitest';
import type { Answer, Facts } from '../../src/lib/assessment/answers.ts';
import type { Outcome } from '../../src/lib/assessment/outcome.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import type { Verdict } from '../../src/lib/assessment/verdict/verdicts.ts';
import { phases } from '../../src/lib/annex/types/fact.ts';
import { publishedRules, tinyRules } from '../annexes.ts';
import { assessed, listsWith, resultOf } from './worked.ts';

const subcontracting = { subcontracting: 'yes' };
const surplus = { surplusAssets: 'yes' };
const none = { level: 'none' } as const;
const partial = { level: 'partial' } as const;
const [ncf, imp] = ['nonconformity', 'improvement'] as const;

describe('what an unmet item comes to before the start, during performance, at completion and after', () => {
  test.each<[string, Answer, Facts, before: Outcome, during: Outcome, completion: Outcome, after: Outcome]>([
    ['Q1-1', none, {}, imp, imp, ncf, ncf],
    ['Q1-1', partial, {}, imp, imp, imp, imp],
    ['Q4-1', none, {}, 'notDue', imp, ncf, ncf],
    ['Q6-1', none, surplus, 'notDue', ncf, ncf, ncf],
    ['Q6-1', partial, surplus, 'notDue', imp, imp, imp],
    ['Q8-2', none, subcontracting, ncf, ncf, ncf, ncf],
    ['Q8-2', partial, subcontracting, ncf, ncf, ncf, ncf],
    ['Q8-4', partial, subcontracting, imp, imp, imp, imp],
    ['Q9-6', none, {}, 'notDue', imp, imp, imp],
    ['Q4-2', none, {}, 'advice', 'advice', 'advice', 'past'],
    ['Q4-2', partial, {}, 'advice', 'advice', 'advice', 'past'],
  ])('%s at %o with %o', (id, answer, facts, ...expected) => {
    const outcomes = phases.map(
      (phase) => resultOf(assessed({ ...facts, phase }, { [id]: answer }), id).outcome,
    );
    expect(outcomes).toEqual(expected);
  });

  test.each<[string, Answer, Facts]>([
    ['Q8-2', none, { subcontracting: 'planned' }],
    ['Q8-2', partial, { subcontracting: 'planned' }],
    ['Q8-4', none, { subcontracting: 'planned', phase: 'before' }],
    ['Q8-6', none, { subcontracting: 'yes', furtherSubcontracting: 'planned', phase: 'before' }],
    ['Q8-2', none, { subcontracting: 'planned', phase: 'completion' }],
  ])('while only planned, %s at %o is an improvement, never a nonconformity: %o', (id, answer, facts) => {
    const result = assessed(facts, { [id]: answer });
    expect(result.improvements).toEqual([id]);
    expect(result.nonconformities).toEqual([]);
  });
});

describe('what one answer comes to, everything else being met', () => {
  test.each<[string, Answer, Outcome, Verdict]>([
    ['Q3-1', { level: 'evidenced' }, 'met', 'conforming'],
    ['Q3-1', { level: 'done' }, 'evidencePending', 'evidence-pending'],
    ['Q3-1', { level: 'partial' }, 'improvement', 'needs-improvement'],
    ['Q3-1', { level: 'none' }, 'improvement', 'needs-improvement'],
    ['Q3-1', { level: 'unknown' }, 'open', 'undetermined'],
    ['Q3-1', {}, 'open', 'undetermined'],
    ['Q7-1', { occurred: 'no-recorded' }, 'met', 'conforming'],
    ['Q7-1', { occurred: 'no' }, 'evidencePending', 'evidence-pending'],
    ['Q7-1', { occurred: 'yes' }, 'breach', 'nonconforming'],
    ['Q7-1', { occurred: 'yes', corrected: '回収した。' }, 'breach', 'nonconforming'],
    ['Q7-1', { occurred: 'unchecked' }, 'open', 'undetermined'],
    ['Q7-1', {}, 'open', 'undetermined'],
    ['Q4-2', { level: 'evidenced' }, 'met', 'conforming'],
    ['Q4-2', { level: 'done' }, 'met', 'conforming'],
    ['Q4-2', { level: 'partial' }, 'advice', 'conforming'],
    ['Q4-2', { level: 'none' }, 'advice', 'conforming'],
    ['Q4-2', { level: 'unknown' }, 'open', 'conforming'],
    ['Q4-2', {}, 'open', 'conforming'],
    ['Q10-1', { acknowledged: true }, 'acknowledged', 'conforming'],
    ['Q10-1', { acknowledged: false }, 'unacknowledged', 'conforming'],
    ['Q10-1', {}, 'unacknowledged', 'conforming'],
  ])('%s at %o is %s, the verdict %s', (id, answer, outcome, verdict) => {
    const result = assessed({}, { [id]: answer });
    expect([resultOf(result, id).outcome, result.verdict]).toEqual([outcome, verdict]);
  });

  test('good practice that is open is in no list', () => {
    const result = assessed({}, { 'Q4-2': {} });
    expect([result.open, result.advice]).toEqual([[], []]);
  });
});

describe('an admitted breach', () => {
  test.each<[string, Facts]>([
    ['nothing is no longer needed', { surplusAssets: 'none' }],
    ['it is too early', { phase: 'before' }],
    ['the fact is unconfirmed', { surplusAssets: 'unknown' }],
    ['no information is handled', { handlesInformation: 'no' }],
    ['the phase is not one of the annex', { phase: '' }],
  ])('counts though %s: among the breaches, in no other list, and not in the score', (_, facts) => {
    const result = assessed(facts, { 'Q6-3': { occurred: 'yes' } });
    expect([result.breaches, result.verdict]).toEqual([['Q6-3'], 'nonconforming']);
    expect(listsWith(result, 'Q6-3')).toEqual(['breaches']);
    expect(result.weightTotal).toBe(assessed(facts, {}).weightTotal);
  });

  test('counts though its phases have passed', () => {
    const early = tinyRules.questions.map((one) => ({ ...one, phases: ['before'] as const }));
    const result = assess(
      { ...tinyRules, questions: early },
      { phase: 'after' },
      { 'Q1-1': { occurred: 'yes' } },
    );
    expect(resultOf(result, 'Q1-1')).toMatchObject({ standing: { kind: 'past' }, outcome: 'breach' });
    expect(listsWith(result, 'Q1-1')).toEqual(['breaches']);
  });

  test('counts though nothing else is answered, and the report is a draft', () => {
    const result = assess(publishedRules, {}, { 'Q5-1': { occurred: 'yes' } });
    expect(result).toMatchObject({ verdict: 'nonconforming', draft: true, score: null, weightTotal: 0 });
    expect(listsWith(result, 'Q5-1')).toEqual(['breaches']);
    expect(result.open).not.toEqual([]);
  });

  test('counts though a level stands beside it', () => {
    const beside: object = { level: 'evidenced' };
    expect(assessed({}, { 'Q7-1': { occurred: 'yes', ...beside } }).verdict).toBe('nonconforming');
  });
});

describe('waiting for the Ordering Party', () => {
  const asked = { awaiting: '2026-05-01' };

  test.each<[string, Answer, Facts, Outcome]>([
    ['a joint duty not done', { ...none, ...asked }, {}, 'awaiting'],
    ['a joint duty partly done', { ...partial, ...asked }, {}, 'awaiting'],
    ['a joint duty not done at completion', { ...none, ...asked }, { phase: 'completion' }, 'awaiting'],
    ['a joint duty done without evidence', { level: 'done', ...asked }, {}, 'evidencePending'],
    ['a joint duty met', { level: 'evidenced', ...asked }, {}, 'met'],
    ['a joint duty of which nothing is known', { level: 'unknown', ...asked }, {}, 'open'],
    ['a joint duty without an answer', asked, {}, 'open'],
    ['a joint duty without the date', { ...none, awaiting: '' }, {}, 'improvement'],
    ['a joint duty with a blank for a date', { ...none, awaiting: '　' }, {}, 'improvement'],
  ])('%s', (_, answer, facts, outcome) => {
    expect(resultOf(assessed(facts, { 'Q9-2': answer }), 'Q9-2').outcome).toBe(outcome);
  });

  test('wants no plan and changes no verdict', () => {
    const result = assessed({}, { 'Q9-1': { ...none, ...asked }, 'Q9-4': { ...partial, ...asked } });
    expect(result).toMatchObject({
      awaiting: ['Q9-1', 'Q9-4'],
      plansMissing: [],
      improvements: [],
      verdict: 'conforming',
      draft: false,
    });
  });

  test('is possible for the reports as for the procedures that they follow', () => {
    const result = assessed(
      { incident: 'yes' },
      { 'Q9-5': { ...none, ...asked }, 'Q9-6': { ...partial, ...asked } },
    );
    expect(result).toMatchObject({ awaiting: ['Q9-5', 'Q9-6'], improvements: [], verdict: 'conforming' });
  });

  test('is of no use for a duty of the Contractor alone', () => {
    expect(assessed({}, { 'Q3-1': { ...none, ...asked } }).improvements).toEqual(['Q3-1']);
  });
});
