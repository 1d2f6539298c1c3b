/** Reads the lines of a text into the tree of its clauses, line by line, and remembers what it doubted. */
import { takeClause } from './clause-lines.ts';
import { outlineClause } from './draft.ts';
import { takeClosing, takeEnd } from './end-lines.ts';
import { takeHeadingAbove } from './headings-above.ts';
import type { Line } from '../lines/lines.ts';
import { takeMarker } from './list-lines.ts';
import type { Doubt, OutlineClause, Removed } from '../outline.ts';
import type { Unspaced } from '../lines/spacing.ts';
import { Reading } from './reading.ts';
import { takeWords } from './word-lines.ts';
import { breaksOff, isCut } from '../lines/words.ts';

export interface ReadTree {
  readonly front: readonly Line[];
  readonly clauses: readonly OutlineClause[];
  readonly closing: readonly Line[];
  readonly label: string | null;
  readonly removed: readonly Removed[];
  readonly doubts: readonly Doubt[];
}

export function readTree(lines: readonly Line[], clauseStyle: string, unspaced: Unspaced): ReadTree {
  const reading = new Reading(lines, clauseStyle, unspaced);
  for (const [place, line] of lines.entries()) {
    reading.place = place;
    takeLine(reading, line, place);
    reading.previous = line;
  }
  checkEnd(reading);
  const { front, clauses, closing, label, removed, doubts } = reading;
  return { front, clauses: clauses.map(outlineClause), closing, label, removed, doubts };
}

function takeLine(reading: Reading, line: Line, place: number): void {
  if (reading.closing.length > 0) takeClosing(reading, line);
  else if (takeClause(reading, line, place)) return;
  else if (takeHeadingAbove(reading, line, place)) return;
  else if (reading.clauses.length === 0) reading.front.push(line);
  else if (takeEnd(reading, line, place)) return;
  else if (takeMarker(reading, line)) return;
  else takeWords(reading, line, place);
}

function checkEnd(reading: Reading): void {
  for (const { line, marker, paragraphs } of reading.clauses) {
    if (paragraphs.length === 0)
      reading.doubts.push({ line, text: marker, question: '本文がありません。抜けていませんか。' });
  }
  const last = reading.lines.findLast(({ number }) => number < (reading.closing[0]?.number ?? Infinity));
  const text = reading.current()?.text ?? '';
  // 「イ　承諾がある場合」 ends a list of cases.
  const isCase = reading.open.length > 1 && text.endsWith('場合');
  if (last && !isCase && (breaksOff(text) || isCut(text)))
    reading.doubt(last, '文の途中で終わっています。続きはありませんか。');
}
