/** Records with a name or a value that cannot stand there. */
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../../src/lib/record/problem.ts';
import { most } from '../../../../src/lib/record/record-type.ts';
import { read } from '../../records.ts';
import { answering, but, missing, refuses, stating, unknown, without, wrong } from '../refusals.ts';

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
    ['a lone surrogate', but({ name: 'A' }).replace('"A"', '"\\ud800"'), wrong('name')],
    ['half a pair', but({ name: 'A' }).replace('"A"', '"x\\udc00y"'), wrong('name')],
    ['a control character', but({ name: 'a\u0000b' }), wrong('name')],
    ['a text that turns its direction', but({ contract: { title: 'A\u202E45' } }), wrong('contract.title')],
    [
      'a line that isolates its direction',
      but({ contract: { number: '\u2066A' } }),
      wrong('contract.number'),
    ],
    ['a method without a name', but({ assessment: { methods: [''] } }), wrong('assessment.methods.0')],
    [
      'more marks on a letter than anyone writes',
      but({ name: `e${'\u0301\u0316'.repeat(16)}` }),
      wrong('name'),
    ],
    ['an id that is none', but({ id: '1' }), wrong('id')],
    ['half a revision', but({ revision: 1.5 }), wrong('revision')],
    ['a negative revision', but({ revision: -1 }), wrong('revision')],
    ['a revision too large to count', but({ revision: 2 ** 53 }), wrong('revision')],
    ['a moment without a time', but({ createdAt: '2026-05-01' }), wrong('createdAt')],
    ['a moment of another zone', but({ updatedAt: '2026-05-01T09:00:00+09:00' }), wrong('updatedAt')],
    ['a tier 0', but({ subcontractors: [{ id: 'S1', tier: 0, name: '' }] }), wrong('subcontractors.0.tier')],
    [
      'a Subcontractor without a name',
      but({ subcontractors: [{ id: 'S1', tier: 1 }] }),
      missing('subcontractors.0.name'),
    ],
    [
      'a Subcontractor without an id',
      but({ subcontractors: [{ tier: 1, name: '' }] }),
      missing('subcontractors.0.id'),
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

describe('line ends', () => {
  const parts: [string, (value: string) => object][] = [
    ['contract.number', (number) => ({ contract: { number } })],
    ['contract.orderingParty', (orderingParty) => ({ contract: { orderingParty } })],
    ['contractor.name', (name) => ({ contractor: { name } })],
    ['contractor.inCharge.phone', (phone) => ({ contractor: { inCharge: { phone } } })],
    ['assessment.assessor', (assessor) => ({ assessment: { assessor } })],
    ['subcontractors.0.name', (name) => ({ subcontractors: [{ id: 'S1', tier: 1, name }] })],
  ];

  test.each(parts)('have no place in %s', (path, part) => {
    for (const end of ['\n', '\r', '\u2028', '\u2029'])
      expect(read(but(part(`甲${end}乙`)))).toEqual({ ok: false, problems: [wrong(path)] });
  });

  test('stand in what is written over several lines', () => {
    const answers = {
      'Q3-3': { note: 'a\nb', plan: { what: 'a\r\nb' } },
      'Q5-1': { what: 'a\nb', checked: 'a\nb' },
    };
    const file = but({ contract: { title: 'a\nb' }, assessment: { scope: 'a\nb' }, answers });
    expect(read(file).ok).toBe(true);
  });
});

describe('limits', () => {
  const many = <T>(count: number, one: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => one(at));
  const evidence = (count: number) => many(count, (at) => ({ id: `E${at + 1}`, title: '' }));
  const subcontractors = (count: number) => many(count, (at) => ({ id: `S${at + 1}`, tier: 1, name: '' }));
  const naming = (count: number) => ({ 'Q3-3': { evidence: many(count, (at) => `E${at + 1}`) } });
  const methods = (count: number) => many(count, (at) => `${at}`);
  const tooMany = (path: string, limit: number): Problem => ({ kind: 'tooMany', path, limit: String(limit) });
  const tooLong = (path: string, limit: number): Problem => ({ kind: 'tooLong', path, limit: String(limit) });

  test('are reached without harm', () => {
    const file = but({
      name: 'x'.repeat(most.title),
      contractor: { name: 'x'.repeat(most.text) },
      contract: { title: 'x'.repeat(most.title) },
      assessment: { methods: methods(most.methods) },
      evidence: evidence(most.evidence),
      subcontractors: subcontractors(most.subcontractors),
      answers: naming(most.named),
    });
    expect(read(file).ok).toBe(true);
  });

  refuses([
    ['of the name', but({ name: 'x'.repeat(most.title + 1) }), tooLong('name', 500)],
    [
      'of a text',
      but({ contractor: { name: 'x'.repeat(most.text + 1) } }),
      tooLong('contractor.name', 10_000),
    ],
    [
      'of the title',
      but({ contract: { title: 'x'.repeat(most.title + 1) } }),
      tooLong('contract.title', 500),
    ],
    ['of the methods', but({ assessment: { methods: methods(21) } }), tooMany('assessment.methods', 20)],
    ['of the evidence', but({ evidence: evidence(501) }), tooMany('evidence', 500)],
    ['of the Subcontractors', but({ subcontractors: subcontractors(201) }), tooMany('subcontractors', 200)],
    [
      'of what an answer names',
      but({ evidence: evidence(51), answers: naming(51) }),
      tooMany('answers.Q3-3.evidence', 50),
    ],
    [
      'of one piece of evidence beside an answer',
      answering({ 'Q3-3': { evidence: ['E1', 'E2', 'E1'] } }),
      { kind: 'repeatedId', path: 'answers.Q3-3.evidence' },
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
