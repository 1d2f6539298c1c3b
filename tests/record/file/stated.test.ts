import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/lib/record/problem.ts';
import { read, readLoosely, sound } from '../records.ts';
import { missing, unknown, wrong } from './refusals.ts';

describe('facts and answers alone', () => {
  const { facts, answers } = sound;

  test('are enough', () => {
    expect(readLoosely(JSON.stringify({ facts, answers }))).toEqual({ ok: true, value: { facts, answers } });
    expect(readLoosely('{"facts":{},"answers":{}}')).toEqual({ ok: true, value: { facts: {}, answers: {} } });
  });

  test('may stand beside a name and what is expected', () => {
    const file = JSON.stringify({ name: 'a case', facts, answers, expected: { score: 92 } });
    expect(readLoosely(file)).toEqual({ ok: true, value: { facts, answers } });
  });

  test.each<[string, object, ...Problem[]]>([
    ['neither', { name: 'a case' }, { kind: 'notRecord' }],
    ['no answers', { facts }, missing('answers')],
    ['no facts', { answers }, missing('facts')],
    ['an unknown question', { facts, answers: { 'Q0-0': {} } }, unknown('answers.Q0-0')],
    ['an unknown fact', { facts: { weather: '' }, answers }, unknown('facts.weather')],
    ['a wrong value', { facts: { phase: 1 }, answers }, wrong('facts.phase')],
    ['an unknown type', { type: 'case', facts, answers }, { kind: 'notRecord' }],
    ['another annex', { annex: { id: 'other' }, facts, answers }, { kind: 'otherAnnex', found: 'other' }],
    ['a newer version', { version: 7, facts, answers }, { kind: 'newerVersion', found: '7' }],
  ])('are refused with %s', (_, stated, ...problems) => {
    expect(readLoosely(JSON.stringify(stated))).toEqual({ ok: false, problems });
  });

  test('are not enough for a record', () => {
    expect(read(JSON.stringify({ facts, answers }))).toEqual({
      ok: false,
      problems: [{ kind: 'notRecord' }],
    });
  });
});
