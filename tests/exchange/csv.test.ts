import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../src/lib/annex/annex.ts';
import { csv, guarded } from '../../src/lib/exchange/csv/csv.ts';
import { normsCsv } from '../../src/lib/exchange/csv/norms-csv.ts';
import { partId } from '../../src/lib/exchange/oscal/part-id.ts';
import { questionsCsv } from '../../src/lib/exchange/csv/questions-csv.ts';
import { published, tiny } from '../annexes.ts';
import { readCsv, recordsIn } from './csv-reader.ts';

/** The guard taken off again, as a reader of the file may do. */
const unguarded = (cell: string) => (guarded(cell) === cell ? cell : cell.replace(/^'/, ''));
const oneColumn = (cell: string) => csv([['words', () => cell]], [undefined]);

describe('a table', () => {
  test.each([
    ['a plain word', '甲', '甲'],
    ['a comma', '甲,乙', '"甲,乙"'],
    ['a quotation mark', '甲"乙', '"甲""乙"'],
    ['a line break', '甲\n乙', '"甲\n乙"'],
    ['a Japanese comma', '甲、乙', '甲、乙'],
  ])('writes %s', (_, cell, written) => {
    expect(oneColumn(cell)).toBe(`\ufeffwords\r\n${written}\r\n`);
  });

  test('leaves a cell empty where there is nothing', () => {
    expect(
      csv(
        [
          ['a', () => undefined],
          ['b', () => false],
          ['c', () => 0],
        ],
        [1],
      ),
    ).toBe('\ufeffa,b,c\r\n,false,0\r\n');
  });

  test.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1', "'=1"])(
    'does not let a spreadsheet compute %j',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
    },
  );

  test('reads back whatever stands in it', () => {
    const anything = fc.string({ unit: fc.constantFrom(...'=+-@\'",\r\n\t ＝甲a') });
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, anything), { minLength: 1 }), (rows) => {
        const columns = [0, 1].map((at) => [`c${at}`, (row: readonly string[]) => row[at]] as const);
        const [, ...read] = readCsv(csv(columns, rows).slice(1));
        expect(read.map((row) => row.map((cell) => unguarded(cell)))).toEqual(rows);
      }),
    );
  });
});

describe.each([
  ['the published annex', published],
  ['the tiny annex', tiny],
])('%s', (_, annex) => {
  const norms = annex.clauses.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));

  test('has every sentence to the letter, in both languages, in order', () => {
    const read = recordsIn(normsCsv(annex)).map((row) => [row.id, row.text_ja, row.text_en]);
    expect(read).toEqual(norms.map(({ id, text }) => [partId(id), text.ja, text.en]));
  });

  test('says who owes each sentence and how strongly', () => {
    const read = recordsIn(normsCsv(annex)).map((row) => [row.bearer, row.force]);
    expect(read).toEqual(norms.map(({ bearer, force }) => [bearer, force]));
  });

  test('has every question to the letter, in both languages, in order', () => {
    const read = recordsIn(questionsCsv(annex)).map((row) => [
      row.id,
      row.basis,
      row.question_ja,
      row.question_en,
      row.guidance_ja,
    ]);
    const asked = questionsOf(annex).map(({ id, basis, question, guidance }) => {
      return [id, basis, question.ja, question.en, guidance?.ja ?? ''];
    });
    expect(read).toEqual(asked);
  });

  test.each([
    ['questions', questionsCsv],
    ['norms', normsCsv],
  ])('has as many cells in every row of the %s', (_, write) => {
    const [names, ...rows] = readCsv(write(annex).slice(1));
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([names?.length]));
  });

  test.each([
    ['questions', questionsCsv],
    ['norms', normsCsv],
  ])('has nothing in the %s that a spreadsheet takes for a date or a formula', (_, write) => {
    const cells = readCsv(write(annex).slice(1)).flat();
    expect(cells.filter((cell) => /^\d+([-/]\d+)+$|^'*[=+\-@]/.test(cell))).toEqual([]);
  });
});
