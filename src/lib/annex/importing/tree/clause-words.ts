/** What stands behind the number of a clause: its heading, its first sentence, or both. */
import type { Line } from '../lines/lines.ts';
import { takeFirstMarker } from './list-lines.ts';
import type { Reading } from './reading.ts';
import { sayOn } from './sentences.ts';
import {
  aside,
  beginsAnew,
  bracketedHeading,
  closes,
  gappedHeading,
  isSentence,
  isSentenceLike,
} from '../lines/words.ts';

/** What stands behind a clause's number: its heading, its first sentence, or both. */
export function takeClauseWords(reading: Reading, behind: string, line: Line, place: number): void {
  const clause = reading.clauses.at(-1);
  if (!clause) return;
  // 「第１：目的」
  const words = behind.replace(/^[：:]\s*/, '');
  reading.awaitsWords = false;
  if (takeFirstMarker(reading, words, line)) return;
  if (clause.heading !== null) {
    sayOn(reading, words, line);
    return;
  }
  const split = bracketedHeading(words) ?? gappedHeading(words);
  if (split) {
    clause.heading = reading.unspaced(split.heading, line);
    if (split.rest !== '' && !takeFirstMarker(reading, split.rest, line)) sayOn(reading, split.rest, line);
  } else if (isHeading(reading, words, line, place)) {
    clause.heading = reading.unspaced(words, line);
    reading.headingGoesOn = reading.isFull(line);
  } else sayOn(reading, words, line);
}

function isHeading(reading: Reading, printed: string, line: Line, place: number): boolean {
  // 「複写（写しを含む。）の禁止」
  const words = printed.replace(aside, '') || printed;
  if (isSentence(words)) return false;
  const next = reading.lines[place + 1];
  const isWhole = !next || closes(next.text) || reading.isMarked(next) || beginsAnew(next.text);
  if (isWhole || !reading.isFull(line)) return !isSentenceLike(words);
  return !reading.wordsUntilMarker(place + 1).includes('。');
}
