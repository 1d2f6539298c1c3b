/** To which paragraph or item words without a number belong. */
import { say, unnumbered } from './draft.ts';
import type { Node } from './draft.ts';
import type { Line } from '../lines/lines.ts';
import type { Reading } from './reading.ts';
import { breaksOff, goesOn, isEnded, isSentenceLike, isWithinBracket } from '../lines/words.ts';

export function sayOn(reading: Reading, words: string, line: Line): void {
  const node = target(reading, line) ?? openUnnumbered(reading, line);
  const said = reading.unspacedSentence(words, line);
  if (isHeadingOf(reading, node, line) && !goesOn(words)) {
    reading.doubt(line, `「${node.text}」は、この文の見出しですか。`);
    node.text += `\u3000${said}`;
  } else say(node, said);
}

export function sayDamaged(reading: Reading, line: Line): void {
  reading.doubt(line, '番号が読み取れません。正しい番号は何ですか。');
  say(reading.current() ?? openUnnumbered(reading, line), reading.unspacedSentence(line.text, line));
}

function openUnnumbered(reading: Reading, line: Line): Node {
  const node = unnumbered(line.number, line.indent);
  reading.clauses.at(-1)?.paragraphs.push(node);
  reading.open = [node];
  return node;
}

/** A sentence behind items that stands further out than they do belongs to what holds them. */
function target(reading: Reading, line: Line): Node | undefined {
  const current = reading.current();
  if (!current || reading.open.length < 2 || current.text === '' || !reading.isEnded(line)) return current;
  if (isHeadingOf(reading, current, line)) return current;
  if (!isEnded(current.text) && (!isSentenceLike(line.text) || breaksOff(current.text))) return current;
  reading.doubt(line, 'この文は、どの番号に続きますか。');
  if (line.indent === 0 && current.indent === 0) return current;
  return reading.open.findLast(({ indent }) => indent < line.indent) ?? reading.open[0];
}

function isHeadingOf(reading: Reading, node: Node, line: Line): boolean {
  const { text, marker } = node;
  const before = reading.previous;
  return (
    marker !== null &&
    line.indent >= node.indent &&
    text !== '' &&
    text.length <= 30 &&
    !text.includes('\u3000') &&
    !isSentenceLike(text) &&
    !text.endsWith('」') &&
    !isWithinBracket(text) &&
    before?.number !== undefined &&
    before.number >= node.line &&
    !reading.isFull(before)
  );
}
