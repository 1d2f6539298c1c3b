import { expect, test } from 'vitest';
import { assess } from '../../src/lib/assessment/verdict.ts';
import type { Answers, Facts } from '../../src/lib/assessment/answers.ts';
import { clauseStatuses } from '../../src/lib/assessment/status.ts';
import type { ClauseStatus } from '../../src/lib/assessment/status.ts';
import { given, publishedRules, tinyRules } from '../annexes.ts';
import { assessed } from './worked.ts';

const asked = { level: 'none', awaiting: '2026-05-01' } as const;

test.each<[clause: number, Facts, Answers, ClauseStatus]>([
  [5, {}, {}, 'conforming'],
  [5, {}, { 'Q5-1': { occurred: 'yes' } }, 'nonconforming'],
  [6, { phase: 'before' }, { 'Q6-3': { occurred: 'yes' } }, 'nonconforming'],
  [6, { phase: 'before' }, {}, 'notDue'],
  [6, {}, {}, 'notApplicable'],
  [6, { leavers: 'yes' }, { 'Q6-4': { level: 'none' } }, 'nonconforming'],
  [6, {}, { 'Q6-5': { acknowledged: false } }, 'notApplicable'],
  [2, { serviceLevel: 'unconfirmed' }, {}, 'undetermined'],
  [2, {}, {}, 'notApplicable'],
  [3, {}, { 'Q3-1': { level: 'none' }, 'Q3-2': { level: 'unknown' } }, 'undetermined'],
  [3, {}, { 'Q3-1': { level: 'none' }, 'Q3-2': { level: 'done' } }, 'needs-improvement'],
  [3, {}, { 'Q3-2': { level: 'done' } }, 'evidence-pending'],
  [3, {}, { 'Q3-4': { level: 'none' } }, 'conforming'],
  [8, { subcontracting: 'planned' }, {}, 'conforming'],
  [9, {}, { 'Q9-1': asked }, 'awaiting'],
  [9, {}, { 'Q9-1': asked, 'Q9-2': { level: 'done' } }, 'awaiting'],
  [9, {}, { 'Q9-1': asked, 'Q9-2': { level: 'partial' } }, 'needs-improvement'],
  [10, {}, {}, 'acknowledged'],
  [10, {}, { 'Q10-1': { acknowledged: false }, 'Q10-2': { level: 'none' } }, 'unacknowledged'],
  [12, {}, { 'Q12-2': {} }, 'unacknowledged'],
])('clause %i with %o and %o is %s', (clause, facts, answers, status) => {
  const statuses = clauseStatuses(assessed(facts, answers), publishedRules);
  expect(given(statuses.find((one) => one.clause === clause)).status).toBe(status);
});

test('every clause has one status, in the order of the annex', () => {
  const clauses = clauseStatuses(assessed({}), publishedRules).map(({ clause }) => clause);
  expect(clauses).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(clauseStatuses(assess(tinyRules, {}, {}), tinyRules).map(({ clause }) => clause)).toEqual([1, 2, 3]);
});

test('contradictory facts change the verdict, not the clauses', () => {
  const result = assessed({ handlesInformation: 'no', personalInformation: 'personal' });
  expect(clauseStatuses(result, publishedRules).map(({ status }) => status)).not.toContain('undetermined');
});
