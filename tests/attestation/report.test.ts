import { expect, test } from 'vitest';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import { attestationOf } from '../../src/lib/attestation/attestation.ts';
import { attestedAnnex } from '../../src/lib/attestation/attested-annex.ts';
import type { ReportBlock, Lines } from '../../src/lib/attestation/report/blocks.ts';
import { fileTitle } from '../../src/lib/attestation/file-title.ts';
import { reportOf } from '../../src/lib/attestation/report/report.ts';
import { scoreText } from '../../src/lib/attestation/report/judgement.ts';
import type { ReportOptions } from '../../src/lib/attestation/report/telling.ts';
import { summaryForReader } from '../../src/lib/attestation/summary.ts';
import { en } from '../../src/lib/wording/en.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { ja } from '../../src/lib/wording/ja.ts';
import { wordingFor } from '../../src/lib/wording/spoken.ts';
import { annex, draftRecord, longRecord, shortRecord } from '../print/records.ts';

const attested = attestedAnnex(annex);
const words = { ja: wordingFor('ja', annex), en: wordingFor('en', annex) };
const usual: ReportOptions = {
  ...{ language: 'ja', dates: 'japanese', date: '', formNumber: '' },
  ...{ sealPlace: false, seal: false, signature: false, confirmer: false },
};

function attest(record: RecordFile) {
  return attestationOf(attested, record, assess(attested.rules, record.facts, record.answers));
}

/** Blocks one by one, also those that stay together. */
function blocksOf(record: RecordFile, options: Partial<ReportOptions> = {}) {
  const blocks = reportOf(attest(record), { ...usual, ...options }, words);
  return blocks.flatMap((block) => (block.kind === 'together' ? block.blocks : [block]));
}

function linesOf(block: ReportBlock): Lines {
  switch (block.kind) {
    case 'sender':
    case 'definitions':
      return block.rows.flatMap(({ head, value }) => [...head, ...value]);
    case 'table':
      return [...block.head.flat(), ...block.rows.flat().flatMap(({ lines }) => lines)];
    case 'boxes':
      return block.labels.flat();
    case 'strip':
      return block.items.flatMap(({ label, status }) => [...label, ...status]);
    case 'together':
      return block.blocks.flatMap(linesOf);
    case 'title':
    case 'heading':
    case 'subheading':
    case 'paragraph':
      return block.lines;
  }
}

function textOf(blocks: readonly ReportBlock[]): string {
  return blocks
    .flatMap(linesOf)
    .map(({ text }) => text)
    .join('\n');
}

test.each(['ja', 'en', 'both'] as const)('no placeholder is left in %s', (language) => {
  for (const record of [shortRecord(), longRecord(), draftRecord()]) {
    const text = textOf(blocksOf(record, { language }));
    expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|null|\[object/);
  }
});

test('a title cannot end the opening sentence for the eye, nor an addressee his line', () => {
  const title = `業務」について、次のとおり報告します。\n\n記\r\n\u2028総合判定\t適合${'\n'.repeat(400)}`;
  const contract = { title, orderingParty: '  甲　市長   様\u3000\u3000', honorific: '殿' };
  const blocks = blocksOf({ ...shortRecord(), contract }, { language: 'both' });
  for (const role of ['body', 'addressee'] as const) {
    const block = blocks.find((one) => one.kind === 'paragraph' && one.role === role);
    const lines = block ? linesOf(block).map(({ text }) => text) : [];
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).not.toMatch(/[\n\r\t\u2028\u2029]|\s{2}/);
  }
  expect(textOf(blocks)).toContain('甲　市長 様');
});

test('what is written over several lines keeps one blank line, not a heap of them', () => {
  const note = `一行目\r\n二行目${'\n \u3000'.repeat(9_000)}\n\u2028三行目\n\n`;
  const { answers } = shortRecord();
  const record = { ...shortRecord(), answers: { ...answers, 'Q3-3': { ...answers['Q3-3'], note } } };
  expect(textOf(blocksOf(record))).toContain('一行目\n二行目\n\n三行目');
  expect(textOf(blocksOf(record))).not.toMatch(/\n\s*\n\s*\n/);
});

test('sections stand in the order of the form', () => {
  const headings = blocksOf(longRecord()).filter((block) => block.kind === 'heading');
  expect(headings.map(({ section }) => section)).toEqual([
    ...['contract', 'assessment', 'facts', 'judgement', 'clauses', 'breaches', 'plans', 'subcontractors'],
    ...['acknowledgements', 'evidence', 'notDue', 'contacts', 'answers'],
  ]);
});

