/** What stands on a page and is no text of it: page numbers, running headers and footers, a table of contents. */
import { areClauses, isChapter } from './chapters.ts';
import { contentsIn } from './contents.ts';
import { headingsJoined, wordsJoined } from './joins.ts';
import { lettersJoined } from './letters.ts';
import type { Line } from './lines.ts';
import { withoutMarks } from './marks.ts';
import { markPageNumbers } from './page-numbers.ts';
import type { Reasons } from './page-numbers.ts';
import { markRunningLines } from './running.ts';
import type { Removed } from '../outline.ts';
import { parted } from './splits.ts';

/** The lines that are text, and those that were left out, with the reason. */
export interface WithoutLayout {
  readonly lines: readonly Line[];
  readonly removed: readonly Removed[];
}

export function withoutLayout(received: readonly Line[]): WithoutLayout {
  const unmarked = withoutMarks(received);
  const all = lettersJoined(unmarked.lines);
  const reasons: Reasons = new Map();
  markContents(all, reasons);
  markOmissions(all, reasons);
  markPageNumbers(all, reasons);
  markRunningLines(all, reasons);
  const spaces: Removed[] = [];
  const lines = headingsJoined(wordsJoined(parted(rejoined(all, reasons))), spaces);
  return { lines, removed: [...unmarked.removed, ...removedFrom(all, reasons), ...spaces] };
}

function removedFrom(all: readonly Line[], reasons: Reasons): readonly Removed[] {
  return all.flatMap(({ number, text }, place) => {
    const why = reasons.get(place);
    return why === undefined ? [] : [{ line: number, text, why }];
  });
}

/** A page that opened with a line that is left out opens with the next one. */
function rejoined(all: readonly Line[], reasons: Reasons): readonly Line[] {
  const lines: Line[] = [];
  let opensPage = false;
  for (const [place, line] of all.entries()) {
    opensPage ||= line.opensPage;
    if (reasons.has(place)) continue;
    lines.push({ ...line, opensPage });
    opensPage = false;
  }
  return lines;
}

/** 「（中略）」 between clauses: it tells of words that are not there. */
function markOmissions(all: readonly Line[], reasons: Reasons): void {
  for (const [place, { text }] of all.entries())
    if (/^[（(～〜~…]*\s*(?:[前中後]略|(?:以下|途中)省?略)\s*[）)～〜~…]*$/.test(text))
      reasons.set(place, '略した所の表示');
}

function markContents(all: readonly Line[], reasons: Reasons): void {
  for (const place of contentsIn(all)) reasons.set(place, '目次');
  const text = all.filter((_, place) => !reasons.has(place));
  const kept = areClauses(text) ? /章/ : /^$/;
  for (const [place, line] of all.entries())
    if (!reasons.has(place) && isChapter(line) && !kept.test(line.text))
      reasons.set(place, '章又は節の見出し');
}
