/** Records with a name or a value that cannot stand there. */
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/lib/assessment/problem.ts';
import { read } from './records.ts';
import { answering, but, missing, refuses, stating, unknown, without, wrong } from './refusals.ts';

describe('names that the record does not have', () => {
  refuses([
    ['a question', answering({ 'Q99-1': { level: 'done' } }), unknown('answers.Q99-1')],
    ['a fact', stating({ weather: 'fine' }), unknown('facts.weather')],
    ['a part', but({ signature: '' }), unknown('signature')],
    ['a level on a breach', answering({ 'Q5-1': { level: 'done' } }), unknown('answers.Q5-1.level')],
    [
      'an occurrence on a control',
      answering({ 'Q3-3': { occurred: 'no' } }),
      unknown('answers.Q3-3.occurred'),
    ],
    [
      'evidence of an acknowledgement',
      answering({ 'Q10-1': { evidence: [] } }),
      unknown('answers.Q10-1.evidence'),
    ],
    ['a plan for a breach', answering({ 'Q5-1': { plan: {} } }), unknown('answers.Q5-1.plan')],
    ['a part of a plan', answering({ 'Q3-3': { plan: { cost: '' } } }), unknown('answers.Q3-3.plan.cost')],
    [
      'a birth date',
      but({ contractor: { responsible: { birthDate: '' } } }),
      unknown('contractor.responsible.birthDate'),
    ],
    ['two at once', but({ one: 1, two: 2 }), unknown('one'), unknown('two')],
  ]);
});

describe('values that cannot stand where they do', () => {
  refuses([
    ['a value that the fact does not have', stating({ phase: 'later' }), wrong('facts.phase')],
    ['the value of another fact', stating({ serviceLevel: 'yes' }), wrong('facts.serviceLevel')],
    ['a level that there is not', answering({ 'Q3-3': { level: 'toString' } }), wrong('answers.Q3-3.level')],
    [
      'an occurrence that there is not',
      answering({ 'Q5-1': { occurred: 'maybe' } }),
      wrong('answers.Q5-1.occurred'),
    ],
    ['a number for a name', but({ name: 5 }), wrong('name')],
    ['a number for a title', but({ contract: { title: 1 } }), wrong('contract.title')],
    ['a number for a fact', stating({ phase: 0 }), wrong('facts.phase')],
    [
      'a word for a tick',
      answering({ 'Q10-1': { acknowledged: 'true' } }),
      wrong('answers.Q10-1.acknowledged'),
    ],
    ['null for a name', but({ name: null }), wrong('name')],
    ['null for an answer', answering({ 'Q1-1': null }), wrong('answers.Q1-1')],
    ['null for a level', answering({ 'Q1-1': { level: null } }), wrong('answers.Q1-1.level')],
    ['null for the facts', but({ facts: null }), wrong('facts')],
    ['a list for the facts', but({ facts: [] }), wrong('facts')],
    ['a list for the answers', but({ answers: [] }), wrong('answers')],
    ['a list for an answer', answering({ 'Q1-1': [] }), wrong('answers.Q1-1')],
    ['a list for a plan', answering({ 'Q1-1': { plan: [] } }), wrong('answers.Q1-1.plan')],
    ['an object for the evidence', but({ evidence: {} }), wrong('evidence')],
    ['an object for the Subcontractors', but({ subcontractors: { 0: {} } }), wrong('subcontractors')],
    ['a text for the methods', but({ assessment: { methods: 'all' } }), wrong('assessment.methods')],
    ['a text of more than 10 000 characters', but({ name: 'x'.repeat(10_001) }), wrong('name')],
    ['a lone surrogate', but({ name: 'A' }).replace('"A"', '"\\ud800"'), wrong('name')],
    ['half a pair', but({ name: 'A' }).replace('"A"', '"x\\udc00y"'), wrong('name')],
    ['a control character', but({ name: 'a\u0000b' }), wrong('name')],
    ['an id that is none', but({ id: '1' }), wrong('id')],
    ['half a revision', but({ revision: 1.5 }), wrong('revision')],
    ['a negative revision', but({ revision: -1 }), wrong('revision')],
    ['a revision too large to count', but({ revision: 2 ** 53 }), wrong('revision')],
    ['a moment without a time', but({ createdAt: '2026-05-01' }), wrong('createdAt')],
    ['a moment of another zone', but({ updatedAt: '2026-05-01T09:00:00+09:00' }), wrong('updatedAt')],
    ['a tier 0', but({ subcontractors: [{ tier: 0, name: '' }] }), wrong('subcontractors.0.tier')],
    [
      'a Subcontractor without a name',
      but({ subcontractors: [{ tier: 1 }] }),
      missing('subcontractors.0.name'),
    ],
    ['a name that is missing', without('name'), missing('name')],
    ['facts that are missing', without('facts'), missing('facts')],
    [
      'several at once',
      but({ name: 1, contract: { date: 'soon' }, facts: { phase: 'x', more: 'y' } }),
      wrong('name'),
      wrong('contract.date'),
      wrong('facts.phase'),
      unknown('facts.more'),
    ],
  ]);
});

describe('dates', () => {
  test.each([
    ['2026-02-30'],
    ['2025-02-29'],
    ['1900-02-29'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['2026-04-31'],
    ['2026-4-1'],
    ['2026/04/01'],
    ['20260401'],
    ['2026-04-01T00:00:00Z'],
    [' 2026-04-01'],
    ['令和8年4月1日'],
    ['２０２６-０４-０１'],
    ['+002026-04-01'],
  ])('%s is none', (date) => {
    const file = but({
      contract: { date },
      answers: { 'Q9-1': { awaiting: date }, 'Q3-3': { plan: { by: date } } },
    });
    expect(read(file)).toEqual({
      ok: false,
      problems: [wrong('contract.date'), wrong('answers.Q3-3.plan.by'), wrong('answers.Q9-1.awaiting')],
    });
  });

  test.each(['2024-02-29', '2000-02-29', '2026-12-31', ''])('“%s” may stand for one', (date) => {
    expect(read(but({ contract: { date } })).ok).toBe(true);
  });
});

describe('evidence', () => {
  const evidence = (...ids: readonly string[]) => ids.map((id) => ({ id, title: '' }));
  const naming = (...ids: readonly string[]) => ({ 'Q3-3': { level: 'done', evidence: ids }, 'Q5-1': {} });
  const dangling = (found: string): Problem => ({
    kind: 'unknownEvidence',
    path: 'answers.Q3-3.evidence',
    found,
  });

  refuses([
    ['that is not in the index', answering(naming('E1', 'E9')), dangling('E9')],
    [
      'that is a built-in',
      answering(naming('constructor', '0', 'length')),
      dangling('constructor'),
      dangling('0'),
      dangling('length'),
    ],
    [
      'twice under one id',
      but({ evidence: evidence('E1', 'E2', 'E1') }),
      { kind: 'repeatedId', path: 'evidence.E1' },
    ],
    ['numbered 0', but({ evidence: evidence('E1', 'E2', 'E0') }), wrong('evidence.2.id')],
    ['numbered beyond 9999', but({ evidence: evidence('E1', 'E2', 'E10000') }), wrong('evidence.2.id')],
    ['numbered full-width', but({ evidence: evidence('E1', 'E2', 'Ｅ３') }), wrong('evidence.2.id')],
    [
      'with half a digest',
      but({ evidence: [{ id: 'E1', title: '', sha256: 'abc' }] }),
      wrong('evidence.0.sha256'),
    ],
  ]);
});
