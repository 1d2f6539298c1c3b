/** The line that opens nothing: words that go on, or stand for themselves. */
import { takeClauseWords } from './clause-words.ts';
import type { Line } from '../lines/lines.ts';
import type { Reading } from './reading.ts';
import { sayDamaged, sayOn } from './sentences.ts';
import { looksDamaged } from '../lines/words.ts';

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
  reading.headingGoesOn = false;
  if (looksDamaged(line.text) && reading.isEnded(line)) {
    sayDamaged(reading, line);
    return;
  }
  sayOn(reading, line.text, line);
}

function isRestOfHeading(reading: Reading, place: number): boolean {
  return reading.open.length === 0 && !reading.wordsUntilMarker(place).includes('。');
}
