/** The line that opens nothing: words that go on, or stand for themselves. */
import { takeClauseWords } from './clause-words.ts';
import type { TreeClause } from './draft.ts';
import type { Line } from '../lines/lines.ts';
import { markersAt } from '../lines/markers.ts';
import type { Reading } from './reading.ts';
import { sayDamaged, sayOn } from './sentences.ts';
import { aside, beginsAnew, breaksOff, isSentenceLike, looksDamaged } from '../lines/words.ts';

export function takeWords(reading: Reading, line: Line, place: number): void {
  if (reading.awaitsWords) {
    takeClauseWords(reading, line.text, line, place);
    return;
  }
  const clause = reading.clauses.at(-1);
  if (clause && reading.headingGoesOn && isRestOfHeading(reading, place)) {
    clause.heading = (clause.heading ?? '') + reading.unspaced(line.text, line);
    return;
  }
  if (clause?.heading && isBrokenHeading(reading, line, place)) {
    clause.heading += reading.unspaced(line.text, line);
    return;
  }
  reading.headingGoesOn = false;
  if (looksDamaged(line.text) && reading.isEnded(line)) {
    sayDamaged(reading, line);
    return;
  }
  if (clause && wasHeading(reading, clause, line)) {
    clause.heading = clause.paragraphs.pop()?.text ?? null;
    reading.open = [];
  }
  sayOn(reading, line.text, line);
}

/** 「第３　…の禁」, 「止」, and below it 「乙は、…」: what was taken for the first sentence has no end and headed it. */
function wasHeading(reading: Reading, { heading, paragraphs }: TreeClause, { text }: Line): boolean {
  const [first, second] = paragraphs;
  const { previous } = reading;
  if (heading !== null || first?.marker !== null || second || !previous) return false;
  const words = first.text.replace(aside, '');
  const isShort = first.children.length === 0 && words.length <= 60 && !isSentenceLike(words);
  return isShort && !breaksOff(first.text) && !reading.isFull(previous) && beginsAnew(text);
}

function isRestOfHeading(reading: Reading, place: number): boolean {
  return reading.open.length === 0 && !reading.wordsUntilMarker(place).includes('。');
}

/** 「…その他すべて」, 「の情報の管理」: no sentence begins so, and one begins below. */
function isBrokenHeading(reading: Reading, line: Line, place: number): boolean {
  const next = reading.lines[place + 1];
  const isRest = /^(?:[のをへ]|に(?:関|係|お|つ)|及び|又は|並びに|その他)/.test(line.text);
  const isShort = !isSentenceLike(line.text) && !reading.isFull(line);
  return reading.open.length === 0 && isRest && isShort && next !== undefined && isSentenceStart(next);
}

function isSentenceStart({ text, indent }: Line): boolean {
  return indent > 0 || beginsAnew(text) || markersAt(text).length > 0;
}