test('in both languages each sentence is said in Japanese, then in English', () => {
  const title = blocksOf(shortRecord(), { language: 'both' }).find(({ kind }) => kind === 'title');
  expect(title && linesOf(title).map(({ language }) => language)).toEqual(['ja', 'en']);
});

test('English alone prints no Japanese of its own', () => {
  const record = shortRecord();
  const contract = { ...record.contract, title: 'Operation', orderingParty: 'The Governor' };
  const lines = blocksOf({ ...record, contract }, { language: 'en' }).flatMap(linesOf);
  const own = lines.filter(({ language }) => language === 'en').map(({ text }) => text);
  expect(own.join('\n')).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u);
});

test('the honorific follows the addressee', () => {
  expect(textOf(blocksOf(shortRecord()))).toContain('○○県知事　様');
});

test('a blank date is left to the hand; every other date stays', () => {
  const text = textOf(blocksOf(shortRecord(), { dates: 'blank' }));
  expect(text).toContain('令和　　年　　月　　日');
  expect(text).toContain('令和８年11月20日');
});

test('the date of the report may differ from that of the assessment', () => {
  const [date] = blocksOf(shortRecord(), { date: '2026-11-23' });
  expect(date && textOf([date])).toBe('令和８年11月23日');
});

test('boxes stand only where they are asked for', () => {
  expect(blocksOf(shortRecord()).some(({ kind }) => kind === 'boxes')).toBe(false);
  const boxes = blocksOf(shortRecord(), { seal: true, confirmer: true }).find(({ kind }) => kind === 'boxes');
  expect(boxes && textOf([boxes])).toBe('代表者印\n（発注者）確認者');
});

test('the place of a seal stands beside the representative only where it is asked for', () => {
  const sealed = (options: Partial<ReportOptions>) =>
    blocksOf(shortRecord(), options).flatMap((block) =>
      block.kind === 'sender' ? block.rows.filter(({ seal }) => seal) : [],
    );
  expect(sealed({})).toEqual([]);
  expect(sealed({ sealPlace: true })).toMatchObject([
    { value: [{ text: '代表取締役　見本　太郎' }], seal: [{ text: '印' }] },
  ]);
  expect(sealed({ sealPlace: true, language: 'both' })).toMatchObject([
    { seal: [{ text: '印' }, { text: '(seal)' }] },
  ]);
});

test('a form number stands first', () => {
  const [first] = blocksOf(shortRecord(), { formNumber: '様式第１号' });
  expect(first && textOf([first])).toBe('様式第１号');
});

test('the score of a nonconforming report is for reference, and null is said in words', () => {
  expect(textOf(blocksOf(longRecord()))).toContain('得点（参考値）');
  expect(textOf(blocksOf({ ...shortRecord(), facts: {} }))).toContain(ja.verdict.noScore);
});

test.each([
  ['ja', ja, '１', '２', '８'],
  ['en', en, '1', '2', '8'],
] as const)('a digit that stands alone is written as %s writes it', (language, said, one, two, eight) => {
  const { title, label } = annex;
  const edition = fill(said.report.edition, { title: title[language], label: label[language], edition: one });
  const text = textOf(blocksOf(longRecord(), { language }));
  expect(annex.edition).toBe('1');
  expect(text).toContain(edition);
  expect(text).toContain(fill(said.report.tier, { tier: two }));
  expect(scoreText({ value: 8, reference: false }, said, language)).toContain(eight);
  expect(scoreText({ value: 92, reference: false }, said, language)).toContain('92');
});

test.each([
  ['ja', 'E2、E9'],
  ['en', 'E2, E9'],
  ['both', 'E2、E9'],
] as const)('the evidence of an answer is listed once, as %s writes lists', (language, listed) => {
  const cells = blocksOf(longRecord(), { language }).flatMap((block) =>
    block.kind === 'table' && block.name === 'answers' ? block.rows.flat() : [],
  );
  const lines = cells.map((one) => one.lines.map(({ text }) => text));
  expect(lines.find(([text]) => /^E2\b/.test(text ?? ''))).toEqual([listed]);
});

test('what cannot be seen is not printed as a contact', () => {
  const record = shortRecord();
  const contactsOf = (inCharge: object) =>
    textOf(blocksOf({ ...record, contractor: { ...record.contractor, inCharge } }));
  const phone = fill(ja.report.person.phone, { value: '' }).trim();
  expect(contactsOf({ name: '担当　花子', phone: '\u200b', mail: '\u200b' }).split(phone)).toHaveLength(2);
  expect(contactsOf({ name: '\u200b' })).toContain(`${ja.report.inCharge}\n${ja.report.empty}`);
});

