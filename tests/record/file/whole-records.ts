/** Arbitrary records of version 2 with every room that there is. */
import fc from 'fast-check';
import { contractFields, subcontractorFields, evidenceFields } from '../../../src/lib/record/fields.ts';
import type { Fields, FieldKind } from '../../../src/lib/record/fields.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import {
  beforeFields,
  findingFields,
  findingStates,
  givenFields,
  paperFields,
  partFields,
  returnedFields,
  reviewFields,
  submissionFields,
} from '../../../src/lib/record/rooms.ts';
import { levels, occurrences } from '../../../src/lib/assessment/answers.ts';
import { publishedRules } from '../../annexes.ts';
import { records } from '../records.ts';

const line = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .map((text) => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, ''));
const area = fc.tuple(line, line).map((lines) => lines.join('\n'));
const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
const digest = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });

const kinds: Readonly<Record<FieldKind, fc.Arbitrary<unknown>>> = {
  line,
  area,
  title: area,
  date: fc.oneof(
    fc.constant(''),
    instant.map((one) => one.toISOString().slice(0, 10)),
  ),
  flag: fc.boolean(),
  tier: fc.integer({ min: 1, max: 9 }),
  level: fc.constantFrom(...levels),
  occurred: fc.constantFrom(...occurrences),
  lines: fc.array(line.filter(Boolean), { maxLength: 3 }),
  ids: fc.constant([]),
  size: fc.nat(),
  count: fc.nat(),
  uuid: fc.uuid(),
  sha256: fc.oneof(fc.constant(''), digest),
  digest: fc.oneof(
    fc.constant(''),
    digest.map((one) => `sha256:${one}`),
  ),
};

/** Some of these fields. */
function stating(fields: Fields): fc.Arbitrary<object> {
  const members = Object.entries(fields).map(([name, field]) => [
    name,
    typeof field === 'string' ? kinds[field] : stating(field),
  ]);
  return fc.record(Object.fromEntries(members) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  });
}

function dictionary(name: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) {
  return fc.dictionary(name, value, { maxKeys: 3, noNullPrototype: true });
}

function withMore(fields: Fields, more: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  return fc.tuple(stating(fields), fc.record(more)).map(([one, other]) => ({ ...one, ...other }));
}

const places = ['facts.phase', 'contract.title', 'answers.Q3-3.plan.by', 'evidence.E1'] as const;
const place = fc.constantFrom<string>(...places);
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
const numbered = <T extends object>(rows: readonly T[], letter: string) =>
  rows.map((row, at) => ({ ...row, id: `${letter}${at + 2}` }));

const filled = dictionary(fc.constantFrom('note', 'means', 'Q3-3'), area);
const question = fc.constantFrom(...publishedRules.questions.map(({ id }) => id));

const beside = fc.record(
  {
    scope: fc.record({ clauses: some(fc.constantFrom('3', '12', '3_2')), questions: some(question) }),
    part: stating({ ...partFields, contract: contractFields }),
    given: withMore(givenFields, { values: dictionary(place, area) }),
    before: withMore(beforeFields, { unconfirmed: some(place) }),
    due: kinds.date,
    submitted: some(stating(submissionFields)),
    forms: some(
      withMore(paperFields, { form: fc.constant('return-report'), fields: filled, rows: some(filled) }),
    ).map((rows) => numbered(rows, 'F')),
    review: some(
      withMore(reviewFields, {
        round: fc.nat(),
        findings: some(withMore(findingFields, { about: place, state: fc.constantFrom(...findingStates) })),
      }),
    ),
    marks: dictionary(
      place,
      fc.record({ who: line, at: instant.map((one) => one.toISOString()) }, { requiredKeys: [] }),
    ),
  },
  { requiredKeys: [] },
);

/** Nothing was returned in it. */
const simple = fc
  .tuple(records, beside, some(withMore(evidenceFields, { title: line })))
  .map(([record, more, index]) => ({
    ...record,
    ...more,
    evidence: [
      ...record.evidence,
      ...numbered(index, 'E').filter(({ id }) => !record.evidence.some((one) => one.id === id)),
    ],
  })) as fc.Arbitrary<RecordFile>;

export const wholeRecords: fc.Arbitrary<RecordFile> = fc
  .tuple(
    simple,
    some(
      withMore(subcontractorFields, {
        tier: fc.constant(2),
        name: line,
        returned: withMore(returnedFields, { record: simple }),
      }),
    ),
  )
  .map(([record, rows]) => ({ ...record, subcontractors: numbered(rows, 'S') })) as fc.Arbitrary<RecordFile>;
