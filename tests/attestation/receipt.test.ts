/** What a list of received records says, as values. */
import { describe, expect, test } from 'vitest';
import { exampleId } from '../../src/lib/record/examples/example.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import { attestationOf } from '../../src/lib/attestation/attestation.ts';
import { attestedAnnex } from '../../src/lib/attestation/attested-annex.ts';
import { codeOf } from '../../src/lib/record/fingerprint.ts';
import { doublesIn, pasteable, receiptOf } from '../../src/lib/attestation/receipt.ts';
import type { Language } from '../../src/lib/languages/language.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { annex, draftRecord, longRecord, shortRecord } from '../print/records.ts';

const attested = attestedAnnex(annex);

function receipt(record: RecordFile, language: Language = 'ja') {
  const assessment = assess(attested.rules, record.facts, record.answers);
  const reader = { language, dates: 'japanese', words: wordingIn(language) } as const;
  return receiptOf(record, attestationOf(attested, record, assessment), reader);
}

describe('a receipt', () => {
  test('says whose record it is and what it comes to', () => {
    expect(receipt(longRecord())).toEqual({
      contractor: '株式会社サンプル',
      contract: '○○システム運用保守業務委託',
      date: '令和８年11月20日',
      verdict: '不適合',
      breaches: '１',
      code: codeOf(longRecord()),
      draft: false,
      example: false,
    });
    expect(receipt(shortRecord(), 'en')).toMatchObject({
      date: '20 November 2026 (Reiwa 8)',
      breaches: '0',
      draft: false,
    });
  });

  test('says what is not entered', () => {
    const empty = { ...draftRecord(), contractor: {}, contract: {}, assessment: {} };
    const { empty: none } = wordingIn('ja').report;
    expect(receipt(empty)).toMatchObject({ contractor: none, contract: none, date: none, draft: true });
  });

  test('marks the example', () => {
    expect(receipt({ ...shortRecord(), id: exampleId }).example).toBe(true);
  });
});

describe('files that repeat each other', () => {
  const [a1, a2, b1] = [
    { id: 'a', code: '1' },
    { id: 'a', code: '2' },
    { id: 'b', code: '1' },
  ];

  test.each([
    ['none', [a1, b1, undefined], [undefined, undefined, undefined]],
    ['the same twice', [a1, undefined, a1], [undefined, undefined, { kind: 'doubled', of: 0 }]],
    ['two versions', [a1, a2], [undefined, { kind: 'otherVersion', of: 0 }]],
    [
      'the second version twice',
      [a1, a2, a2],
      [undefined, { kind: 'otherVersion', of: 0 }, { kind: 'doubled', of: 1 }],
    ],
    ['unreadable twice', [undefined, undefined], [undefined, undefined]],
  ])('%s', (_, files, doubles) => {
    expect(doublesIn(files)).toEqual(doubles);
  });
});

test('what is pasted keeps its cells, and none becomes a formula', () => {
  expect(
    pasteable([
      ['受注者', '件名'],
      ['=HYPERLINK("x")', 'a\tb\nc'],
      ['-1', '甲-1'],
      ['＝1+1', ''],
    ]),
  ).toBe("受注者\t件名\n'=HYPERLINK(\"x\")\ta b c\n'-1\t甲-1\n'＝1+1\t");
});
