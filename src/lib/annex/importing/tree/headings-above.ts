/** 「（目的）」 on a line of its own, above the number of its clause. */
import type { Line } from '../lines/lines.ts';
import { listMarkers, markersAt } from '../lines/markers.ts';
import { follows } from '../lines/order.ts';
import type { Reading } from './reading.ts';
import {
  bracketedHeading,
  breaksOff,
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
  const isFree = reading.clauses.length === 0 || reading.isEnded(line) || isUsualHeading(reading, line);
  if (!next || !isFree || !opensClause(reading, next)) return false;
  if (isSigned(reading, line, next)) return takeSigned(reading, line);
  const bracketed = bracketedHeading(line.text);
  if (bracketed?.rest === '' && !isTitleInBrackets(reading, line) && !hasOwnHeading(reading, next)) {
    reading.headingAbove = { heading: reading.unspaced(bracketed.heading, line), line };
    return true;
  }
  return takeBareHeadingAbove(reading, line, next);
}

/** In brackets, as above the clause before: however far the line above it reaches. */
function isUsualHeading(reading: Reading, { text }: Line): boolean {
  const isBroken = breaksOff(reading.current()?.text ?? '');
  return reading.headsAbove && !isBroken && bracketedHeading(text)?.rest === '';
}

/** 「【特記事項】」 alone at the very top, in brackets that stand above no other number. */
function isTitleInBrackets({ front, lines, clauses }: Reading, { text }: Line): boolean {
  const [open = ''] = text;
  if (clauses.length > 0) return false;
  const isTop = front.every((line) => labelIn(line.text) !== null);
  return (
    isTop &&
    !/[（(]/.test(open) &&
    lines.every(
      (line) => line.text === text || !line.text.startsWith(open) || bracketedHeading(line.text)?.rest !== '',
    )
  );
}

/** 「第２　業務」 below has a heading of its own. */
function hasOwnHeading(reading: Reading, line: Line): boolean {
  const words = reading.clauseMarker(line.text)?.rest ?? '';
  const isTop = reading.front.every(({ text }) => labelIn(text) !== null);
  const isWords = words !== '' && !isSentenceLike(words) && !/[。｡]/.test(words);
  return isWords && !reading.isFull(line) && !isTop && listMarkers(words).length === 0;
}

/** 「○利用の制限」 above 「第１　受託者は…」: the same sign above the sentence of more than one clause. */
function isSigned(reading: Reading, { text }: Line, next: Line): boolean {
  const [sign] = /^[○◎●◇◆□■▼▽]/.exec(text) ?? [];
  if (sign === undefined || !headsBelow(reading, sign, text, next)) return false;
  const isOne = (line: Line, place: number) => headsBelow(reading, sign, line.text, reading.lines[place + 1]);
  const valueAt = (place: number) => reading.clauseMarker(reading.lines[place + 1]?.text ?? '')?.value;
  return valueAt(reading.lines.findIndex(isOne)) !== valueAt(reading.lines.findLastIndex(isOne));
}

function headsBelow(reading: Reading, sign: string, text: string, below: Line | undefined): boolean {
  if (!text.startsWith(sign) || isSentenceLike(text) || below === undefined) return false;
  return isSentenceLike(reading.clauseMarker(below.text)?.rest ?? '');
}

function takeSigned(reading: Reading, line: Line): true {
  const [sign] = line.text;
  reading.removed.push({ line: line.number, text: sign ?? '', why: '見出しの印' });
  const text = line.text.slice(1).trimStart();
  reading.headingAbove = { heading: reading.unspaced(text, line), line };
  return true;
}

/** Above more than one clause stands a short line, with the sentence of the clause right behind its number. */
function hasBareHeadings(reading: Reading): boolean {
  const above = reading.lines.filter(({ text }, place) => {
    const marker = reading.clauseMarker(reading.lines[place + 1]?.text ?? '');
    const isShort = text.length <= 20 && !isSentenceLike(text) && markersAt(text).length === 0;
    return isShort && marker !== undefined && isSentenceLike(marker.rest);
  });
  return above.length > 2;
}

/** Without brackets it is a heading only where the sentence stands right behind the number. */
function takeBareHeadingAbove(reading: Reading, line: Line, next: Line): boolean {
  const marker = reading.clauseMarker(next.text);
  const isLater =
    reading.clauses.length > 0 ||
    (reading.front.some(({ text }) => labelIn(text) === null) && hasBareHeadings(reading));
  const stands = isLater && marker && isSentenceLike(marker.rest) && bracketedHeading(marker.rest) === null;
  if (!stands || isSentenceLike(line.text) || line.text.length > 30 || markersAt(line.text).length > 0)
    return false;
  if (reading.clauses.length > 0 && !isEnded(reading.current()?.text ?? '')) return false;
  if (closes(line.text) || labelIn(line.text)) return false;
  reading.doubt(line, '番号の上の行を見出しと読みました。見出しですか。');
  reading.headingAbove = { heading: reading.unspaced(line.text, line), line };
  return true;
}

function opensClause(reading: Reading, line: Line): boolean {
  const marker = reading.clauseMarker(line.text);
  if (!marker || (refersOn(marker) && !marker.parted) || counts(marker)) return false;
  const last = reading.clauses.at(-1);
  return !last || marker.value > last.value || follows(last, marker) || marker.value === 1;
}
