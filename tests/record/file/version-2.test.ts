/** What version 2 of the record may hold beside what is filled in, and how far. */
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import type { Answer } from '../../../src/lib/assessment/answers.ts';
import { blankRecord } from '../../../src/lib/record/blank.ts';
import type { answerFields, Stating } from '../../../src/lib/record/fields.ts';
import { codeOf, fingerprintOf } from '../../../src/lib/record/fingerprint.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { most } from '../../../src/lib/record/record-type.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { identity, read, sound } from '../records.ts';
import { but, missing, refuses, unknown, wrong } from './refusals.ts';
import type { Problem } from '../../../src/lib/record/problem.ts';
import { wholeRecords } from './whole-records.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const uuid = '0b9f3a5e-6f4d-4f0e-9c57-5a1d0c1f7a12';
const digest = `sha256:${'0'.repeat(64)}`;
const many = <T>(count: number, one: (at: number) => T) => Array.from({ length: count }, (_, at) => one(at));
const tooMany = (path: string, limit: number): Problem => ({ kind: 'tooMany', path, limit: String(limit) });
const row = { id: 'S1', tier: 1, name: '甲' } as const;
const returning = (record: unknown) => but({ subcontractors: [{ ...row, returned: { record } }] });
const at = 'subcontractors.0.returned.record';
const { id: evidence } = {
  id: [
    { id: 'E1', title: '' },
    { id: 'E2', title: '' },
  ],
};

test('whatever it holds is read as it was written', () => {
  fc.assert(
    fc.property(wholeRecords, (record) => {
      expect(read(writeRecord(record))).toEqual({ ok: true, value: record });
    }),
  );
});

test('an answer has the fields that the table of fields gives it, and no others', () => {
  type Table = { [Kind in keyof typeof answerFields]: Stating<(typeof answerFields)[Kind]> };
  expectTypeOf<Table[keyof Table]>().toExtend<Answer>();
  expectTypeOf<keyof (Table['control'] & Table['breach'] & Table['acknowledgement'])>().toEqualTypeOf<
    keyof Answer
  >();
});

describe('rooms beside what is filled in', () => {
  refuses([
    [
      'a scope of a question that there is not',
      but({ scope: { questions: ['Q0-0'] } }),
      wrong('scope.questions.0'),
    ],
    ['a part that is none', but({ part: { id: '1' } }), wrong('part.id')],
    [
      'a preset place that is none',
      but({ given: { values: { phase: 'x' } } }),
      unknown('given.values.phase'),
    ],
    [
      'a preset of a built-in',
      but({ given: { values: { constructor: 'x' } } }),
      unknown('given.values.constructor'),
    ],
    ['a day that does not exist', but({ due: '2026-02-30' }), wrong('due')],
    [
      'a digest without its name',
      but({ submitted: [{ fingerprint: '0' }] }),
      wrong('submitted.0.fingerprint'),
    ],
    ['a paper without a name', but({ forms: [{ id: 'F1' }] }), missing('forms.0.form')],
    [
      'a field of a paper that is a built-in',
      but({ forms: [{ id: 'F1', form: 'a', fields: { prototype: '' } }] }),
      unknown('forms.0.fields.prototype'),
    ],
    [
      'rooms in a field of a paper',
      but({ forms: [{ id: 'F1', form: 'a', fields: { a: { b: '' } } }] }),
      wrong('forms.0.fields.a'),
    ],
    [
      'two papers of one id',
      but({ forms: many(2, () => ({ id: 'F1', form: 'a' })) }),
      { kind: 'repeatedId', path: 'forms.F1' },
    ],
    [
      'two Subcontractors of one id',
      but({ subcontractors: [row, row] }),
      { kind: 'repeatedId', path: 'subcontractors.S1' },
    ],
    [
      'a finding in words of its own',
      but({ review: [{ round: 1, findings: [{ about: 'answers.Q3-3', state: 'wrong' }] }] }),
      wrong('review.0.findings.0.state'),
    ],
    [
      'a mark at no instant',
      but({ marks: { 'answers.Q3-3': { at: 'now' } } }),
      wrong('marks.answers.Q3-3.at'),
    ],
    ['a list for a dictionary', but({ marks: [] }), wrong('marks')],
    [
      'a size that is half',
      but({ evidence: [...evidence, { id: 'E3', title: '', size: 0.5 }] }),
      wrong('evidence.2.size'),
    ],
  ]);
});

