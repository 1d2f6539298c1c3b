/** A list of the report as a table, with what most of its rows have alike. */
import type { Language } from '../../languages/language.ts';
import { reportCell, reportParagraph } from './blocks.ts';
import type { ReportBlock, ReportCell, TableName } from './blocks.ts';
import { questionLabel } from './speaker.ts';
import type { Speaker, SpeakerWords } from './speaker.ts';

export type ColumnKey = keyof SpeakerWords['report']['column'];

/** A table, or the sentence that says that there is nothing to list. */
export function listTable(
  speaker: Speaker,
  name: TableName,
  columns: readonly ColumnKey[],
  rows: readonly (readonly ReportCell[])[],
  empty: (words: SpeakerWords) => string,
): readonly ReportBlock[] {
  if (rows.length === 0) return [reportParagraph('body', speaker.say(empty))];
  const head = columns.map((key) => speaker.say(({ report }) => report.column[key]));
  return [{ kind: 'table', name, head, rows }];
}

/** Label and question, the first two cells of most rows. */
export function questionCells(
  row: { readonly question: string; readonly text: Readonly<Record<Language, string>> },
  speaker: Speaker,
) {
  return [labelCell(row.question), reportCell(speaker.text(row.text))];
}

export function labelCell(id: string): ReportCell {
  return reportCell([{ text: questionLabel(id) }]);
}
