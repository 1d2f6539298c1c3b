/**
 * Writes sheets as an .xlsx file. Loaded only where one is asked for. The library packs by what the browser itself has;
 * others pack large files in workers made of text, which the policy of the pages forbids.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { calculateRowHeight, writeXlsx } from 'hucre/xlsx';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import { epoch } from '../epoch.ts';
import { writable } from '../xml.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { cellStyles } from './styles.ts';

/** The bytes of the file; the same sheets are the same file. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets);
  const bytes = await writeXlsx({
    defaultFont: cellStyles.text.font ?? {},
    properties: { modified: new Date('1980-01-01T00:00:00Z') },
    sheets: sheets.map((sheet, at) => writeSheet(sheet, names[at] ?? '')),
  });
  return withGrowingRows(bytes);
}

/** The head stays in sight, on paper too, and the table is printed as wide as the page. */
function writeSheet({ columns, rows }: Sheet, name: string): WriteSheet {
  const head = columns.map((column) => textCell(column.head, 'head'));
  const all = [head, ...rows.map((cells) => cells.map(writtenCell))];
  const places = all.flatMap((cells, row) => cells.map((cell, at) => [`${row},${at}`, cell] as const));
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells: new Map(places),
    rowDefs: new Map(all.map((cells, row) => [row, { height: heightOf(cells, columns) }])),
    freezePane: { rows: 1 },
    pageSetup: {
      ...{ paperSize: 'a4', orientation: 'landscape' },
      ...{ fitToPage: true, fitToHeight: 0, printTitlesRow: '$1:$1' },
    },
  };
}

/** Points that a row may be high at most, and the letters whose lines are as high as those of the font of the cells. */
const [highest, lineSize] = [409, 11];

/** Not every spreadsheet looks at what is in a row before it shows it. */
function heightOf(cells: readonly Partial<Cell>[], columns: Sheet['columns']): number {
  const texts = cells.map(({ value, richText }) =>
    value instanceof Date ? '' : (value ?? richText?.[0]?.text ?? ''),
  );
  // What is bold, the room beside the letters, and words that are not broken take more.
  const columnWidths = columns.map(({ width }) => width * 0.9);
  return Math.min(highest, calculateRowHeight(texts, { fontSize: lineSize, wrapText: true, columnWidths }));
}

/** The library fixes each row at its height; without that, a row grows with what is typed into it. */
function withGrowingRows(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [name, file] of Object.entries(unzipSync(bytes))) {
    const isSheet = name.startsWith('xl/worksheets/');
    const xml = isSheet ? strFromU8(file).replaceAll(/(<row [^>]*?) customHeight="1"/g, '$1') : '';
    files[name] = [isSheet ? strToU8(xml) : file, { mtime: epoch }];
  }
  return zipSync(files);
}

function writtenCell(cell: SheetCell): Partial<Cell> {
  if ('text' in cell) return textCell(cell.text, 'text');
  const day = new Date(`${cell.day}T00:00:00Z`);
  return day.getTime() >= first ? { value: day, style: cellStyles.day } : textCell(cell.day, 'text');
}

/** Days before this one spreadsheets count one off, after the 29 February 1900 that never was. */
const first = Date.UTC(1900, 2, 1);

/**
 * A text is one whatever it begins with: no formula is ever written, and what reads like the error of one (`#N/A`) is
 * written as a run of text, or the library would make it that error.
 */
function textCell(said: string, kind: 'head' | 'text'): Partial<Cell> {
  const text = sheetEscaped(writable(said).replaceAll(/\r\n?/g, '\n'));
  const style = cellStyles[kind];
  return text.startsWith('#') ? { richText: [{ text }], style } : { value: text, style };
}

/** `_x000D_` is a letter to a spreadsheet; what was typed so stays as it was typed. */
function sheetEscaped(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** As many letters as a name may have, without those that it may not have; no two the same. */
function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  return sheets.map(({ name }, at) => {
    const allowed = writable(name)
      .replaceAll(/[[\]:*?/\\'\s]+/gu, ' ')
      .trim();
    return sheets.length > 1 ? `${at + 1} ${sheetName(allowed, 26)}` : sheetName(allowed, 31) || '1';
  });
}

/** No half of a pair is left over. */
function sheetName(name: string, letters: number): string {
  return writable(name.slice(0, letters));
}
