/** Tables for spreadsheets: RFC 4180, UTF-8 with the mark by which spreadsheets know it. */

import type { Language, Texts } from '../../languages/language.ts';

/** A column: its name, and what a row says in it. Absent is an empty cell. */
export type CsvColumn<T> = readonly [name: string, cell: (row: T) => string | number | boolean | undefined];

/** A column a language: `text_ja`, `text_en`; empty where the row says no such thing. */
export function columnByLanguage<T>(
  name: string,
  languages: readonly Language[],
  text: (row: T) => Texts | undefined,
): readonly CsvColumn<T>[] {
  return languages.map((language) => [`${name}_${language}`, (row) => text(row)?.[language]]);
}

const byteOrderMark = '\ufeff';

/** What a spreadsheet would compute instead of show, full-width signs included; a guard in front stays a guard. */
const computed = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The file's text: the names of the columns, then a row a line. */
export function csv<T>(columns: readonly CsvColumn<T>[], rows: readonly T[]): string {
  const names = columns.map(([name]) => name);
  const cells = rows.map((row) => columns.map(([, cell]) => String(cell(row) ?? '')));
  return byteOrderMark + [names, ...cells].map(csvLine).join('');
}

/** A cell that begins like a formula gets a `'` in front, which spreadsheets show as text. */
export function guarded(cell: string): string {
  return computed.test(cell) ? `'${cell}` : cell;
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(guarded).map(quotedCell).join(',')}\r\n`;
}

function quotedCell(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
