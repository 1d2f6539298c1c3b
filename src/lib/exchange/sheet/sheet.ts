/** Tables that live on, for a spreadsheet, as values: what a cell holds is text or a day, and never a formula. */
import type { FormTable } from '../../forms/blocks.ts';
import type { FormBlock, FieldContent } from '../../forms/blocks.ts';
import type { Subcontractor } from '../../record/record.ts';

export type SheetCell = { readonly text: string } | { readonly day: string };

export interface SheetColumn {
  readonly head: string;
  /** In letters. */
  readonly width: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Media type of the file. */
export const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Letters of a sheet of A4 landscape. */
const widthOfSheet = 130;

/** A sheet for each table of a paper to which rows are added. Examples and rows in which nothing stands are left out. */
export function formSheets(blocks: readonly FormBlock[], title: string): readonly Sheet[] {
  const tables = blocks.filter((block): block is FormTable => block.kind === 'table' && block.grows);
  return tables.map(({ caption, columns, rows }) => ({
    name: caption ? linesJoined(caption.lines) : title,
    columns: columns.map(({ lines, width }) => ({
      head: linesJoined(lines),
      width: Math.round((widthOfSheet * width) / 100),
    })),
    rows: rows
      .filter(({ sample }) => !sample)
      .map(({ cells }) => cells.map(contentCell))
      .filter((cells) => cells.some((cell) => 'day' in cell || cell.text !== '')),
  }));
}

function linesJoined(lines: readonly { readonly text: string }[]): string {
  return lines.map(({ text }) => text).join('\n');
}

function contentCell({ fixed, slots, ticks }: FieldContent): SheetCell {
  const [first] = slots;
  if (first?.kind === 'date' && slots.length === 1 && first.said !== '') return { day: first.said };
  const ticked = ticks?.ticks.filter((one) => one.ticked) ?? [];
  const lines = [...fixed, ...slots.flatMap((slot) => slot.lines), ...ticked.flatMap((one) => one.lines)];
  return { text: linesJoined(lines) };
}

const textColumns = ['name', 'work', 'information'] as const;
const days = ['consented', 'explained', 'checked', 'sent', 'due', 'ended'] as const;

/** What each column of the list of Subcontractors is called. */
export type SubcontractorHeads = Readonly<
  Record<'tier' | (typeof textColumns)[number] | (typeof days)[number], string>
>;

export function subcontractorSheet(
  list: readonly Subcontractor[],
  heads: SubcontractorHeads,
  name: string,
): Sheet {
  return {
    name,
    columns: [
      { head: heads.tier, width: 8 },
      ...textColumns.map((key) => ({ head: heads[key], width: 26 })),
      ...days.map((key) => ({ head: heads[key], width: 12 })),
    ],
    rows: list.map((one) => [
      { text: String(one.tier) },
      ...textColumns.map((key) => ({ text: one[key] ?? '' })),
      ...days.map((key) => dayCell(one[key] ?? '')),
    ]),
  };
}

function dayCell(iso: string): SheetCell {
  return iso === '' ? { text: '' } : { day: iso };
}
