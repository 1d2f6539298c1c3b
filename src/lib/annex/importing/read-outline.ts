/** A received text, read: its layout taken off, its title and label found, its clauses as a tree. */
import { runningLine, withoutLayout } from './lines/layout.ts';
import { linesOf, usualBlanks } from './lines/lines.ts';
import type { Line } from './lines/lines.ts';
import { markersAt } from './lines/markers.ts';
import type { Marker } from './lines/markers.ts';
import type { Doubt, Outline, Removed } from './outline.ts';
import { readTree } from './tree/reader.ts';
import { joined, withoutLetterSpacing, withoutSpuriousSpaces } from './lines/spacing.ts';
import { closes, counts, isEnded, isSentence, labelIn, refersOn } from './lines/words.ts';

/**
 * Reads any text of the family: 第１, 第１条, １, (1), ア … to any depth. Nothing is guessed in silence: what was
 * left out stands in `removed`, what a person must decide in `doubts`, both in the order of the text.
 */
export function readOutline(source: string): Outline {
  const laid = withoutLayout(linesOf(source));
  const style = clauseStyleOf(laid.lines);
  const tree = readTree(laid.lines, style);
  const front = frontOf(tree.front);
  const label = front.label ?? tree.label ?? labelAmong(laid.removed);
  const title = front.title ?? runningTitle(laid.removed, tree.clauses[0]?.line ?? 0);
  const { preamble } = front;
  return {
    title,
    label,
    preamble,
    clauses: tree.clauses,
    closing: textsOf(tree.closing),
    removed: byLine([...laid.removed, ...front.removed, ...tree.removed, ...spacesIn(tree.closing)]),
    doubts: byLine([...doubtsAbout(title, tree.clauses.length, laid.lines), ...tree.doubts]),
  };
}

/** 第１条 before 第１; else the style that stands first and counts on, or any number. */
function clauseStyleOf(lines: readonly Line[]): string {
  const found = lines.flatMap(({ text }) => markersAt(text).filter(isMarker));
  const articles = found.filter(({ style }) => style === 'jo').length;
  const numbered = found.filter(({ style }) => style === 'dai').length;
  if (articles > 0 && articles >= numbered) return 'jo';
  if (numbered > 0) return 'dai';
  const styles = [...new Set(found.map(({ style }) => style))].filter(
    (style) => !/^(?:bullet|decimal)/.test(style),
  );
  return (
    styles.find((style) => countsOn(found.filter((marker) => marker.style === style))) ??
    styles[0] ??
    'arabic'
  );
}

/** Two of them stand one after the other, as ３ after ２. */
function countsOn(markers: readonly Marker[]): boolean {
  return markers.some(({ value }, place) => markers[place + 1]?.value === value + 1);
}

function isMarker(marker: Marker): boolean {
  return !refersOn(marker) && !counts(marker);
}

// ---- before the first clause

interface Front {
  readonly title: string | null;
  readonly label: string | null;
  readonly preamble: readonly string[];
  readonly removed: readonly Removed[];
}

function frontOf(lines: readonly Line[]): Front {
  const labelled = lines.findIndex(({ text }) => labelIn(text) !== null);
  const line = lines[labelled];
  const { label = null, rest = '' } = (line && labelIn(line.text)) ?? {};
  const others = line
    ? [
        ...lines.slice(0, labelled),
        ...(rest === '' ? [] : [{ ...line, text: rest }]),
        ...lines.slice(labelled + 1),
      ]
    : lines;
  const titled = titleOf(others);
  const words = others.filter((_, place) => !titled.places.includes(place));
  const removed = [...titled.removed, ...spacesIn(words)];
  return { title: titled.title, label, preamble: textsOf(words), removed };
}

interface Titled {
  readonly title: string | null;
  /** Which of the lines it takes. */
  readonly places: readonly number[];
  readonly removed: readonly Removed[];
}

/** The first line that is no sentence; a line that cannot end a title takes the next one with it. */
function titleOf(lines: readonly Line[]): Titled {
  const first = lines.findIndex(({ text }) => mayTitle(text));
  const line = lines[first];
  if (!line) return { title: null, places: [], removed: [] };
  const second = lines[first + 1];
  const twoLines =
    second !== undefined &&
    /(?:に係る|に関する|における|の|及び|、|・)$/.test(line.text) &&
    mayTitle(second.text);
  const taken = twoLines ? [line, second] : [line];
  const words = taken.map(({ text }) => withoutSpuriousSpaces(withoutLetterSpacing(text)));
  return {
    title: words.join(''),
    places: taken.map((_, index) => first + index),
    removed: taken.flatMap(({ number, text }, index) =>
      text === words[index] ? [] : [{ line: number, text, why: '字間の空白' }],
    ),
  };
}

function mayTitle(text: string): boolean {
  return (
    text.length <= 80 && !text.includes('。') && !closes(text) && !(isSentence(text) && text.includes('、'))
  );
}

// ---- texts, one a paragraph

function textsOf(lines: readonly Line[]): readonly string[] {
  const usual = usualBlanks(lines);
  const texts: string[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const before = texts.at(-1);
    const text = withoutSpuriousSpaces(line.text);
    if (before === undefined || (last && parts(last, line, usual))) texts.push(text);
    else texts[texts.length - 1] = joined(before, text);
    last = line;
  }
  return texts;
}

/** What `textsOf` takes out. */
function spacesIn(lines: readonly Line[]): readonly Removed[] {
  return lines
    .filter(({ text }) => withoutSpuriousSpaces(text) !== text)
    .map(({ number, text }) => ({ line: number, text, why: '字間の空白' }));
}

function parts(before: Line, line: Line, usual: number): boolean {
  if (line.blanks > usual || markersAt(line.text).some(isMarker) || closes(line.text)) return true;
  return isEnded(before.text) ? line.indent > 0 : !isSentence(before.text) && before.text.length < 30;
}

/** Where the title runs through the pages, it stands on the first of them too. */
function runningTitle(removed: readonly Removed[], before: number): string | null {
  const first = removed.find(({ line, text, why }) => line < before && why === runningLine && mayTitle(text));
  return first ? withoutSpuriousSpaces(withoutLetterSpacing(first.text)) : null;
}

function labelAmong(removed: readonly Removed[]): string | null {
  for (const { text } of removed) {
    const labelled = labelIn(text);
    if (labelled) return labelled.label;
  }
  return null;
}

function doubtsAbout(title: string | null, clauses: number, lines: readonly Line[]): readonly Doubt[] {
  const [first] = lines;
  if (!first) return [];
  const at = { line: first.number, text: first.text.slice(0, 120) };
  const untitled = { ...at, question: '題名が見当たりません。題名は何ですか。' };
  const unnumbered = { ...at, question: '番号の付いた行が見当たりません。条の番号はどれですか。' };
  return [...(title === null ? [untitled] : []), ...(clauses === 0 ? [unnumbered] : [])];
}

function byLine<T extends { readonly line: number }>(found: readonly T[]): readonly T[] {
  return [...found].sort((one, other) => one.line - other.line);
}
