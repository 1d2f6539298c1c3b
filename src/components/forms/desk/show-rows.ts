/** The rows of a table: as many as there is something to say in, and on the screen room for one more. */
import { all, hide, one } from '../../../browser/dom.ts';
import { fill } from '../../../lib/wording/fill.ts';
import type { Wording } from '../../../lib/wording/ja.ts';
import type { FieldContent, FormRow, FormTable } from '../../../lib/forms/blocks.ts';

/** How controls in a row are called. */
export type RowWords = Pick<Wording['forms']['desk'], 'inRow' | 'row'>;

/** How many rows a blank paper has, by its table. */
const usualRows = new WeakMap<HTMLElement, number>();

export function showRows(
  place: HTMLElement,
  table: FormTable,
  words: RowWords,
  show: (row: HTMLElement, cells: readonly FieldContent[]) => void,
): void {
  const said = table.rows.filter(({ sample }) => !sample);
  const written = table.grows && said.some(isRowFilled) ? said.length : 0;
  const count = table.grows ? Math.max(usualOf(place), said.length, written + 1) : said.length;
  for (const [at, row] of rowsFor(place, count).entries()) {
    show(row, cellsOf(said, at));
    if (table.grows) {
      nameControls(row, fill(words.row, { row: at + 1 }), words);
      // There is nothing to take away of a row that is not written yet.
      for (const button of all(row, '[data-act="remove-row"]')) hide(button, at >= written);
    }
    // On paper what is filled in stands alone.
    row.toggleAttribute('data-spare', written > 0 && at >= written);
  }
}

/** Rows that are added are called by their own place: 「種類（７行目）」. */
function nameControls(row: HTMLElement, place: string, words: RowWords): void {
  const heads = all(row.closest('table') ?? row, 'thead th');
  for (const [column, cell] of all(row, 'td').entries()) {
    const label = heads[column]?.querySelector('.line')?.textContent ?? '';
    const name = fill(words.inRow, { label: label.trim(), row: place });
    for (const named of all(cell, '.slot > .write, [data-ticks]')) named.ariaLabel = name;
  }
}

/** One row more than there are. */
export function addRowTo(place: HTMLElement): HTMLElement | undefined {
  usualRows.set(place, dataRows(place).length + 1);
  return rowsFor(place, usualOf(place)).at(-1);
}

/** As a new record has it. */
export function forgetRows(sheet: ParentNode): void {
  for (const place of all(sheet, '[data-table]')) {
    const first = firsts.get(place);
    if (first !== undefined) usualRows.set(place, first);
  }
}

const firsts = new WeakMap<HTMLElement, number>();

function usualOf(place: HTMLElement): number {
  const known = usualRows.get(place) ?? dataRows(place).length;
  if (!firsts.has(place)) firsts.set(place, known);
  usualRows.set(place, known);
  return known;
}

function dataRows(place: HTMLElement): readonly HTMLElement[] {
  return all(place, 'tr[data-row]');
}

function rowsFor(place: HTMLElement, count: number): readonly HTMLElement[] {
  const rows = dataRows(place);
  for (const row of rows.slice(Math.max(1, count))) row.remove();
  const body = one(place, 'tbody');
  const missing = Array.from({ length: count - rows.length }, () => rows[0]?.cloneNode(true) ?? '');
  body.append(...missing);
  return dataRows(place);
}

/** A row that nothing is said in is called by its own place. */
function cellsOf(rows: readonly FormRow[], at: number): readonly FieldContent[] {
  const own = rows[at];
  if (own) return own.cells;
  const [first] = rows;
  return (first?.cells ?? []).map(({ slots, ticks, ...cell }) => ({
    ...cell,
    slots: slots.map((slot) => ({ ...slot, name: nameInTable(slot.name, at), said: '', lines: [] })),
    ...(ticks && {
      ticks: {
        ...ticks,
        name: nameInTable(ticks.name, at),
        ticks: ticks.ticks.map((tick) => ({ ...tick, ticked: false })),
      },
    }),
  }));
}

function nameInTable(name: string, at: number): string {
  return name.replace(/^(rows\.[^.]+)\.\d+\./, (_, table: string) => `${table}.${at}.`);
}

function isRowFilled({ cells }: FormRow): boolean {
  return cells.some(
    ({ slots, ticks }) =>
      slots.some(({ said }) => said !== '') || ticks?.ticks.some(({ ticked }) => ticked) === true,
  );
}
