/** To which paragraph or item words without a number belong. */
import { appendText, unnumbered } from './draft.ts';
import type { TreeNode } from './draft.ts';
import { itemGoesOn } from './item-goes-on.ts';
import type { Line } from '../lines/lines.ts';
import type { Reading } from './reading.ts';
import {
  beginsAnew,
  breaksOff,
  goesOn,
  isCut,
  isEnded,
  isSentenceLike,
  isWithinBracket,
} from '../lines/words.ts';

/** 「区分　　　期間」 */
const tableRow = /[^\s。｡](?:\u3000{2,}| {3,}|\t+)[^\s]/;

export function sayOn(reading: Reading, words: string, line: Line): void {
  const isRow = tableRow.test(words) && !isSentenceLike(words) && reading.isEnded(line);
  if (isRow && !tableRow.test(reading.previous?.text ?? ''))
    reading.doubt(line, '表の行のように読めます。条文ですか。');
  const node = target(reading, line) ?? openUnnumbered(reading, line);
  const isRest =
    node.text !== '' &&
    !isEnded(node.text) &&
    reading.previous !== undefined &&
    reading.isFull(reading.previous);
  if (isRest && /[A-Za-z]$/.test(node.text) && /^[a-z]/.test(words))
    reading.doubt(line, '英字の語が二つの行に分かれています。間に空白はありますか。');
  const said = isRest ? reading.unspacedRest(words, line) : reading.unspacedSentence(words, line);
  // 「機密性」, 「２以上の情報」
  const isFigure = /^[0-9０-９]/.test(words) && !isSentenceLike(words);
  if (isHeadingOf(reading, node, line) && !goesOn(words) && !isFigure) {
    reading.doubt(line, `「${node.text}」は、この文の見出しですか。`);
    node.text += `\u3000${said}`;
  } else appendText(node, said);
}

export function sayDamaged(reading: Reading, line: Line): void {
  reading.doubt(line, '番号が読み取れません。正しい番号は何ですか。');
  appendText(reading.current() ?? openUnnumbered(reading, line), reading.unspacedSentence(line.text, line));
}

function openUnnumbered(reading: Reading, line: Line): TreeNode {
  const node = unnumbered(line.number, line.indent);
  reading.clauses.at(-1)?.paragraphs.push(node);
  reading.open = [node];
  return node;
}

/** To what a sentence belongs that stands behind items: to the item above it, or to what holds them. */
function target(reading: Reading, line: Line): TreeNode | undefined {
  const current = reading.current();
  const lead = current && unfinishedAbove(reading, current, line);
  if (lead) return lead;
  if (!current || reading.open.length < 2 || current.text === '' || !isOwn(reading, current, line))
    return current;
  const holder = holderOfNouns(reading, current, line);
  if (holder && !/^(?:ただし|但し)/.test(line.text)) return holder;
  if (isHeadingOf(reading, current, line)) return current;
  if (/^前(?:各|[二三四五六七八九十])号/.test(line.text)) return reading.open[0];
  if (itemGoesOn(reading)) return current;
  if (line.indent > current.indent && (current.indent > 0 || isBelowOwn(reading, current, line)))
    return current;
  if (line.indent < (reading.open[1]?.indent ?? 0)) return reading.open[0];
  reading.doubt(line, 'この文は、どの番号に続きますか。');
  if (holder) return holder;
  if (line.indent === 0 && current.indent === 0) return current;
  return reading.open.findLast(({ indent }) => indent < line.indent) ?? reading.open[0];
}

/** 「２　点検は、」, its items, and then 「のいずれかの頻度で行う。」: the rest of the sentence that holds them. */
function unfinishedAbove(reading: Reading, current: TreeNode, line: Line): TreeNode | undefined {
  const isRest = /^(?:[のをにがはで]|ては|ない|こと|その他|等|など|以外|とする|である)/.test(line.text);
  const isTail = isSentenceLike(line.text) && line.indent <= current.indent && !itemGoesOn(reading);
  const isListed =
    current.text.length < 40 &&
    !/[、。]$/.test(current.text) &&
    (current.text.endsWith('場合') || !breaksOff(current.text));
  if (!isListed || !reading.previous || reading.isFull(reading.previous)) return undefined;
  const unfinished = isRest ? /[、，はがをに]$/ : /[、，]$/;
  if (!isRest && !isTail) return undefined;
  return reading.open.slice(0, -1).findLast(({ text }) => unfinished.test(text));
}

/** 「(2) 再委託の理由」, 「なお、…」: what ends without a stop takes no further sentence; that is of what holds the list. */
function holderOfNouns({ open }: Reading, current: TreeNode, { text, indent }: Line): TreeNode | undefined {
  const [holder, , ...deeper] = open;
  const isNoun = (node: TreeNode): boolean => !/[。｡．.]$/.test(node.text) && !isSentenceLike(node.text);
  const isNext = /^(?:ただし|但し|なお|また)[、，､,]|^この場合/.test(text) && indent <= current.indent;
  return isNext && holder && deeper.length === 0 && holder.children.every(isNoun) ? holder : undefined;
}

/** It goes on with nothing that was said. */
function isOwn(reading: Reading, { text }: TreeNode, line: Line): boolean {
  if (breaksOff(text)) return isEnded(text) && reading.isEnded(line);
  if (isCut(text)) return false;
  if (isEnded(text)) return reading.isEnded(line);
  return beginsAnew(line.text) || (reading.isEnded(line) && isSentenceLike(line.text) && !goesOn(line.text));
}

/** Right below a sentence of the same item that begins as far in. */
function isBelowOwn({ previous }: Reading, current: TreeNode, line: Line): boolean {
  return previous !== undefined && previous.number > current.line && previous.indent === line.indent;
}

function isHeadingOf(reading: Reading, node: TreeNode, line: Line): boolean {
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
    (line.indent > node.indent || !/^(?:ただし|但し|なお|また)[、，､,]|^この場合/.test(line.text)) &&
    !isWithinBracket(text) &&
    before?.number !== undefined &&
    before.number >= node.line &&
    !reading.isFull(before)
  );
}