test('a heading stays with a short table, and with the beginning of a long one that has no head', () => {
  const blocks = reportOf(attest(longRecord()), usual, words);
  const headedBy = (section: string) =>
    blocks.flatMap((block, index) =>
      block.kind === 'together' &&
      block.blocks.some((one) => one.kind === 'heading' && one.section === section)
        ? [...block.blocks.map(({ kind }) => kind), '|', blocks[index + 1]?.kind]
        : [],
    );
  expect(headedBy('contract')).toEqual(['heading', 'definitions', '|', 'together']);
  expect(headedBy('assessment')).toEqual(['heading', 'definitions', '|', 'definitions']);
  expect(headedBy('plans').slice(0, 3)).toEqual(['heading', 'table', '|']);
});

test('the result is never called more than a self-assessment', () => {
  const blocks = blocksOf(longRecord(), { language: 'both' });
  // Tables hold the annex's words, which may well speak of certificates.
  const said = textOf(blocks.filter(({ kind }) => kind !== 'table' && kind !== 'definitions'))
    .replace(words.ja.report.disclaimer, '')
    .replace(words.en.report.disclaimer, '');
  expect(said).not.toMatch(/認証|証明|certif/i);
});

test.each([
  ['ja', '20261120_自己点検結果報告書_A B C 契約'],
  ['en', '20261120_Self-Assessment-Report_A B C 契約'],
] as const)('the file name in %s is safe', (language, name) => {
  const record = shortRecord();
  const contract = { ...record.contract, title: ' A/B\\C: "契約"?*. ' };
  expect(fileTitle(attest({ ...record, contract }), { ...usual, language }, words)).toBe(name);
});

test('the summary names a Subcontractor without consent and a late plan', () => {
  const reader = { language: 'ja', dates: 'japanese', words: ja } as const;
  const text = summaryForReader(attest(longRecord()), reader)
    .flatMap(({ lines }) => lines)
    .map((line) => line.text)
    .join('\n');
  expect(text).toContain('承諾日の記入がないもの：株式会社乙の一');
  expect(text).toContain('4-1の期限は、点検日から６か月の目安を超えています。');
  expect(text).toContain('5-1　「あり」（発生日：令和８年９月３日）');
});

test('the summary names what does not conform, what waits for the reader, and evidence without a name', () => {
  const record = longRecord();
  const answers = {
    ...record.answers,
    'Q1-1': { level: 'evidenced' },
    'Q8-4': { level: 'none' },
    'Q9-1': { level: 'none', awaiting: '2026-10-01' },
  } as const;
  const said = (language: 'ja' | 'en', words: typeof ja | typeof en) =>
    summaryForReader(attest({ ...record, answers }), { language, dates: 'western', words })
      .flatMap(({ lines }) => lines)
      .map((line) => line.text);
  expect(said('ja', ja)).toEqual(
    expect.arrayContaining([
      '不適合の設問（「あり」と回答したものを除く。）：8-4',
      '9-1　発注者の対応待ち（協議又は通知を求めた日：2026年10月１日）',
      '8-4　計画の記載なし',
      expect.stringMatching(/^証跡又は確認の記録があると回答し、その名称を記載していない設問：.*1-1/),
    ]),
  );
  expect(said('en', en)).toEqual(
    expect.arrayContaining([
      'Nonconforming (other than those answered “Yes”): 8-4',
      '9-1: awaiting the Ordering Party (asked on 1 October 2026)',
      '8-4: no plan entered',
      expect.stringMatching(/^Answered “with evidence” or “recorded”, but no document is named: .*1-1/),
    ]),
  );
});

test.each(['ja', 'en'] as const)(
  'every report in %s says that a verdict is no legal finding; an answer “Yes” is said to be a fact',
  (language) => {
    const { legal, occurrence } = words[language].verdict;
    const texts = (record: RecordFile) =>
      blocksOf(record, { language }).flatMap((block) => linesOf(block).map(({ text }) => text));
    const [admitted, clean] = [texts(longRecord()), texts(shortRecord())];
    expect([admitted.includes(legal), clean.includes(legal)]).toEqual([true, true]);
    expect([admitted.includes(occurrence), clean.includes(occurrence)]).toEqual([true, false]);
  },
);
