/** Where the text ends, and what stands behind its end. */
import { placeOf } from './levels.ts';
import type { TreeClause } from './draft.ts';
import type { Line } from '../lines/lines.ts';
import { listMarkers, markersAt } from '../lines/markers.ts';
import type { Marker } from '../lines/markers.ts';
import { follows } from '../lines/order.ts';
import type { Reading } from './reading.ts';
import { breaksOff, closes, isEnded, isSentence, labelIn, refersOn } from '../lines/words.ts';

export function takeEnd(reading: Reading, line: Line, place: number): boolean {
  const labelled = labelIn(line.text);
  if (labelled?.rest === '' && goesOnBelow(reading, place))
    return takeStrayLabel(reading, labelled.label, line);
  if (!reading.isEnded(line) && !isLast(reading.lines[place + 1], line)) return false;
  const ends =
    closes(line.text) || (labelled !== null && !isSentence(line.text)) || isNote(reading, line.text);
  if (!ends || (note.test(line.text) && countsBelow(reading, line))) return false;
  reading.closing.push(line);
  return true;
}

/** 「附則」 alone, or 「以上」 with nothing that goes on below: also behind a line that reaches to the edge. */
function isLast(next: Line | undefined, { text }: Line): boolean {
  if (/^[附付]\s*則$/.test(text) || (closes(text) && next && closes(next.text))) return true;
  const isEnd = !next || next.blanks > 0 || closes(next.text) || labelIn(next.text) !== null;
  return isEnd && /^以\s*上。?$/.test(text);
}

const note = /^[（(【]?\s*(?:注|備考)/;

/** Numbers that go on below a note; those of its own list (「注　１　…」, 「２　…」) are none. */
function countsBelow(reading: Reading, { text }: Line): boolean {
  const last = reading.clauses.at(-1);
  const words = text.replace(/^[（(【]\s*(?:注|備考)\s*[0-9０-９]*\s*[）)】]|^(?:注|備考)\s*/, '');
  const own = markersAt(words).map(({ style }) => style);
  return reading.below().some((line) => {
    const marker = reading.clauseMarker(line.text);
    if (last && marker && marker.parted && follows(last, marker)) return !own.includes(marker.style);
    const place = placeOf(listMarkers(line.text), reading.open, line.indent);
    return place?.following === 'next' && place.marker.value > 1 && !own.includes(place.marker.style);
  });
}

/** 「※１　…」, 「＊１　…」 behind the last clause, where the text above says 「（※１）」. */
function isNote(reading: Reading, text: string): boolean {
  const [mark] = /^[※＊*][0-9０-９]{1,2}/.exec(text) ?? [];
  if (mark === undefined || reading.below().some((line) => reading.clauseMarker(line.text))) return false;
  return reading.lines.slice(0, reading.place).some((line) => line.text.indexOf(mark) > 0);
}

/** A label in the middle of the text, after which the sentence or the numbers go on, is a running header. */
function takeStrayLabel(reading: Reading, label: string, line: Line): boolean {
  reading.label ??= label;
  reading.removed.push({ line: line.number, text: line.text, why: '柱（文書の符号）' });
  return true;
}

function goesOnBelow(reading: Reading, place: number): boolean {
  const next = reading.lines[place + 1];
  if (!next) return false;
  const marker = reading.clauseMarker(next.text);
  const last = reading.clauses.at(-1);
  if (marker && last) return follows(last, marker);
  const text = reading.current()?.text ?? '';
  const isFull = reading.previous !== undefined && reading.isFull(reading.previous);
  if (text !== '' && !isEnded(text) && (isFull || breaksOff(text))) return true;
  const listed = placeOf(listMarkers(next.text), reading.open, next.indent);
  return listed?.following === 'next';
}

export function endBefore(reading: Reading, line: Line): boolean {
  reading.doubt(
    line,
    '番号が１に戻っています。別の文書が始まっているのであれば、一つの文書だけにしてください。',
  );
  if (reading.headingAbove) reading.closing.push(reading.headingAbove.line);
  reading.closing.push(line);
  return true;
}

/** Behind the end nothing is read as a clause; a number that goes on is doubted. */
export function takeClosing(reading: Reading, line: Line): void {
  const marker = anyClause(reading, line.text);
  if (marker && !refersOn(marker)) {
    const question =
      marker.value === 1
        ? 'ここから別の文書が始まっているように読めます。一つの文書だけにしてください。'
        : '終わりの記載の後に番号があります。条の続きですか。';
    reading.doubt(line, question);
  }
  reading.closing.push(line);
}

/** In whatever style clauses are numbered; plain figures only under a label, for a supplement has them too. */
function anyClause({ closing, style, clauses }: Reading, text: string): Marker | undefined {
  const label = closing.map((line) => labelIn(line.text)?.label).findLast((found) => found !== undefined);
  // A schedule or a form has figures of its own.
  const isLabelled = label !== undefined && !/別表|様式/.test(label);
  const styles = ['jo', 'dai', ...(style === 'arabic' ? [] : [style])];
  return markersAt(text).find(
    (marker) =>
      styles.includes(marker.style) ||
      (isLabelled && marker.style === 'arabic' && marker.value === 1) ||
      (marker.style === style && goesOnBehindEnd(marker, clauses.at(-1), closing)),
  );
}

/** 「４」 behind an end that stood below 「３」, where no other count has begun. */
function goesOnBehindEnd(marker: Marker, last: TreeClause | undefined, closing: readonly Line[]): boolean {
  const isFresh = closing.every(({ text }) => markersAt(text).every(({ value }) => value !== 1));
  return isFresh && last !== undefined && last.value > 1 && marker.parted && follows(last, marker);
}
