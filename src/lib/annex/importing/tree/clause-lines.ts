/** The line that opens a clause, by its number. */
import type { TreeClause } from './draft.ts';
import { takeClauseWords } from './clause-words.ts';
import { endBefore } from './end-lines.ts';
import type { Line } from '../lines/lines.ts';
import { markersAt } from '../lines/markers.ts';
import type { Marker } from '../lines/markers.ts';
import { follows, numberOf } from '../lines/order.ts';
import type { Reading } from './reading.ts';
import { bracketedHeading, counts, refersOn, surelyRefers } from '../lines/words.ts';

export function takeClause(reading: Reading, line: Line, place: number): boolean {
  const marker = reading.clauseMarker(line.text);
  if (!marker || !isClause(reading, marker, line)) return false;
  const last = reading.clauses.at(-1);
  if (last && marker.value === 1 && last.value > 1) return endBefore(reading, line);
  if (last) doubtOrder(reading, last, marker, line);
  openClause(reading, marker, line);
  if (marker.rest === '') reading.awaitsWords = true;
  else takeClauseWords(reading, marker.rest, line, place);
  return true;
}

function isClause(reading: Reading, marker: Marker, line: Line): boolean {
  const ended = reading.isEnded(line);
  const last = reading.clauses.at(-1);
  if (surelyRefers(marker, line.text)) return false;
  if (refersOn(marker) && !(ended && marker.parted)) return false;
  const mayCount = ended && marker.parted && !reading.isMidSentence();
  if (counts(marker) && !(mayCount && last && follows(last, marker))) return false;
  const parted = marker.parted || isHeadedInBrackets(marker);
  if (!last) return ended || parted || isCountedBelow(reading, marker);
  if (follows(last, marker)) return ended || parted;
  return ended && isPrintedAs(marker, last) && (parted || marker.value > last.value);
}

/** Where numbers are printed 「1.」, 「5 営業日前」 is none that skips. */
function isPrintedAs({ style, printed }: Marker, { marker }: TreeClause): boolean {
  const form = (text: string): string => text.normalize('NFKC').replace(/[0-9\s]+/g, '#');
  return style !== 'arabic' || form(printed) === form(marker);
}

/** 「第４条（再委託）」, but 「第４条（再委託）の規定」 is a reference. */
function isHeadedInBrackets(marker: Marker): boolean {
  const headed = bracketedHeading(marker.rest);
  return headed !== null && !refersOn({ ...marker, rest: headed.rest });
}

/** The first number, glued to its words: the second stands below. */
function isCountedBelow(reading: Reading, { style, value }: Marker): boolean {
  if (value !== 1) return false;
  const next = reading
    .below()
    .flatMap(({ text }) => markersAt(text))
    .find((one) => one.style === style);
  return next?.value === 2;
}

function doubtOrder(reading: Reading, last: TreeClause, marker: Marker, line: Line): void {
  if (follows(last, marker)) return;
  const same = last.value === marker.value && String(last.branch) === String(marker.branch);
  const known = reading.clauses.some(({ number }) => number === numberOf(marker));
  if (same || known) reading.doubt(line, '同じ番号が２度あります。どちらが正しいですか。');
  else if (marker.value < last.value)
    reading.doubt(
      line,
      `番号が「${marker.printed}」に戻っています。前の「${last.marker}」は条の番号ですか。`,
    );
  else
    reading.doubt(line, `「${last.marker}」の次が「${marker.printed}」です。抜けている番号はありませんか。`);
}

function openClause(reading: Reading, marker: Marker, line: Line): void {
  const above = reading.headingAbove;
  reading.headingAbove = null;
  reading.headsAbove = above !== null;
  reading.open = [];
  reading.headingGoesOn = false;
  reading.clauses.push({
    line: line.number,
    number: numberOf(marker),
    marker: marker.printed,
    value: marker.last,
    branch: marker.branch,
    heading: above?.heading ?? null,
    paragraphs: [],
  });
}
