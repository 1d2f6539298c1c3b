/** The received text as lines that keep their number, their indent and their page. */

import { linesIn, withoutUnseen } from '../../text/received-lines.ts';
import { markersAt } from './markers.ts';
import { isEnded } from './words.ts';

export interface Line {
  /** Of the received file, from 1. */
  readonly number: number;
  /** Without the spaces around it; never empty. */
  readonly text: string;
  /** As `text`, with the signs around and within it that are no words of it. */
  readonly printed: string;
  /** Columns before the text; a full-width space takes two. */
  readonly indent: number;
  /** Columns up to the end of the text. */
  readonly end: number;
  /** Blank lines before it. */
  readonly blanks: number;
  /** It opens a page, as a form feed before it says. */
  readonly opensPage: boolean;
}

/** Every line that holds something. Line ends are LF, CRLF or CR. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let [blanks, opensPage] = [0, false];
  for (const [index, raw] of linesIn(source).entries()) {
    opensPage ||= raw.includes('\f');
    const text = trimmed(raw);
    if (text === '') {
      blanks += 1;
      continue;
    }
    const indent = widthInColumns(indentIn(raw));
    const end = indent + widthInColumns(text);
    lines.push({ number: index + 1, text, printed: text, indent, end, blanks, opensPage });
    [blanks, opensPage] = [0, false];
  }
  return lines;
}

/** Less the spaces around it and what nobody sees. */
function trimmed(raw: string): string {
  return withoutUnseen(raw).trim();
}

function indentIn(raw: string): string {
  // What opens a page sets nothing in.
  return /^\s*/.exec(withoutUnseen(raw))?.[0].replace(/[\f\v]/g, '') ?? '';
}

/** Width as a fixed-width font shows it: Latin one, Japanese two. */
export function widthInColumns(text: string): number {
  const narrow = text.match(/[\u0020-\u007e\uff61-\uff9f]/g)?.length ?? 0;
  return 2 * text.length - narrow;
}

/** No page is wider: lines that are longer are paragraphs, which nobody has broken. */
const widest = 130;

/** The column at which this text breaks its lines: nearly all lines end before it. Infinity where it breaks none. */
export function breakingColumn(lines: readonly Line[]): number {
  // What stands at the right end of its line alone, a date or a label, is no broken text.
  const texts = lines.filter(({ indent, end }) => indent < end / 2);
  const column = Math.max(columnOf(texts, 0.94), columnOf(lines.filter(isBroken), 0.9));
  return column > widest ? Infinity : column;
}

function columnOf(lines: readonly Line[], part: number): number {
  const ends = lines.map(({ end }) => end).sort((one, other) => one - other);
  return ends[Math.round((ends.length - 1) * part)] ?? 0;
}

/** Where few lines are broken, those say where. */
function isBroken({ text }: Line, place: number, lines: readonly Line[]): boolean {
  const next = lines[place + 1];
  return /[、。]/.test(text) && !isEnded(text) && next !== undefined && markersAt(next.text).length === 0;
}

/** The number of blank lines that parts nothing: some texts have one behind every line. */
export function usualBlanks(lines: readonly Line[]): number {
  const blanks = lines.map((line) => line.blanks).sort((one, other) => one - other);
  return blanks[Math.floor(blanks.length / 2)] ?? 0;
}
