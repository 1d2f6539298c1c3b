/** 「（目的）」 on a line of its own, above the number of its clause. */
import type { Line } from '../lines/lines.ts';
import { markersAt } from '../lines/markers.ts';
import { follows } from '../lines/order.ts';
import type { Reading } from './reading.ts';
import {
  bracketedHeading,
  closes,
  counts,
  isEnded,
  isSentenceLike,
  labelIn,
  refersOn,
} from '../lines/words.ts';

/** 「（目的）」 on a line of its own stands above its number. */
export function takeHeadingAbove(reading: Reading, line: Line, place: number): boolean {
  const next = reading.lines[place + 1];
  // Above the first clause stands a title, however wide its line is.
  const isFree = reading.clauses.length === 0 || reading.isEnded(line);
  if (!next || !isFree || !opensClause(reading, next)) return false;
  const bracketed = bracketedHeading(line.text);
  if (bracketed?.rest === '') {
    reading.headingAbove = { heading: reading.unspaced(bracketed.heading, line), line };
    return true;
  }
  return takeBareHeadingAbove(reading, line, next);
}

/** Without brackets it is a heading only where the sentence stands right behind the number. */
function takeBareHeadingAbove(reading: Reading, line: Line, next: Line): boolean {
  const marker = reading.clauseMarker(next.text);
  const stands = reading.clauses.length > 0 && marker && isSentenceLike(marker.rest);
  if (!stands || isSentenceLike(line.text) || line.text.length > 30 || markersAt(line.text).length > 0)
    return false;
  if (!isEnded(reading.current()?.text ?? '')) return false;
  if (closes(line.text) || labelIn(line.text)) return false;
  reading.doubt(line, '番号の上の行を見出しと読みました。見出しですか。');
  reading.headingAbove = { heading: reading.unspaced(line.text, line), line };
  return true;
}

function opensClause(reading: Reading, line: Line): boolean {
  const marker = reading.clauseMarker(line.text);
  if (!marker || refersOn(marker) || counts(marker)) return false;
  const last = reading.clauses.at(-1);
  return !last || marker.value > last.value || follows(last, marker) || marker.value === 1;
}
