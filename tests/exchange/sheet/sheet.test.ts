/** Tables that live on open in a spreadsheet with every text as a text, read back from the file. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/files/content.ts';
import { formSheets, subcontractorSheet } from '../../../src/lib/exchange/sheet/sheet.ts';
import type { Sheet } from '../../../src/lib/exchange/sheet/sheet.ts';
import { writeSheets } from '../../../src/lib/exchange/sheet/write.ts';
import { fillForm } from '../../../src/lib/forms/fill.ts';
import { voiceFor } from '../../../src/lib/forms/voice.ts';
import { addPaper, writePaper } from '../../../src/lib/record/editing/papers.ts';
import type { Subcontractor } from '../../../src/lib/record/record.ts';
import { wordingFor } from '../../../src/lib/wording/spoken.ts';
import { given, published } from '../../annexes.ts';
import { sound } from '../../record/records.ts';
import { readSheets } from './xlsx.ts';

const words = { ja: wordingFor('ja', published), en: wordingFor('en', published) };

function register(written: Readonly<Record<string, string>>): readonly Sheet[] {
  const form = given(readContent().forms.find(({ id }) => id === 'asset-register'));
  const began = addPaper(sound, form.id);
  const id = given(began.forms?.at(-1)).id;
  const record = Object.entries(written).reduce(
    (one, [name, text]) => writePaper(one, id, name, text),
    began,
  );
  const paper = given(record.forms?.find((one) => one.id === id));
  const voice = voiceFor(['ja'], 'japanese', words);
  return formSheets(fillForm(form, { annex: published, voice, record, paper }), form.title.ja);
}

function one(text: string): Sheet {
  return { name: '表', columns: [{ head: '欄', width: 20 }], rows: [[{ text }]] };
}

test('the asset register is its rows under its heads, without examples and empty rows', async () => {
  const written = { 'rows.assets.0.type': '申請データ', 'rows.assets.2.method': '専用の回線' };
  const [sheet] = readSheets(await writeSheets(register(written)));
  const { name, columns, rows } = given(sheet);
  expect(name).toBe('情報資産一覧及びアクセス管理表');
  expect(columns).toBe(8);
  expect(rows[0]?.map(({ text }) => text)).toEqual([
    '種類',
    '含むもの',
    '媒体、保管場所、件数',
    'アクセスを許可する者',
    'アクセス時の情報セキュリティ要求事項',
    'アクセス方法',
    '監視及び管理',
    '必要でなくなる時、返還か廃棄か',
  ]);
  expect(rows.slice(1).map((cells) => cells.map(({ text }) => text).filter(Boolean))).toEqual([
    ['申請データ'],
    ['専用の回線'],
  ]);
});

test('Subcontractors are a row each, with days that can be sorted', async () => {
  const heads = {
    ...{ tier: '段階', name: '名称', work: '業務', information: '情報' },
    ...{ consented: '承諾日', explained: '説明日', checked: '点検日' },
    ...{ sent: '依頼日', due: '期限', ended: '終了日' },
  };
  const list: readonly Subcontractor[] = [
    { id: 'S1', tier: 1, name: '株式会社甲', consented: '2024-01-01', ended: '2026-03-31' },
    { id: 'S2', tier: 2, name: '乙合同会社', work: '運搬' },
  ];
  const [sheet] = readSheets(await writeSheets([subcontractorSheet(list, heads, '再委託事業者')]));
  expect(given(sheet).rows.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['段階', '名称', '業務', '情報', '承諾日', '説明日', '点検日', '依頼日', '期限', '終了日'],
    ['1', '株式会社甲', '', '', '45292', '', '', '', '', '46112'],
    ['2', '乙合同会社', '運搬', '', '', '', '', '', '', ''],
  ]);
  expect(given(sheet).rows[1]?.[4]?.type).toBe('n');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("https://example.jp","甲")',
  '\t=1',
  '＝１',
  '#N/A',
  '#REF!',
  '1e5',
  '__proto__',
])('%j stays a text', async (text) => {
  const bytes = await writeSheets([one(text)]);
  const [sheet] = readSheets(bytes);
  expect(given(sheet).rows[1]?.map((cell) => cell.text)).toEqual([text]);
  expect(['s', 'inlineStr']).toContain(given(sheet).rows[1]?.[0]?.type);
  expect(given(sheet).xml).not.toMatch(/<f[ >]/);
});

test('whatever is typed is written, but for what no XML can say', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constant('_x000D_a_x0041_')),
      async (text) => {
        const [sheet] = readSheets(await writeSheets([one(text)]));
        const said = text.replaceAll(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
        expect(given(sheet).rows[1]?.[0]?.text).toBe(said.replaceAll(/\r\n?/g, '\n'));
      },
    ),
  );
});

test('a sheet has a name that a spreadsheet takes', async () => {
  const named = async (name: string) => given(readSheets(await writeSheets([{ ...one(''), name }]))[0]).name;
  expect(await named('a/b\\c[d]:*?')).toBe('a b c d');
  expect(await named('甲'.repeat(40))).toBe('甲'.repeat(31));
  expect(await named('')).toBe('1');
  const twice = readSheets(await writeSheets([one('a'), one('b')])).map(({ name }) => name);
  expect(new Set(twice).size).toBe(2);
});

test('the head stays in sight, on paper too, and columns are as wide as they are told', async () => {
  const [sheet] = readSheets(await writeSheets([one('甲')]));
  const { xml } = given(sheet);
  expect(xml).toMatch(/<pane[^>]* ySplit="1"[^>]* state="frozen"/);
  expect(xml).toMatch(/<col min="1" max="1" width="20"/);
  expect(xml).toMatch(/<pageSetup[^>]* orientation="landscape"/);
});

test('a day that spreadsheets count one off stays a text', async () => {
  const day = async (iso: string) =>
    given(readSheets(await writeSheets([{ ...one(''), rows: [[{ day: iso }]] }]))[0]).rows[1]?.[0];
  expect(await day('1900-03-01')).toEqual({ text: '61', type: 'n' });
  expect(await day('1900-02-28')).toEqual({ text: '1900-02-28', type: 's' });
  expect(await day('9999-12-31')).toEqual({ text: '2958465', type: 'n' });
});

test('a row is as high as its lines, and grows with what is typed into it', async () => {
  const [sheet] = readSheets(await writeSheets([one('長い文'.repeat(20))]));
  const [head = 0, body = 0] = [...given(sheet).xml.matchAll(/<row [^>]*ht="([\d.]+)"/g)].map(([, ht]) =>
    Number(ht),
  );
  expect(body).toBeGreaterThan(6 * head);
  expect(given(sheet).xml).not.toContain('customHeight');
});
