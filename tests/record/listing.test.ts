/** The list of kept records: how each stands, their order, and which a query finds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleId, exampleIdFrom, isExample } from '../../src/lib/record/examples/example.ts';
import {
  recordColumns,
  daysLeft,
  matching,
  canOpen,
  presentAndBinned,
  rowOf,
  sorted,
  turned,
  usualOrder,
} from '../../src/lib/record/listing/listing.ts';
import type { Known, RecordRow } from '../../src/lib/record/listing/listing.ts';
import type { Problem } from '../../src/lib/record/problem.ts';
import type { Listed } from '../../src/lib/record/keeping/shelf.ts';
import type { RecordSummary } from '../../src/lib/record/listing/summary.ts';

const listed: Listed = {
  id: '0b9f3a5e-6f4d-4f0e-9c57-5a1d0c1f7a11',
  annexDigest: 'sha256:1',
  changedAt: '2026-06-01T00:00:00.000Z',
  revision: 1,
  bytes: 20_000,
};
const summary: RecordSummary = {
  rules: 'sha256:2',
  ...{ title: '庁内ﾈｯﾄﾜｰｸ保守', contractor: '株式会社あおば', orderingParty: 'つくば市長', phase: 'during' },
  ...{ answered: 3, due: 40, verdict: 'undetermined', draft: true, breaches: 0, date: '2026-05-01' },
  updatedAt: '2026-05-02T00:00:00.000Z',
};
const compare = (one: string, other: string) => one.localeCompare(other, 'ja');

function row(change: Partial<RecordSummary> = {}, entry: Partial<Listed> = {}): RecordRow {
  return rowOf({ ...listed, ...entry }, { kind: 'read', summary: { ...summary, ...change } });
}

function unread(problem: Problem, entry: Partial<Listed> = {}): RecordRow {
  return rowOf({ ...listed, ...entry }, { kind: 'unread', glimpse, problems: [problem] });
}

const glimpse = { title: '古い契約', contractor: '', edition: '1', updatedAt: summary.updatedAt };

describe('a row', () => {
  test('bears the name that its owner gave, or else the title of the contract', () => {
    expect(row().name).toBe(summary.title);
    expect(row({}, { label: '今年の分' })).toMatchObject({ name: '今年の分', title: summary.title });
  });

  test('says when the record was changed, not when it came onto the shelf', () => {
    expect(row().changedAt).toBe(summary.updatedAt);
    expect(unread({ kind: 'notJson' }).changedAt).toBe(listed.changedAt);
  });

  test('that nobody has read yet has its name and its place in the order already, and can be opened', () => {
    const { kind, name, changedAt, summary: none } = rowOf(listed, { kind: 'glimpsed', glimpse });
    expect({ kind, name, changedAt, none }).toEqual({
      kind: 'ordinary',
      name: glimpse.title,
      changedAt: summary.updatedAt,
      none: undefined,
    });
    expect([row(), unread({ kind: 'notJson' })].map(canOpen)).toEqual([true, false]);
    const silent = { ...glimpse, updatedAt: '' };
    expect(rowOf(listed, { kind: 'glimpsed', glimpse: silent }).changedAt).toBe(listed.changedAt);
  });

  test.each<[string, RecordRow, RecordRow['kind']]>([
    ['a record that can be read is an ordinary one', row(), 'ordinary'],
    ['the example is one', row({}, { id: exampleId }), 'example'],
    ['one more example is one too', row({}, { id: exampleIdFrom(listed.id) }), 'example'],
    ['what is no record cannot be read', unread({ kind: 'notJson' }), 'unreadable'],
    [
      'a record of a newer page cannot be read here',
      unread({ kind: 'newerVersion', found: '9' }),
      'unreadable',
    ],
    [
      'another edition is told from it',
      unread({ kind: 'otherEdition', found: '1', digest: '' }),
      'otherEdition',
    ],
  ])('%s', (_, { kind }, expected) => {
    expect(kind).toBe(expected);
  });
});

describe('an example', () => {
  test('made of any new id is an example, and no two are one', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (one, other) => {
        expect(isExample({ id: exampleIdFrom(one) })).toBe(true);
        expect(exampleIdFrom(one)).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
        fc.pre(one.slice(-12) !== other.slice(-12));
        expect(exampleIdFrom(one)).not.toBe(exampleIdFrom(other));
      }),
    );
  });
});

describe('the bin', () => {
  test.each([
    ['on the day it is deleted', '2026-06-01T12:00:00.000Z', 30],
    ['a minute later', '2026-06-01T12:01:00.000Z', 30],
    ['after ten days', '2026-06-11T12:00:00.000Z', 20],
    ['on the last day', '2026-07-01T11:00:00.000Z', 1],
    ['when it should be gone already', '2026-09-01T00:00:00.000Z', 0],
  ])('has days left %s', (_, now, days) => {
    expect(daysLeft({ deletedAt: '2026-06-01T12:00:00.000Z' }, new Date(now))).toBe(days);
  });

  test('has none of what does not lie in it', () => {
    expect(daysLeft({}, new Date())).toBeUndefined();
  });

  test('stands apart from the list, the last deleted first', () => {
    const rows = [
      row({}, { id: 'a', deletedAt: '2026-06-01T00:00:00.000Z' }),
      row({}, { id: 'b' }),
      row({}, { id: 'c', deletedAt: '2026-06-02T00:00:00.000Z' }),
    ];
    const { present, binned } = presentAndBinned(rows);
    expect(ids(present)).toEqual(['b']);
    expect(ids(binned)).toEqual(['c', 'a']);
  });
});

describe('the order', () => {
  const a = row(
    { title: 'い', contractor: '', phase: 'after', verdict: 'conforming', answered: 10, due: 10 },
    { id: 'a' },
  );
  const b = row(
    { title: 'ア', contractor: 'か', phase: 'before', verdict: 'nonconforming', answered: 1, due: 2 },
    { id: 'b' },
  );
  const c = row(
    {
      title: '',
      contractor: 'お',
      verdict: 'needs-improvement',
      answered: 0,
      due: 0,
      updatedAt: '2026-05-03T00:00:00.000Z',
    },
    { id: 'c' },
  );
  const d = unread({ kind: 'notJson' }, { id: 'd', changedAt: '2026-04-01T00:00:00.000Z' });

  test.each([
    ['name', 'badc', 'dabc'],
    ['contractor', 'cbad', 'bcad'],
    ['phase', 'bcad', 'acbd'],
    ['progress', 'cbad', 'abcd'],
    ['verdict', 'bcad', 'acbd'],
    ['changedAt', 'dabc', 'cabd'],
  ] as const)('by %s is %s, and the other way round %s', (by, up, down) => {
    const rows = [a, b, c, d];
    expect(ids(sorted(rows, { by, descending: false }, compare)).join('')).toBe(up);
    expect(ids(sorted(rows, { by, descending: true }, compare)).join('')).toBe(down);
  });

  test('begins with the last changed, and turns when its column is chosen again', () => {
    expect(usualOrder).toEqual({ by: 'changedAt', descending: true });
    expect(turned(usualOrder, 'changedAt')).toEqual({ by: 'changedAt', descending: false });
    expect(turned(usualOrder, 'name')).toEqual({ by: 'name', descending: false });
    expect(turned({ by: 'name', descending: false }, 'changedAt')).toEqual(usualOrder);
  });

  test('loses no row, doubles none, and keeps rows that are alike as they were', () => {
    fc.assert(
      fc.property(
        fc.array(rows()),
        fc.constantFrom(...recordColumns),
        fc.boolean(),
        (some, by, descending) => {
          const numbered = some.map((one, index) => ({ ...one, index }));
          const found = sorted(numbered, { by, descending }, compare) as readonly (RecordRow & {
            index: number;
          })[];
          expect(found.toSorted((one, other) => one.index - other.index)).toEqual(numbered);
          const again = sorted(found, { by, descending }, compare);
          expect(again).toEqual(found);
        },
      ),
    );
  });
});

describe('a query', () => {
  const rows = [
    row({}, { id: 'a', label: '令和８年度 上期' }),
    row({ title: 'Helpdesk', contractor: 'ABC商事', orderingParty: '土浦市長' }, { id: 'b' }),
    unread({ kind: 'notJson' }, { id: 'c' }),
  ];

  test.each([
    ['', 'abc'],
    ['　', 'abc'],
    ['ネットワーク', 'a'],
    ['ねっとわーく', 'a'],
    ['アオバ', 'a'],
    ['令和8年度', 'a'],
    ['上期 あおば', 'a'],
    ['上期　商事', ''],
    ['ａｂｃ', 'b'],
    ['HELP', 'b'],
    ['市長', 'ab'],
    ['古い', 'c'],
    ['無い言葉', ''],
  ])('“%s” finds %s', (query, found) => {
    expect(ids(matching(rows, query)).join('')).toBe(found);
  });

  test('finds what else a row says', () => {
    const said = ({ kind }: RecordRow) => (kind === 'unreadable' ? ['読めません'] : []);
    expect(ids(matching(rows, 'メマセン', said))).toEqual(['c']);
  });
});

function ids(rows: readonly RecordRow[]): readonly string[] {
  return rows.map(({ entry }) => entry.id);
}

function rows(): fc.Arbitrary<RecordRow> {
  const known: fc.Arbitrary<Known> = fc.oneof(
    fc
      .record({
        title: fc.constantFrom('', 'い', 'ア', 'a'),
        answered: fc.integer({ min: 0, max: 3 }),
        due: fc.integer({ min: 0, max: 3 }),
        verdict: fc.constantFrom('conforming' as const, 'undetermined' as const),
        updatedAt: fc.constantFrom('2026-05-02T00:00:00.000Z', '2026-05-03T00:00:00.000Z', 'no date'),
      })
      .map((change) => ({ kind: 'read' as const, summary: { ...summary, ...change } })),
    fc.constant<Known>({
      kind: 'unread',
      glimpse: { title: '', contractor: '', edition: '', updatedAt: '' },
      problems: [{ kind: 'notJson' }],
    }),
  );
  return known.map((one) => rowOf(listed, one));
}
