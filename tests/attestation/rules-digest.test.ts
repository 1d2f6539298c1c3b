import { expect, test } from 'vitest';
import type { Annex } from '../../src/lib/annex/annex.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import { attestationOf } from '../../src/lib/attestation/attestation.ts';
import { attestedAnnex } from '../../src/lib/attestation/attested-annex.ts';
import { reportOf } from '../../src/lib/attestation/report/report.ts';
import { rulesDigest } from '../../src/lib/assessment/rules-digest.ts';
import { en } from '../../src/lib/wording/en.ts';
import { ja } from '../../src/lib/wording/ja.ts';
import { annex, shortRecord } from '../print/records.ts';

/** The annex with one thing changed, wherever it stands. */
function changed(change: (copy: Annex) => void): Annex {
  const copy = structuredClone(annex);
  change(copy);
  return copy;
}

const here = rulesDigest(annex);

/** What is said of the rules on the report of a record answered under these. */
function saidOf(rules: string | undefined): string {
  const record = shortRecord();
  const answered = { ...record, annex: { ...record.annex, ...(rules !== undefined && { rules }) } };
  const attested = attestedAnnex(annex);
  const attestation = attestationOf(attested, answered, assess(attested.rules, record.facts, record.answers));
  const options = { language: 'ja', dates: 'japanese', date: '', formNumber: '' } as const;
  const boxes = { sealPlace: false, seal: false, signature: false, confirmer: false };
  return JSON.stringify(reportOf(attestation, { ...options, ...boxes }, { ja, en }));
}

test.each<[string, (copy: Annex) => void]>([
  ['a weight', (copy) => Object.assign(copy.clauses[2]?.questions[0] ?? {}, { weight: 9 })],
  [
    'a question',
    (copy) => Object.assign(copy.clauses[2]?.questions[0] ?? {}, { question: { ja: '別', en: 'other' } }),
  ],
  ['a fact', (copy) => Object.assign(copy.facts[0] ?? {}, { name: { ja: '別', en: 'other' } })],
  ['a contradiction', (copy) => Object.assign(copy, { contradictions: [] })],
])('%s that changes changes the digest', (_, change) => {
  expect(rulesDigest(changed(change))).not.toBe(here);
});

test('the digest is the same for the same annex', () => {
  expect(rulesDigest(structuredClone(annex))).toBe(here);
  expect(here).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test('a report says by which questions and rules, and nothing else where they agree or were never noted', () => {
  const start = here.slice(7, 23);
  for (const rules of [undefined, here]) {
    expect(saidOf(rules)).toContain(start);
    expect(saidOf(rules)).not.toContain('異なるページ');
  }
});

test('a report says where the record was answered under others', () => {
  const said = saidOf(`sha256:${'ab'.repeat(32)}`);
  expect(said).toContain(here.slice(7, 23));
  expect(said).toContain(ja.report.otherRules.replace('{rules}', 'abababababababab'));
});
