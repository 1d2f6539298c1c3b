/** What is said of two records with one number before one of them is chosen. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeOf } from '../../src/lib/record/fingerprint.ts';
import { differencesOf } from '../../src/lib/record/listing/differences.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { publishedRules } from '../annexes.ts';
import { records, sound } from './records.ts';

const between = (change: Partial<RecordFile>) =>
  differencesOf(sound, { ...sound, ...change }, publishedRules);

test.each<[what: string, change: Partial<RecordFile>, parts: readonly string[]]>([
  ['when it was saved', { revision: 99, updatedAt: '2027-01-01T00:00:00.000Z' }, []],
  ['a field left blank', { contract: { ...sound.contract, department: '' } }, []],
  ['the rules that it was saved under', { annex: { ...sound.annex, rules: `sha256:${'0'.repeat(64)}` } }, []],
  ['its contract', { contract: { ...sound.contract, number: '7' } }, ['contract']],
  ['its contractor', { contractor: {} }, ['contractor']],
  ['how it was made', { assessment: {} }, ['assessment']],
  ['a fact', { facts: {} }, ['facts']],
  ['a row of the evidence', { evidence: [...sound.evidence, { id: 'E77', title: '' }] }, ['evidence']],
  ['a Subcontractor', { subcontractors: [{ id: 'S1', tier: 3, name: '' }] }, ['subcontractors']],
  ['a paper', { forms: [{ id: 'F1', form: 'consent' }] }, ['forms']],
  ['what no form shows', { due: '2027-01-01' }, ['rest']],
  ['its name alone', { name: '別の名' }, ['rest']],
])('%s', (_, change, parts) => {
  expect(between(change)).toEqual({ parts, questions: [] });
});

test('answers are named in the order of the annex, with what is written beside them', () => {
  const changed = {
    ...sound.answers,
    'Q9-1': {},
    'Q1-1': { level: 'none', note: '別' },
  };
  expect(between({ answers: changed } as Partial<RecordFile>)).toEqual({
    parts: ['answers'],
    questions: ['Q1-1', 'Q9-1'],
  });
});

test('a title that has changed is a difference of the contract, though the record is called by it', () => {
  const called = (title: string) => ({ ...sound, name: title, contract: { ...sound.contract, title } });
  expect(differencesOf(called('甲'), called('乙'), publishedRules).parts).toEqual(['contract']);
});

test('there are none where the codes are the same, and some where they are not', () => {
  fc.assert(
    fc.property(records, records, (one, other) => {
      const same = codeOf(one) === codeOf(other);
      expect(differencesOf(one, other, publishedRules).parts.length === 0).toBe(same);
      expect(differencesOf(one, one, publishedRules).parts).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