describe('limits', () => {
  refuses([
    [
      'of papers',
      but({ forms: many(most.papers + 1, (one) => ({ id: `F${one + 1}`, form: 'a' })) }),
      tooMany('forms', most.papers),
    ],
    [
      'of the lines of a paper',
      but({ forms: [{ id: 'F1', form: 'a', rows: many(most.paperRows + 1, () => ({})) }] }),
      tooMany('forms.0.rows', most.paperRows),
    ],
    [
      'of the fields of a paper',
      but({
        forms: [
          {
            ...{ id: 'F1', form: 'a' },
            fields: Object.fromEntries(many(most.paperFields + 1, (one) => [`a${one}`, ''])),
          },
        ],
      }),
      tooMany('forms.0.fields', most.paperFields),
    ],
    [
      'of rounds',
      but({ review: many(most.reviews + 1, (round) => ({ round })) }),
      tooMany('review', most.reviews),
    ],
    [
      'of times that it was handed in',
      but({ submitted: many(most.submissions + 1, () => ({})) }),
      tooMany('submitted', most.submissions),
    ],
    [
      'of marks',
      but({ marks: Object.fromEntries(many(most.places + 1, (one) => [`answers.Q${one}`, {}])) }),
      tooMany('marks', most.places),
    ],
  ]);
});

describe('what a Subcontractor returned', () => {
  const returned: RecordFile = { ...sound, id: uuid };

  test('is a record of its own', () => {
    const subcontractors: RecordFile['subcontractors'] = [{ ...row, returned: { record: returned } }];
    expect(read(but({ subcontractors }))).toEqual({ ok: true, value: { ...sound, subcontractors } });
  });

  refuses([
    ['that is a text', returning('{}'), wrong(at)],
    ['that is of version 1', returning({ ...returned, version: 1 }), wrong(`${at}.version`)],
    ['that knows more than a record', returning({ ...returned, secret: 1 }), unknown(`${at}.secret`)],
    ['that lacks a part', returning({ type: returned.type }), ...lacking(returned)],
    [
      'for another annex',
      returning({ ...returned, annex: { ...identity, id: 'other' } }),
      wrong(`${at}.annex.id`),
    ],
    [
      'that names evidence that it does not hold',
      returning({ ...returned, evidence: [] }),
      ...['Q3-3', 'Q5-1', 'Q5-1'].map((id, index): Problem => ({
        kind: 'unknownEvidence',
        path: `${at}.answers.${id}.evidence`,
        found: ['E1', 'E2', 'E1'][index] ?? '',
      })),
    ],
    [
      'in which something was returned again',
      returning({ ...returned, subcontractors: [{ ...row, returned: {} }] }),
      unknown(`${at}.subcontractors.0.returned`),
    ],
    [
      'that holds more than a record may',
      returning({ ...returned, evidence: many(501, (one) => ({ id: `E${one + 1}`, title: '' })) }),
      tooMany(`${at}.evidence`, 500),
    ],
    [
      'with a name of a built-in',
      returning({ ...returned, facts: { toString: 'yes' } }),
      unknown(`${at}.facts.toString`),
    ],
  ]);
});

describe('the fingerprint', () => {
  test('is a whole SHA-256, of which the code is the beginning', () => {
    fc.assert(
      fc.property(wholeRecords, (record) => {
        expect(fingerprintOf(record)).toMatch(/^sha256:[0-9a-f]{64}$/);
        const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const bits = [...codeOf(record).replaceAll('-', '')]
          .map((digit) => digits.indexOf(digit).toString(2).padStart(5, '0'))
          .join('');
        expect(BigInt(`0b${bits}`)).toBe(BigInt(`0x${fingerprintOf(record).slice(7, 27)}`));
      }),
    );
  });

  test.each<[string, Partial<RecordFile>]>([
    ['who answered when', { marks: { 'answers.Q3-3': { who: '甲野' } } }],
    ['the revision', { revision: 99 }],
    ['when it was saved', { createdAt: '2027-01-01T00:00:00Z', updatedAt: '2027-01-02T00:00:00Z' }],
    ['the digest of the rules', { annex: { ...identity, rules: digest } }],
    ['rooms that say nothing', { forms: [], given: { values: {} }, due: '', scope: {} }],
  ])('does not count %s', (_, part) => {
    expect(fingerprintOf({ ...sound, ...part })).toBe(fingerprintOf(sound));
  });

  test.each<[string, Partial<RecordFile>]>([
    ['what was handed in', { submitted: [{ date: '2026-05-02' }] }],
    ['what was preset', { given: { values: { 'facts.serviceLevel': 'required' } } }],
    ['an id that is not the place of its row', { subcontractors: [{ ...row, id: 'S2' }] }],
    ['what was found', { review: [{ round: 1, findings: [{ about: 'answers.Q3-3', state: 'explain' }] }] }],
  ])('counts %s', (_, part) => {
    expect(fingerprintOf({ ...sound, ...part })).not.toBe(fingerprintOf(sound));
  });
});

describe('a new record', () => {
  const now = new Date('2026-05-01T09:30:00Z');
  const fresh = blankRecord({ ...identity, rules: digest }, { id: uuid, now });

  test('says nothing and can be read', () => {
    expect(read(writeRecord(fresh))).toEqual({ ok: true, value: fresh });
    expect(fresh).toMatchObject({ revision: 0, name: '', createdAt: '2026-05-01T09:30:00.000Z' });
  });
});

function lacking({ type, ...others }: RecordFile): Problem[] {
  return Object.keys(others).map((key) => missing(`${at}.${key}`));
}
