/** Tables: rows to be filled in, rows that stand there, a row for each entry of a list. */
import { lineIn, rowsIn } from '../record/editing/papers.ts';
import type { FormColumn, FieldContent, FormRow, FormTable } from './blocks.ts';
import type { WrittenColumn, WrittenTable } from './form.ts';
import { content, headOf, ownSlot, sharedSlot, ticksOf, usually } from './slots.ts';
import type { FormTelling } from './telling.ts';

export function tableOf(telling: FormTelling, table: WrittenTable): FormTable {
  const { key, caption } = table;
  return {
    kind: 'table',
    key,
    ...(caption && { caption: { lines: telling.voice.text(caption) } }),
    columns: formColumns(telling, table.columns),
    rows: [...samplesIn(telling, table), ...tableRows(telling, table)],
    grows: table.rows !== undefined,
  };
}

/** What the author left open is shared out evenly; the whole is 100. */
function formColumns(telling: FormTelling, columns: readonly WrittenColumn[]): readonly FormColumn[] {
  const given = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const open = columns.filter(({ width }) => width === undefined).length;
  const share = open > 0 ? Math.max(3, (100 - given) / open) : 0;
  const whole = given + share * open;
  return columns.map((column) => ({
    key: column.key,
    ...headOf(telling, column),
    width: Math.round(((column.width ?? share) / whole) * 1000) / 10,
  }));
}

function samplesIn(
  { voice }: FormTelling,
  { columns, samples = [], room = 1 }: WrittenTable,
): readonly FormRow[] {
  return samples.map((sample) => ({
    key: '',
    sample: voice.say(({ forms }) => forms.sample),
    cells: columns.map(({ key }) => {
      const text = sample[key];
      return content({ fixed: text ? voice.text(text) : [], room });
    }),
  }));
}

function tableRows(telling: FormTelling, table: WrittenTable): readonly FormRow[] {
  if (table.lines) return table.lines.map((line) => lineRow(telling, table, line));
  if (table.list) return subcontractorRows(telling, table);
  const filled = telling.paper ? rowsIn(telling.paper, table.key) : [];
  const count = filled.length > 0 ? filled.length : (table.rows ?? 1);
  return Array.from({ length: count }, (_, at) =>
    formRow(table, String(at), (column) =>
      askedContent(telling, `rows.${table.key}.${at}.${column.key}`, column, filled[at]?.[column.key]),
    ),
  );
}

type TableLine = NonNullable<WrittenTable['lines']>[number];

function lineRow(telling: FormTelling, table: WrittenTable, line: TableLine): FormRow {
  const filled = telling.paper && lineIn(telling.paper, table.key, line.key);
  return formRow(table, line.key, (column) => {
    const text = line.cells[column.key];
    const source = line.from?.[column.key];
    if (text) return content({ fixed: telling.voice.text(text) });
    if (source !== undefined) return content({ slots: [sharedSlot(telling, source)] });
    const said = filled?.[column.key] ?? usually(telling, line.usual?.[column.key]);
    return askedContent(telling, `lines.${table.key}.${line.key}.${column.key}`, column, said);
  });
}

/** A blank paper has room for as many as one writes by hand. */
const blankEntries = ['', '', '', '', '', ''];

function subcontractorRows(telling: FormTelling, table: WrittenTable): readonly FormRow[] {
  const ids = telling.record?.subcontractors.map(({ id }) => id) ?? [];
  return (ids.length > 0 ? ids : blankEntries).map((id) => subcontractorRow(telling, table, id));
}

function subcontractorRow(telling: FormTelling, table: WrittenTable, id: string): FormRow {
  const { paper } = telling;
  const about = { ...telling, paper: { id: '', form: '', ...paper, about: id } };
  return formRow(table, id, (column) => {
    if (column.from !== undefined) return content({ slots: [sharedSlot(about, column.from)] });
    const said = paper && lineIn(paper, table.key, id)?.[column.key];
    return askedContent(telling, `lines.${table.key}.${id}.${column.key}`, column, said);
  });
}

function askedContent(
  telling: FormTelling,
  name: string,
  column: WrittenColumn,
  said: string | undefined,
): FieldContent {
  const { kind = 'area', options, several } = column;
  if (options) return content({ ticks: ticksOf(telling, name, options, several === true, said) });
  return content({ slots: [ownSlot(telling, name, kind, said)] });
}

function formRow(table: WrittenTable, key: string, cell: (column: WrittenColumn) => FieldContent): FormRow {
  const { columns, room = 1 } = table;
  return { key, cells: columns.map((column) => ({ ...cell(column), room })) };
}
