/**
 * Every Word file and Excel file opens in an office, with all that stands in it: the blank papers of the zip, the same
 * filled in, the report, and the tables. Where LibreOffice is not on the machine this is skipped; the XML is read
 * everywhere (tests/exchange).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../../scripts/built/files.ts';
import { readContent } from '../../src/files/content.ts';
import { attestationOf } from '../../src/lib/attestation/attestation.ts';
import { attestedAnnex } from '../../src/lib/attestation/attested-annex.ts';
import { reportOf } from '../../src/lib/attestation/report/report.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import { formSheets, subcontractorSheet } from '../../src/lib/exchange/sheet/sheet.ts';
import type { Sheet } from '../../src/lib/exchange/sheet/sheet.ts';
import { writeSheets } from '../../src/lib/exchange/sheet/write.ts';
import { formBlocks } from '../../src/lib/exchange/word/form-paper.ts';
import { reportBlocks } from '../../src/lib/exchange/word/report-paper.ts';
import type { WordBlock } from '../../src/lib/exchange/word/word.ts';
import { writeWord } from '../../src/lib/exchange/word/write.ts';
import { alwaysEnclosed, coverOf } from '../../src/lib/forms/handing/cover.ts';
import { voiceFor } from '../../src/lib/forms/voice.ts';
import { routes } from '../../src/lib/routes.ts';
import { wordingFor } from '../../src/lib/wording/spoken.ts';
import { given, published } from '../annexes.ts';
import { readSheets } from '../exchange/sheet/xlsx.ts';
import { readWord } from '../exchange/word/docx.ts';
import { hasOffice, printedByOffice } from '../exchange/office.ts';
import { filledPaper, written } from '../forms/filled.ts';
import { longRecord } from '../print/records.ts';

const { forms } = readContent();
const words = { ja: wordingFor('ja', published), en: wordingFor('en', published) };
const voice = voiceFor(['ja'], 'japanese', words);
const record = longRecord();

/** Pages of a paper that is filled in, at most; a paper is read, not a book. */
const most = 5;

const bare = (text: string) => text.normalize('NFC').replaceAll(/\s/g, '');

describe.skipIf(!hasOffice)('LibreOffice, if it is on this machine, opens', () => {
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  let printed: ReadonlyMap<string, readonly string[]> = new Map();

  beforeAll(async () => {
    files = new Map([
      ...blankOnes(),
      ...(await filledOnes()),
      ...(await reports()),
      ['letter.docx', await letter()],
      ...(await tables()),
    ]);
    printed = printedByOffice(files);
  });

  /** Of the files whose names say this. */
  const of = (wanted: RegExp) => [...files].filter(([name]) => wanted.test(name));

  test('every paper, the report and the letter, with every word, and n／N on each page', () => {
    for (const [name, file] of of(/\.docx$/)) {
      const pages = given(printed.get(name)).map(bare);
      for (const [at, text] of pages.entries()) expect(text, name).toContain(`${at + 1}／${pages.length}`);
      const whole = pages.map((text, at) => text.replace(`${at + 1}／${pages.length}`, '')).join('');
      const lost = readWord(file)
        .texts.map(bare)
        .filter((text) => !whole.includes(text));
      expect(lost, name).toEqual([]);
    }
  });

  test('no paper to more pages than it is worth, and none to an empty one', () => {
    for (const [name] of of(/(blank|filled).*\.docx$/)) {
      const pages = given(printed.get(name)).map((text) => bare(text).replace(/\d+／\d+$/, ''));
      expect(pages.length, name).toBeLessThanOrEqual(most);
      for (const text of pages) expect(text.length, name).toBeGreaterThan(20);
    }
  });

  test('a paper that is filled in, with what was written on it', () => {
    for (const [name] of of(/filled/)) {
      const whole = given(printed.get(name)).map(bare).join('');
      expect(
        Object.values(written).some((text) => whole.includes(bare(text))),
        name,
      ).toBe(true);
    }
  });

  test('every table, with every cell', () => {
    const found = of(/\.xlsx$/);
    expect(found).toHaveLength(2);
    for (const [name, file] of found) {
      const whole = bare(given(printed.get(name)).join(''));
      const cells = readSheets(file).flatMap(({ rows }) => rows.flat());
      for (const { text, type } of cells) if (type !== 'n') expect(whole, name).toContain(bare(text));
    }
  });
});

/** English by itself has the layout of Japanese, less its lengths; both together are the longest. */
function blankOnes(): readonly (readonly [string, Uint8Array])[] {
  const zip = unzipSync(readFileSync(join(dist, routes.papers())));
  return Object.entries(zip)
    .filter(([name]) => name.endsWith('.docx') && !name.startsWith('en/'))
    .map(([name, file]) => [`blank/${name}`, file] as const);
}

function filledOnes() {
  return Promise.all(
    forms.map(async (form) => {
      const blocks = formBlocks(filledPaper(form, record, published, voice).blocks, false);
      return [`filled/${form.id}.docx`, await wordOf(blocks, form.wide === true)] as const;
    }),
  );
}

function reports() {
  const attested = attestedAnnex(published);
  const attestation = attestationOf(attested, record, assess(attested.rules, record.facts, record.answers));
  const boxes = { sealPlace: true, seal: true, signature: true, confirmer: true };
  return Promise.all(
    (['ja', 'en', 'both'] as const).map(async (language) => {
      const options = { language, dates: 'japanese', date: '', formNumber: '', ...boxes } as const;
      const blocks = reportBlocks(reportOf(attestation, options, words));
      return [`report/${language}.docx`, await wordOf(blocks, false)] as const;
    }),
  );
}

function letter() {
  const told = { annex: published, voice: voiceFor(['ja', 'en'], 'japanese', words), record };
  return wordOf(formBlocks(coverOf(told, alwaysEnclosed(told), '2026-11-28'), false), false);
}

function wordOf(blocks: readonly WordBlock[], wide: boolean) {
  return writeWord({ title: '題', language: 'ja', wide, head: [], foot: [], blocks });
}

function tables() {
  const register = given(forms.find(({ spreadsheet }) => spreadsheet));
  const { column, section } = words.ja.report;
  const sheets: readonly (readonly [string, readonly Sheet[]])[] = [
    ['register', formSheets(filledPaper(register, record, published, voice).blocks, register.title.ja)],
    ['list', [subcontractorSheet(record.subcontractors, column, section.subcontractors)]],
  ];
  return Promise.all(sheets.map(async ([name, one]) => [`${name}.xlsx`, await writeSheets(one)] as const));
}
