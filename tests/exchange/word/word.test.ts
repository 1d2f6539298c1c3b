/** Papers and reports open in a word processor with all their words, read back from the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/files/content.ts';
import { attestationOf } from '../../../src/lib/attestation/attestation.ts';
import { attestedAnnex } from '../../../src/lib/attestation/attested-annex.ts';
import { reportOf } from '../../../src/lib/attestation/report/report.ts';
import type { ReportLanguage } from '../../../src/lib/attestation/report/speaker.ts';
import { assess } from '../../../src/lib/assessment/verdict/verdict.ts';
import { formBlocks } from '../../../src/lib/exchange/word/form-paper.ts';
import { reportBlocks } from '../../../src/lib/exchange/word/report-paper.ts';
import { wordParagraph, wordPieces, wordTexts } from '../../../src/lib/exchange/word/word.ts';
import type { WordTable, WordBlock, WordPaper } from '../../../src/lib/exchange/word/word.ts';
import { writeWord } from '../../../src/lib/exchange/word/write.ts';
import { fillForm } from '../../../src/lib/forms/fill.ts';
import type { Form } from '../../../src/lib/forms/form.ts';
import { voiceFor } from '../../../src/lib/forms/voice.ts';
import type { Language } from '../../../src/lib/languages/language.ts';
import { addPaper, writePaper } from '../../../src/lib/record/editing/papers.ts';
import { wordingFor } from '../../../src/lib/wording/spoken.ts';
import { given, published, tiny } from '../../annexes.ts';
import { keys } from '../../forms/forms.ts';
import { longRecord, shortRecord } from '../../print/records.ts';
import { sound } from '../../record/records.ts';
import { readWord } from './docx.ts';

const { forms } = readContent();
const words = { ja: wordingFor('ja', published), en: wordingFor('en', published) };

function paper(blocks: readonly WordBlock[], more: Partial<WordPaper> = {}): WordPaper {
  return { title: '題', language: 'ja', wide: false, head: [], foot: [], blocks, ...more };
}

function blankOf(form: Form, spoken: readonly Language[]) {
  return fillForm(form, { annex: published, voice: voiceFor(spoken, 'japanese', words) });
}

/** Every line that stands anywhere in blocks, whoever sets them. */
function linesIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'text' in value && typeof value.text === 'string' ? value.text.split('\n') : [];
  return [...own, ...Object.values(value).flatMap(linesIn)];
}

/** Every table, with those inside others, in the order in which they begin. */
function tablesIn(blocks: readonly WordBlock[]): readonly WordTable[] {
  return blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block, ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => tablesIn(cell.blocks)))]
      : [],
  );
}

/** Whatever stands in the value stands in the file, in this order and in such tables. */
async function expectWhole(blocks: readonly WordBlock[], more: Partial<WordPaper> = {}) {
  const read = readWord(await writeWord(paper(blocks, more)));
  expect(read.texts.join('')).toBe(wordTexts(blocks).join(''));
  expect(read.tables).toEqual(
    tablesIn(blocks).map(({ rows, widths }) => ({ rows: rows.length, columns: widths.length })),
  );
  return read;
}

const editions: readonly (readonly Language[])[] = [['ja'], ['en'], ['ja', 'en']];

describe.each(editions.map((spoken) => [spoken]))('in %s', (spoken) => {
  test.each(forms.map((form) => [form.id, form] as const))('a blank %s has every word', async (_, form) => {
    const blocks = blankOf(form, spoken);
    const { texts } = await expectWhole(formBlocks(blocks, true), { wide: form.wide === true });
    const whole = texts.join('');
    for (const line of linesIn(blocks)) expect(whole).toContain(line);
  });
});

