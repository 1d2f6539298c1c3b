/** The line that opens a paragraph or an item, by its number. */
import { treeNode, appendText } from './draft.ts';
import { placeOf } from './levels.ts';
import type { Place } from './levels.ts';
import type { Line } from '../lines/lines.ts';
import { listMarkers, markersAt } from '../lines/markers.ts';
import type { Marker } from '../lines/markers.ts';
import { itemGoesOn } from './item-goes-on.ts';
import type { Reading } from './reading.ts';
import { beginsAnew, counts, isSentenceLike, refersOn, surelyRefers } from '../lines/words.ts';

export function takeMarker(reading: Reading, line: Line): boolean {
  const listed = placeOf(listMarkers(line.text), reading.open, line.indent);
  if (!listed || !isListed(reading, listed, line)) return false;
  const found = placeOfNote(reading, listed, line);
  doubtPlace(reading, found, line);
  reading.awaitsWords = false;
  openNode(reading, found, line);
  return true;
}

function isListed(reading: Reading, { marker, following }: Place, line: Line): boolean {
  const ended = reading.isEnded(line);
  if (surelyRefers(marker, line.text)) return false;
  if (refersOn(marker) && !(ended && marker.parted)) return false;
  const mayCount = ended && marker.parted && !reading.isMidSentence();
  if (counts(marker) && !(following === 'next' && mayCount)) return false;
  if (following === 'next' || following === 'either')
    return marker.parted || ended || beginsAnew(marker.rest);
  if (following === 'first')
    return (marker.parted && (ended || marker.value > 0)) || (ended && marker.value > 0);
  return ended && marker.parted && (following !== 'orphan' || !/latin|kanji|iroha|roman/.test(marker.style));
}

function doubtPlace(reading: Reading, { marker, following }: Place, line: Line): void {
  if (following === 'first' && marker.printed === '□' && !isListOf(reading, marker))
    reading.doubt(line, '番号が読み取れません。正しい番号は何ですか。');
  if (following === 'either' || (following === 'next' && mayHeadPart(reading, marker)))
    reading.doubt(line, `「${marker.printed}」は、二つの段のどちらの続きにも読めます。どの段の番号ですか。`);
  if (following === 'again')
    reading.doubt(line, `番号が「${marker.printed}」に戻っています。どの段の番号ですか。`);
  if (following === 'skipping')
    reading.doubt(line, `「${marker.printed}」の前の番号が見当たりません。抜けている番号はありませんか。`);
  if (following === 'orphan')
    reading.doubt(line, `「${marker.printed}」から始まっています。前の番号が読めていないおそれがあります。`);
}

/**
 * 「※」 behind the last item of a list: further in than that item it is a note on it, further out on what holds the list;
 * else it is doubted.
 */
function placeOfNote(reading: Reading, place: Place, line: Line): Place {
  const { open } = reading;
  const last = open.at(-1);
  const isNote = place.marker.printed.startsWith('※') && place.following === 'first';
  if (!isNote || !last || open.length < 2 || line.indent > last.indent || itemGoesOn(reading)) return place;
  if (line.indent === last.indent) reading.doubt(line, 'この文は、どの番号に続きますか。');
  const depth = open.filter(({ indent }) => indent < line.indent).length;
  return line.indent === last.indent ? place : { ...place, depth: Math.max(1, depth) };
}

/** 「２　情報」, where 「１　総則」 stands above 第１条: a part of the text, or a paragraph. */
function mayHeadPart({ front }: Reading, { style, value, rest }: Marker): boolean {
  const above = markersAt(front.at(-1)?.text ?? '');
  const isPart = above.some((one) => one.style === style && one.value === 1 && !isSentenceLike(one.rest));
  return isPart && value > 1 && !isSentenceLike(rest);
}

/** 「□」 stands below too; alone it stands for a letter that a program could not read. */
function isListOf(reading: Reading, { style }: Marker): boolean {
  const next = reading.below().find((line) => reading.isMarked(line));
  return next !== undefined && markersAt(next.text).some((marker) => marker.style === style);
}

/** Right under a clause without a sentence of its own it is a paragraph, else an item. */
function openNode(reading: Reading, { marker, depth }: Place, line: Line): void {
  const node = treeNode(marker, line.number, line.indent);
  const parent = reading.open[depth - 1];
  const siblings = parent ? parent.children : reading.clauses.at(-1)?.paragraphs;
  siblings?.push(node);
  reading.open = [...reading.open.slice(0, depth), node];
  if (marker.rest !== '' && !takeFirstMarker(reading, marker.rest, line))
    appendText(node, reading.unspacedSentence(marker.rest, line));
}

/** 「第４　(1) 記録」, 「２　ア　台帳」: a number right behind another opens the level below. */
export function takeFirstMarker(reading: Reading, words: string, line: Line): boolean {
  const first = listMarkers(words).find(
    (marker) => marker.value === 1 && marker.parted && !refersOn(marker) && !counts(marker),
  );
  const mayBeWord = first && /^(?:kanji|latin|roman)$/.test(first.style);
  const mayBeFigure = first?.style === 'arabic' && (reading.open.length > 0 || !isSentenceLike(first.rest));
  if (!first || first.rest === '' || mayBeWord || mayBeFigure || isChained(first)) return false;
  openNode(reading, { marker: first, following: 'first', depth: reading.open.length }, line);
  return true;
}

/** 「1)ⅱ)の申請」, 「(1)アの責任者」: a reference, at the head of what is said. */
function isChained({ rest }: Marker): boolean {
  if (/^[ア-ンａ-ｚa-z](?:の|に掲げ|に定め|に規定|又は|及び|から)/.test(rest)) return true;
  return markersAt(rest).some((one) => refersOn(one) && rest === one.printed + one.rest);
}
