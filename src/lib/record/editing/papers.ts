/** The papers of a record that the annex calls for: begun, written on and taken away. Pure. */
import { isBlankOrDay } from '../../assessment/days.ts';
import { addRow, nameById } from './lists.ts';
import { isFull, most } from '../record-type.ts';
import type { RecordFile } from '../record.ts';
import type { Paper } from '../rooms.ts';
import { tidy } from './tidy.ts';

/** How a place of a paper is written. */
export type Writing = 'line' | 'area' | 'date';

/** In a line of a paper: which table it belongs to, and which of the lines that stand there it is. */
export const [tableKey, lineKey] = ['table', 'line'];

type FilledRow = Readonly<Record<string, string>>;

/** Those of one form, in the order in which they were begun. */
export function papersOf({ forms = [] }: Pick<RecordFile, 'forms'>, form: string): readonly Paper[] {
  return forms.filter((paper) => paper.form === form);
}

export function paperOf({ forms = [] }: Pick<RecordFile, 'forms'>, id: string): Paper | undefined {
  return forms.find((paper) => paper.id === id);
}

/** The lines of a table that are filled in, in their order. */
export function rowsIn({ rows = [] }: Pick<Paper, 'rows'>, table: string): readonly FilledRow[] {
  return rows.filter((row) => row[tableKey] === table);
}

/** What is filled into a line that stands in the table, or that is an entry of the record's list. */
export function lineIn(
  { rows = [] }: Pick<Paper, 'rows'>,
  table: string,
  line: string,
): FilledRow | undefined {
  return rows.find((row) => row[tableKey] === table && row[lineKey] === line);
}

/** The record with a new paper, which is the last; the same record where it holds no more. */
export function addPaper(record: RecordFile, form: string): RecordFile {
  const { forms = [] } = record;
  if (forms.length >= most.papers) return record;
  const used = new Set(forms.map(({ id }) => id));
  let number = forms.length + 1;
  while (used.has(`F${number}`)) number += 1;
  return { ...record, forms: [...forms, { id: `F${number}`, form }] };
}

/** The record without the paper; what else speaks of it stays. */
export function removePaper(record: RecordFile, id: string): RecordFile {
  const left = (record.forms ?? []).filter((paper) => paper.id !== id);
  if (left.length > 0) return { ...record, forms: left };
  const { forms: _, ...rest } = record;
  return rest;
}

/**
 * The record with this text at a place of the paper, as its slots name them: `date`, `about`, `fields.x`,
 * `rows.TABLE.0.x`, `lines.TABLE.LINE.x`. A name that no paper has changes nothing.
 */
export function writePaper(
  record: RecordFile,
  id: string,
  name: string,
  text: string,
  kind: Writing = 'area',
): RecordFile {
  const before = paperOf(record, id);
  if (!before) return record;
  const said = kind === 'date' && !isBlankOrDay(text) ? '' : tidy(text, kind === 'area');
  const after = paperWith(before, name.split('.'), said);
  if (after === before) return record;
  return { ...record, forms: (record.forms ?? []).map((paper) => (paper === before ? after : paper)) };
}

/** The record without the line of a table; those after it move up. */
export function removeLine(record: RecordFile, id: string, table: string, at: number): RecordFile {
  const paper = paperOf(record, id);
  const line = paper && rowsIn(paper, table)[at];
  if (!paper?.rows || !line) return record;
  const rows = paper.rows.filter((row) => row !== line);
  return {
    ...record,
    forms: (record.forms ?? []).map((one) => (one === paper ? orWithout({ ...paper, rows }) : one)),
  };
}

/**
 * The record with the paper among its evidence, once, and named beside the questions; the same record where it stands
 * there, or none can be added.
 */
