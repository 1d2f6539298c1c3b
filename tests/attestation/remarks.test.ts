import { describe, expect, test } from 'vitest';
import type { Record as RecordFile } from '../../src/lib/assessment/record.ts';
import { assess } from '../../src/lib/assessment/verdict.ts';
import { attestationOf } from '../../src/lib/attestation/attestation.ts';
import { attestedAnnex } from '../../src/lib/attestation/attested-annex.ts';
import { remarksOf } from '../../src/lib/attestation/remarks.ts';
import { annex, shortRecord } from '../print/records.ts';

const attested = attestedAnnex(annex);
const named = { evidence: ['E1'] };

function remarks(change: Partial<RecordFile>) {
  const whole = { ...inOrder(), ...change };
  return remarksOf(attestationOf(attested, whole, assess(attested.rules, whole.facts, whole.answers)));
}

/** Every answer that claims evidence names it. */
function inOrder(): RecordFile {
  const record = shortRecord();
  const answers = Object.entries(record.answers).map(([id, answer]) => [id, { ...answer, ...named }]);
  return { ...record, answers: Object.fromEntries(answers) as RecordFile['answers'] };
}

function withAnswer(id: string, answer: RecordFile['answers'][string]): Partial<RecordFile> {
  return { answers: { ...inOrder().answers, [id]: answer } };
}

describe('what a reader of the report will ask about', () => {
  test('is nothing where the report is in order', () => {
    expect(remarks({})).toEqual([]);
  });

  test.each([
    ['evidenced, none named', 'Q1-1', { level: 'evidenced' }, 'evidenceUnnamed'],
    ['done, none claimed', 'Q1-1', { level: 'done' }, undefined],
    ['no breach on record, none named', 'Q5-1', { occurred: 'no-recorded' }, 'evidenceUnnamed'],
    ['no breach, none claimed', 'Q5-1', { occurred: 'no' }, undefined],
    ['a breach without a word', 'Q5-1', { occurred: 'yes' }, 'breachesUndescribed'],
    [
      'a breach without its correction',
      'Q5-1',
      { occurred: 'yes', what: '誤送信', date: '2026-09-03', reported: '報告済' },
      'breachesUndescribed',
    ],
    [
      'a breach told in full',
      'Q5-1',
      { occurred: 'yes', what: '誤送信', date: '2026-09-03', reported: '報告済', corrected: '削除済' },
      undefined,
    ],
  ] as const)('%s: %s', (_, id, answer, kind) => {
    expect(remarks(withAnswer(id, answer))).toEqual(kind ? [{ kind, questions: [id] }] : []);
  });

  test.each([
    ['2026-04-01', '2027-03-31', false],
    ['2026-04-01', '2026-04-01', false],
    ['2026-04-01', '2020-01-01', true],
    ['2026-04-01', '', false],
    ['', '2020-01-01', false],
  ])('a period from %j to %j is reversed: %s', (from, to, reversed) => {
    const { contract, assessment } = inOrder();
    const expected = reversed ? [{ kind: 'periodsReversed', questions: [] }] : [];
    expect(remarks({ contract: { ...contract, from, to } })).toEqual(expected);
    expect(remarks({ assessment: { ...assessment, from, to } })).toEqual(expected);
  });

  test.each([
    ['yes', 0, true],
    ['yes', 1, false],
    ['none', 0, false],
    ['none', 1, true],
    ['planned', 0, false],
    ['planned', 1, false],
    [undefined, 0, false],
  ] as const)('subcontracting %s does not agree with %i listed: %s', (subcontracting, listed, wrong) => {
    const { subcontracting: _, ...others } = inOrder().facts;
    const facts = { ...others, ...(subcontracting && { subcontracting }) };
    const subcontractors = Array.from({ length: listed }, () => ({ tier: 1 as const, name: '株式会社乙' }));
    const kinds = remarks({ facts, subcontractors }).map(({ kind }) => kind);
    expect(kinds.includes('listMismatch')).toBe(wrong);
  });
});
