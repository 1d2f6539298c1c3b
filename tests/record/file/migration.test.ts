/** A file of version 1 is read as one of version 2: nothing is lost without being told, and printed codes stay true. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { codeOf, fingerprintOf } from '../../../src/lib/record/fingerprint.ts';
import { sentenceForChange } from '../../../src/lib/record/migrate/change.ts';
import type { Change } from '../../../src/lib/record/migrate/change.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import type { Migrated, ReadRecord } from '../../../src/lib/record/read.ts';
import { most, maxRevision } from '../../../src/lib/record/record-type.ts';
import type { Version1 } from '../../../src/lib/record/schema/version-1.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { languages } from '../../../src/lib/languages/language.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';
import { given } from '../../annexes.ts';
import { reader, sound } from '../records.ts';
import { oddOldRecords, oldRecords } from './old-records.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

const fileOf = (old: Version1) => `${JSON.stringify(old, null, 2)}\n`;

function taken(text: string): ReadRecord {
  const read = reader.record(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function migrated(old: Version1): Migrated & Pick<ReadRecord, 'record'> {
  const { record, migrated } = taken(fileOf(old));
  return { ...given(migrated), record };
}

const { subcontractors, ...rest } = sound;
const old: Version1 = { ...rest, version: 1, subcontractors: subcontractors.map(({ id, ...row }) => row) };

describe('a file of version 1', () => {
  test('says that it was brought to version 2, and that its Subcontractors were numbered', () => {
    expect(migrated(old).changes).toEqual([
      { kind: 'version', from: '1', to: '2' },
      { kind: 'numbered', last: 'S1' },
    ]);
    expect(migrated({ ...old, subcontractors: [] }).changes).toHaveLength(1);
  });

  test('holds what it held', () => {
    expect(migrated(old).record).toEqual(sound);
  });

  test('comes with its text, for the copy that is kept', () => {
    fc.assert(
      fc.property(oddOldRecords, (one) => {
        expect(migrated(one).text).toBe(fileOf(one));
      }),
    );
  });

  test('is read without type too, if it states facts and answers', () => {
    const { facts } = old;
    const answers = { 'Q3-3': { note: 'a\u202eb' } };
    expect(reader.stated(JSON.stringify({ version: 1, facts, answers })).ok).toBe(true);
    expect(reader.stated(JSON.stringify({ facts, answers })).ok).toBe(false);
  });

  test.each([
    [
      'an id of a Subcontractor',
      { subcontractors: [{ id: 'S1', tier: 1, name: '' }] },
      'subcontractors.0.id',
    ],
    ['a next assessment', { assessment: { next: '2027-01-01' } }, 'assessment.next'],
    ['a story', { answers: { 'Q3-3': { story: '' } } }, 'answers.Q3-3.story'],
    ['a review', { review: [] }, 'review'],
  ])('has no place for what came later: %s', (_, part, path) => {
    expect(reader.record(JSON.stringify({ ...old, ...part }))).toEqual({
      ok: false,
      problems: [{ kind: 'unknownKey', path }],
    });
  });
});

test('a value that is changed anywhere in a file of version 1 is refused, or taken and told; nothing throws', () => {
  fc.assert(
    fc.property(oddOldRecords, fc.constantFrom(...Object.keys(old)), fc.jsonValue(), (one, key, value) => {
      const read = reader.record(JSON.stringify({ ...one, [key]: value }));
      if (read.ok) expect(read.value.migrated ?? read.value.record.version).toBeTruthy();
      else expect(read.problems.length).toBeGreaterThan(0);
    }),
  );
});

test.each([
  [
    'a key written twice',
    (json: string) => json.replace('"facts":{', '"facts":{"phase":"before",'),
    'repeatedKey',
  ],
  ['__proto__', (json: string) => json.replace('"facts":{', '"facts":{"__proto__":{},'), 'forbiddenKey'],
  [
    'lists in lists without end',
    (json: string) => json.replace('"revision"', `"x":${'['.repeat(30)}${']'.repeat(30)},"revision"`),
    'notRecord',
  ],
  [
    'a name of a built-in',
    (json: string) => json.replace('"facts":{', '"facts":{"toString":"x",'),
    'unknownKey',
  ],
  ['a version between', (json: string) => json.replace('"version":1', '"version":1.5'), 'wrongValue'],
  ['evidence that it does not hold', (json: string) => json.replace('["E1"]', '["E9"]'), 'unknownEvidence'],
])('a file of version 1 with %s is refused', (_, change, kind) => {
  const file = change(JSON.stringify(old));
  expect(file).not.toBe(JSON.stringify(old));
  expect(reader.record(file)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([expect.objectContaining({ kind })]) as unknown,
  });
});

describe('the code that was printed', () => {
  test('is the code of a record that nobody changed, saved in version 2 as often as you like', () => {
    fc.assert(
      fc.property(oldRecords, (one) => {
        const { record, code } = migrated(one);
        expect(code).toBe(codeOf(one));
        const again = taken(writeRecord({ ...record, revision: Math.min(record.revision + 1, maxRevision) }));
        expect(again.migrated).toBeUndefined();
        expect(codeOf(again.record)).toBe(code);
        expect(fingerprintOf(again.record)).toBe(fingerprintOf(one));
      }),
    );
  });

  test('is given with every file, whatever had to be taken out of it', () => {
    fc.assert(
      fc.property(oddOldRecords, (one) => {
        const { code, changes, record } = migrated(one);
        expect(code).toBe(codeOf(one));
        const [change] = changes.filter(({ kind }) => kind === 'code');
        expect(change).toEqual(
          codeOf(record) === code ? undefined : { kind: 'code', from: code, to: codeOf(record) },
        );
      }),
    );
  });

  test('is another one once a row is moved', () => {
    const row = (name: string) => ({ tier: 1 as const, name });
    const { record, code } = migrated({ ...old, subcontractors: [row('甲'), row('乙')] });
    expect(codeOf({ ...record, subcontractors: record.subcontractors.toReversed() })).not.toBe(code);
  });
});

describe('what version 2 may not hold', () => {
  test('is mended so that it can be saved and read again, and nothing is changed without being told', () => {
    fc.assert(
      fc.property(oddOldRecords, (one) => {
        const { record, changes, beyond } = migrated(one);
        expect(beyond).toEqual([]);
        expect(taken(writeRecord(record))).toEqual({ record });
        const same = JSON.stringify({ ...record, version: 1 }) === JSON.stringify(bare(one, record));
        expect(changes.every(({ kind }) => kind === 'version' || kind === 'numbered')).toBe(same);
      }),
    );
  });

  test('is told alike each time', () => {
    fc.assert(
      fc.property(oddOldRecords, (one) => {
        expect(migrated(one)).toEqual(migrated(one));
      }),
    );
  });

  test('is told with its place', () => {
    const { changes } = migrated({
      ...old,
      contractor: { name: '甲\n乙', responsible: { mail: 'a\u202eb' } },
      assessment: { methods: ['', '書類'] },
      answers: { 'Q3-3': { note: `e${'\u0301'.repeat(31)}\n`, evidence: ['E1', 'E1'] } },
      subcontractors: [],
    });
    expect(changes.slice(1, -1)).toEqual([
      { kind: 'inOneLine', path: 'contractor.name' },
      { kind: 'straightened', path: 'contractor.responsible.mail' },
      { kind: 'blanksLeftOut', path: 'assessment.methods' },
      { kind: 'namedOnce', path: 'answers.Q3-3.evidence' },
      { kind: 'calmed', path: 'answers.Q3-3.note' },
    ]);
    expect(changes.at(-1)?.kind).toBe('code');
  });

  test('for its length or its number is read whole, with what is beyond', () => {
    const evidence = Array.from({ length: most.evidence + 1 }, (_, at) => ({ id: `E${at + 1}`, title: '' }));
    const { record, beyond } = migrated({ ...old, name: 'x'.repeat(501), evidence });
    expect(record.evidence).toHaveLength(501);
    expect(beyond).toEqual([
      { kind: 'tooLong', path: 'name', limit: '500' },
      { kind: 'tooMany', path: 'evidence', limit: '500' },
    ]);
  });
});

test.each(languages)('every change has a sentence in %s', (language) => {
  const changes: readonly Change[] = [
    { kind: 'version', from: '1', to: '2' },
    { kind: 'numbered', last: 'S3' },
    { kind: 'straightened', path: 'contract.title' },
    { kind: 'calmed', path: 'contract.title' },
    { kind: 'inOneLine', path: 'contract.title' },
    { kind: 'namedOnce', path: 'answers.Q3-3.evidence' },
    { kind: 'blanksLeftOut', path: 'assessment.methods' },
    { kind: 'code', from: 'AAAA', to: 'BBBB' },
  ];
  for (const change of changes)
    expect(sentenceForChange(change, wordingIn(language).migration)).not.toMatch(/[{}]|undefined/);
});

/** As the record would be if nothing had been mended. */
function bare(one: Version1, record: RecordFile): unknown {
  return {
    ...record,
    ...one,
    subcontractors: one.subcontractors.map((row, at) => ({ id: `S${at + 1}`, ...row })),
  };
}