export function listAsEvidence(
  record: RecordFile,
  id: string,
  { title, edition, questions = [] }: ListedPaper,
): RecordFile {
  if (!paperOf(record, id) || evidenceOf(record, id) || isFull(record, 'evidence')) return record;
  const next = addRow(record, 'evidence');
  const evidence = next.evidence.map((row, at) =>
    at < record.evidence.length ? row : { ...row, title, ...(edition !== '' && { edition }), form: id },
  );
  const entry = evidence.at(-1)?.id ?? '';
  return questions.reduce((one, question) => nameById(one, question, entry), { ...next, evidence });
}

/** What a paper is called in the index of the evidence, and what it supports the answers to. */
interface ListedPaper {
  readonly title: string;
  readonly edition: string;
  readonly questions?: readonly string[];
}

/** The entry of the evidence that a paper is, if it is one. */
export function evidenceOf({ evidence }: Pick<RecordFile, 'evidence'>, id: string) {
  return evidence.find(({ form }) => form === id);
}

function paperWith(paper: Paper, [room = '', ...path]: readonly string[], text: string): Paper {
  switch (room) {
    case 'date':
    case 'about':
      return orWithout(putText(paper, room, text));
    case 'fields': {
      const fields = putText(paper.fields ?? {}, path[0] ?? '', text);
      return same(fields, paper.fields) ? paper : orWithout({ ...paper, fields });
    }
    case 'rows':
      return inRow(paper, path, text);
    case 'lines':
      return writtenInLine(paper, path, text);
    default:
      return paper;
  }
}

/** Rows before it that are not there yet stand there blank. */
function inRow(paper: Paper, [table = '', at = '', column = '']: readonly string[], text: string): Paper {
  const own = rowsIn(paper, table);
  const place = Number(at);
  const { rows = [] } = paper;
  const missing = place + 1 - own.length;
  if ((text === '' && missing > 0) || rows.length + missing > most.paperRows) return paper;
  const fresh = Array.from({ length: Math.max(0, missing) }, () => ({ [tableKey]: table }));
  const all = [...rows, ...fresh];
  const row = all.filter((one) => one[tableKey] === table)[place];
  if (!row) return paper;
  return inRows(paper, all, row, column, text);
}

function writtenInLine(
  paper: Paper,
  [table = '', line = '', column = '']: readonly string[],
  text: string,
): Paper {
  const { rows = [] } = paper;
  const found = rows.find((row) => row[tableKey] === table && row[lineKey] === line);
  if (found) return inRows(paper, rows, found, column, text);
  if (text === '' || line === '' || rows.length >= most.paperRows) return paper;
  const fresh = { [tableKey]: table, [lineKey]: line };
  return inRows(paper, [...rows, fresh], fresh, column, text);
}

/** Rows at the end that say nothing are left out. */
function inRows(
  paper: Paper,
  rows: readonly FilledRow[],
  row: FilledRow,
  column: string,
  text: string,
): Paper {
  const next = rows.map((one) => (one === row ? putText(one, column, text) : one));
  const kept = next.filter(
    (one, at) => isLineFilled(one) || next.slice(at).some((later) => isAfter(one, later)),
  );
  return orWithout({ ...paper, rows: kept });
}

/** A row of the same table that says something, and keeps those before it in their places. */
function isAfter(row: FilledRow, later: FilledRow): boolean {
  return row[lineKey] === undefined && later[tableKey] === row[tableKey] && isLineFilled(later);
}

function isLineFilled(row: FilledRow): boolean {
  return Object.keys(row).some((key) => key !== tableKey && key !== lineKey);
}

function putText<T extends object>(room: T, name: string, text: string): T {
  const { [name as keyof T]: _, ...rest } = room;
  return (text === '' ? rest : { ...room, [name]: text }) as T;
}

function same(one: FilledRow, other: FilledRow | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other ?? {});
}

/** Rooms that say nothing are left out. */
function orWithout({ fields, rows, ...paper }: Paper): Paper {
  return {
    ...paper,
    ...(fields && Object.keys(fields).length > 0 && { fields }),
    ...(rows && rows.length > 0 && { rows }),
  };
}