test.each(['ja', 'en', 'both'] as const)(
  'a report in %s has every word',
  async (language: ReportLanguage) => {
    const attested = attestedAnnex(published);
    for (const record of [shortRecord(), longRecord()]) {
      const attestation = attestationOf(
        attested,
        record,
        assess(attested.rules, record.facts, record.answers),
      );
      const boxes = { sealPlace: true, seal: true, signature: true, confirmer: true };
      const options = { language, dates: 'japanese', date: '', formNumber: '', ...boxes } as const;
      const blocks = reportOf(attestation, options, words);
      const { texts } = await expectWhole(reportBlocks(blocks));
      const whole = texts.join('');
      for (const line of linesIn(blocks)) expect(whole).toContain(line);
    }
  },
);

test('a paper that is filled in says what was written, without what helped to write it', () => {
  const began = addPaper(sound, keys.id);
  const id = given(began.forms?.at(-1)).id;
  const record = writePaper(began, id, 'fields.count', '５本');
  const voice = voiceFor(['ja'], 'japanese', { ja: wordingFor('ja', tiny), en: wordingFor('en', tiny) });
  const blocks = fillForm(keys, { annex: tiny, voice, record, paper: given(record.forms?.at(-1)) });
  const [with_, without] = [true, false].map((helps) => wordTexts(formBlocks(blocks, helps)).join(''));
  for (const text of [with_, without]) expect(text).toContain('５本');
  for (const help of ['推奨', '３本', '正面の鍵']) {
    expect(with_).toContain(help);
    expect(without).not.toContain(help);
  }
});

test('whatever is typed is written, but for what no XML can say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
      const read = readWord(await writeWord(paper([wordParagraph('body', wordPieces([{ text }]))])));
      const said = text.replaceAll(/[^\t -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
      expect(read.texts.join('')).toBe(said);
    }),
    { numRuns: 60 },
  );
});

test('the same paper is the same file, whenever it is written', async () => {
  const blocks = formBlocks(blankOf(given(forms[0]), ['ja']), true);
  const [one, other] = [await writeWord(paper(blocks)), await writeWord(paper(blocks))];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(readWord(one).files['docProps/core.xml']).not.toMatch(/\d{4}-\d\d-\d\d/);
});

test('pages are numbered n／N, and what stands on each stands in its margins', async () => {
  const { files } = readWord(await writeWord(paper([], { head: ['下書き'], foot: ['照合用コード'] })));
  const [head, foot] = ['header', 'footer'].map((part) => {
    const [name = ''] = Object.keys(files).filter((one) => one.startsWith(`word/${part}`));
    return files[name];
  });
  expect(head).toContain('下書き');
  expect(foot).toContain('照合用コード');
  expect(foot).toMatch(/>PAGE<.*／.*>NUMPAGES</s);
});

test('letters are Mincho, under both its names, and headings are headings', async () => {
  const { files } = await expectWhole(formBlocks(blankOf(given(forms[0]), ['ja']), true));
  expect(files['word/styles.xml']).toContain('w:eastAsia="ＭＳ 明朝"');
  expect(files['word/fontTable.xml']).toMatch(/ＭＳ 明朝.*MS Mincho.*游明朝/s);
  const names = [...(files['word/styles.xml'] ?? '').matchAll(/<w:name w:val="([^"]*)"/g)];
  const lower = names.map(([, name = '']) => name.toLowerCase());
  // Names that differ in their capitals only are one name to a word processor.
  expect(new Set(lower).size).toBe(lower.length);
  expect(files['word/document.xml']).toContain('<w:pStyle w:val="Heading1"/>');
});

test('a row that is longer than a page may be broken, and no other', async () => {
  const rows = ['甲', '長い文'.repeat(2000)].map((text) => ({
    cells: [{ blocks: [wordParagraph('cell', wordPieces([{ text }]))] }],
  }));
  const { files } = readWord(await writeWord(paper([{ kind: 'table', look: 'ruled', widths: [100], rows }])));
  const [short, tall] = (files['word/document.xml'] ?? '').split('</w:tr>');
  expect(short).toContain('<w:cantSplit/>');
  expect(tall).not.toMatch(/<w:cantSplit\/>/);
});

test('a wide paper lies on its side', async () => {
  const { files } = readWord(await writeWord(paper([], { wide: true })));
  expect(files['word/document.xml']).toMatch(/w:w="16838" w:h="11906" w:orient="landscape"/);
});
