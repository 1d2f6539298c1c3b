import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/lib/assessment/answers.ts';
import { standingOf } from '../../src/lib/assessment/applicability.ts';
import type { Standing } from '../../src/lib/assessment/applicability.ts';
import { effectiveFacts } from '../../src/lib/assessment/facts.ts';
import { phases } from '../../src/lib/annex/types/fact.ts';
import { given, publishedRules, tinyRules } from '../annexes.ts';
import { allIsWell, unanswered } from './worked.ts';

const yes = { subcontracting: 'yes' };
const planned = { subcontracting: 'planned' };
const further = (furtherSubcontracting: string) => ({ ...yes, furtherSubcontracting });

describe('what is asked before the start, during performance, at completion and after', () => {
  test.each<[id: string, facts: Facts, before: string, during: string, completion: string, after: string]>([
    // Phases alone
    ['Q1-1', {}, 'due', 'due', 'due', 'due'],
    ['Q1-3', {}, 'notDue phase', 'due', 'due', 'past'],
    ['Q2-0', {}, 'due', 'past', 'past', 'past'],
    ['Q9-6', {}, 'notDue phase', 'due', 'due', 'due'],
    ['Q12-1', {}, 'due', 'due', 'due', 'due'],
    // A fact that says yes, no, or nothing certain
    ['Q8-2', yes, 'due', 'due', 'due', 'due'],
    ['Q8-2', {}, ...each('notApplicable subcontracting')],
    ['Q2-1', { serviceLevel: 'required' }, 'due', 'due', 'due', 'due'],
    ['Q8-2', { subcontracting: 'asking' }, ...each('open subcontracting')],
    ['Q2-1', { serviceLevel: 'not-required' }, ...each('notApplicable serviceLevel')],
    ['Q2-1', { serviceLevel: 'unconfirmed' }, ...each('open serviceLevel')],
    ['Q3-1', { handlesInformation: 'no' }, ...each('notApplicable handlesInformation')],
    ['Q4-1', { employees: 'none' }, 'notDue phase', ...later('notApplicable employees')],
    ['Q8-6', further('unknown'), ...each('open furtherSubcontracting')],
    ['Q9-5', { incident: 'unknown' }, 'notDue phase', ...later('open incident')],
    // The prohibitions stay, whether information is handled or not
    ['Q5-1', { handlesInformation: 'no' }, 'due', 'due', 'due', 'due'],
    ['Q7-1', { handlesInformation: 'no' }, 'due', 'due', 'due', 'due'],
    ['Q8-1', { handlesInformation: 'no' }, 'due', 'due', 'due', 'due'],
    // Only planned
    ['Q8-2', planned, ...each('due, planned')],
    ['Q8-4', planned, 'due, planned', ...later('notDue subcontracting')],
    ['Q8-5', planned, 'notDue phase', ...later('notDue subcontracting')],
    ['Q8-6', further('planned'), 'due, planned', ...later('notDue furtherSubcontracting')],
    // The phase is looked at before the fact
    ['Q8-3', yes, 'due', 'due', 'past', 'past'],
    ['Q8-3', planned, 'due, planned', 'due, planned', 'past', 'past'],
    ['Q8-3', {}, 'notApplicable subcontracting', 'notApplicable subcontracting', 'past', 'past'],
    ['Q2-2', { serviceLevel: 'unconfirmed' }, 'notDue phase', 'open serviceLevel', 'past', 'past'],
    ['Q8-5', {}, 'notDue phase', ...later('notApplicable subcontracting')],
    // Facts that count as something else
    ['Q6-1', {}, 'notDue phase', 'notApplicable surplusAssets', 'due', 'due'],
    ['Q6-1', { surplusAssets: 'unknown' }, 'notDue phase', 'open surplusAssets', 'due', 'due'],
    ['Q6-1', { handlesInformation: 'no' }, 'notDue phase', ...later('notApplicable surplusAssets')],
    ['Q8-6', { furtherSubcontracting: 'yes' }, ...each('notApplicable furtherSubcontracting')],
    ['Q11-3', { announcement: 'yes' }, 'notDue phase', ...later('notApplicable announcement')],
    ['Q11-3', { announcement: 'yes', incident: 'yes' }, 'notDue phase', 'due', 'due', 'due'],
  ])('%s with %o', (id, facts, ...expected) => {
    expect(inEachPhase(id, { ...allIsWell.facts, ...facts })).toEqual(expected);
  });

  test.each([
    ['Q2-1', 'serviceLevel', ...each('open serviceLevel')],
    ['Q3-1', 'handlesInformation', ...each('open handlesInformation')],
    ['Q8-2', 'subcontracting', ...each('open subcontracting')],
    ['Q10-3', 'audit', 'notDue phase', ...later('open audit')],
    ['Q6-1', 'surplusAssets', 'notDue phase', 'open surplusAssets', 'due', 'due'],
    ['Q8-6', 'furtherSubcontracting', ...each('notApplicable furtherSubcontracting')],
  ])('%s while %s is unanswered', (id, key, ...expected) => {
    expect(inEachPhase(id, unanswered(key))).toEqual(expected);
  });
});

test('without a phase every question is open, whatever the other facts', () => {
  const open = publishedRules.questions.map((question) => said(standing(question.id, unanswered('phase'))));
  expect(new Set(open)).toEqual(new Set(['open phase']));
});

test('a phase that the annex does not know is no phase', () => {
  expect(said(standing('Q1-1', { ...allIsWell.facts, phase: 'later' }))).toBe('open phase');
});

test('a value that a fact does not have leaves its questions open', () => {
  expect(said(standing('Q8-2', { ...allIsWell.facts, subcontracting: 'constructor' }))).toBe(
    'open subcontracting',
  );
});

test('another annex has facts of its own', () => {
  const of = (id: string, facts: Facts) => {
    const question = given(tinyRules.questions.find((one) => one.id === id));
    return said(standingOf(tinyRules, question, effectiveFacts(tinyRules, facts)));
  };
  expect(of('Q2-1', { phase: 'during', keys: 'held' })).toBe('due');
  expect(of('Q2-1', { phase: 'during', keys: 'planned' })).toBe('notDue keys');
  expect(of('Q2-3', { phase: 'during', keys: 'planned', copies: 'planned' })).toBe('due, planned');
  expect(of('Q2-3', { phase: 'during', keys: 'none', copies: 'made' })).toBe('notApplicable copies');
});

function inEachPhase(id: string, facts: Facts): string[] {
  return phases.map((phase) => said(standing(id, { ...facts, phase })));
}

function standing(id: string, facts: Facts): Standing {
  const question = given(publishedRules.questions.find((one) => one.id === id));
  return standingOf(publishedRules, question, effectiveFacts(publishedRules, facts));
}

function said(one: Standing): string {
  switch (one.kind) {
    case 'due':
      return one.planned ? 'due, planned' : 'due';
    case 'past':
      return 'past';
    case 'notDue':
    case 'notApplicable':
    case 'open':
      return `${one.kind} ${one.because}`;
  }
}

function each(text: string): [string, string, string, string] {
  return [text, text, text, text];
}

/** The same once the work has started. */
function later(text: string): [string, string, string] {
  return [text, text, text];
}
