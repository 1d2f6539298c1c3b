/** A received text, read: its layout taken off, its title and label found, its clauses as a tree. */
import { frontOf, mayTitle } from './front.ts';
import { withoutLayout } from './lines/layout.ts';
import { withoutLetterSpacing } from './lines/letters.ts';
import { linesOf } from './lines/lines.ts';
import type { Line } from './lines/lines.ts';
import { markersAt } from './lines/markers.ts';
import type { Marker } from './lines/markers.ts';
import { runningLine } from './lines/running.ts';
import { unspacedIn } from './lines/spacing.ts';
import type { Unspaced } from './lines/spacing.ts';
import { counts, labelIn, refersOn } from './lines/words.ts';
import type { Doubt, Outline, Removed } from './outline.ts';
import { spacesIn, textsOf } from './texts.ts';
import { readTree } from './tree/reader.ts';

/**
 * Reads any text of the family: 第１, 第１条, １, (1), ア … to any depth. Nothing is guessed in silence: what was
 * left out stands in `removed`, what a person must decide in `doubts`, both in the order of the text.
 */
export function readOutline(source: string): Outline {
  const laid = withoutLayout(linesOf(source));
  const style = clauseStyleOf(laid.lines);
  const unspaced = unspacedIn(laid.lines);
  const tree = readTree(laid.lines, style, unspaced);
  const front = frontOf(tree.front, style, unspaced);
  const label = front.label ?? tree.label ?? labelAmong(laid.removed);
  const title = front.title ?? runningTitle(laid.removed, tree.clauses[0]?.line ?? 0, unspaced);
  return {
    title,
    label,
    preamble: front.preamble,
    clauses: tree.clauses,
    closing: textsOf(tree.closing, unspaced),
    removed: byLine([
      ...laid.removed,
      ...front.removed,
      ...tree.removed,
      ...spacesIn(tree.closing, unspaced),
    ]),
    doubts: byLine([
      ...doubtsAboutNone(title, tree.clauses.length, laid.lines),
      ...(tree.clauses.length > 0 ? front.doubts : []),
      ...tree.doubts,
    ]),
  };
}

/** Chapters in which the numbers begin again; else 第１条 before 第１; else what stands first and counts on, or any number. */
function clauseStyleOf(lines: readonly Line[]): string {
  const found = lines.flatMap(({ text }) => markersAt(text).filter(isMarker));
  const count = (wanted: string): number => found.filter(({ style }) => style === wanted).length;
  if (count('sho') > 1 && count('jo') + count('dai') === 0) return 'sho';
  if (count('jo') > 0 && count('jo') >= count('dai')) return 'jo';
  if (count('dai') > 0) return 'dai';
  if (found.find(({ value }) => value > 0)?.style.startsWith('decimal')) return decimalStyleOf(found);
  const styles = [...new Set(found.map(({ style }) => style))].filter(
    (style) => !/^(?:bullet|decimal|sho)/.test(style),
  );
  return (
    styles.find((style) => countsOn(found.filter((marker) => marker.style === style))) ??
    styles[0] ??
    'arabic'
  );
}

/** 「1.1」 above all others, where no 「1」 stands above it. */
function decimalStyleOf(found: readonly Marker[]): string {
  const styles = found.map(({ style }) => style).filter((style) => style.startsWith('decimal'));
  return [...styles].sort()[0] ?? 'decimal 2';
}

/** Two of them stand one after the other, as ３ after ２. */
function countsOn(markers: readonly Marker[]): boolean {
  return markers.some(({ value }, place) => markers[place + 1]?.value === value + 1);
}

function isMarker(marker: Marker): boolean {
  return !refersOn(marker) && !counts(marker);
}

/** Where the title runs through the pages, it stands on the first of them too. */
function runningTitle(removed: readonly Removed[], before: number, unspaced: Unspaced): string | null {
  const first = removed.find(({ line, text, why }) => line < before && why === runningLine && mayTitle(text));
  const words = first?.text.replace(/\s+[0-9０-９]{1,3}(?:\s*[/／]\s*[0-9０-９]{1,3})?$/, '');
  return words === undefined ? null : unspaced(withoutLetterSpacing(words));
}

function labelAmong(removed: readonly Removed[]): string | null {
  for (const { text } of removed) {
    const labelled = labelIn(text);
    if (labelled) return labelled.label;
  }
  return null;
}

function doubtsAboutNone(title: string | null, clauses: number, lines: readonly Line[]): readonly Doubt[] {
  const [first] = lines;
  if (!first) return [];
  const at = { line: first.number, text: first.text.slice(0, 120) };
  const untitled = { ...at, question: '題名が見当たりません。題名は何ですか。' };
  const unnumbered = {
    ...at,
    question:
      '番号の付いた行が見当たりません。どの定めかを番号で示せないため、このままでは案を作れません。条に番号の付いたものを、文を作った所から受け取ってください。',
  };
  const unknown = lines.filter(({ text }) => /[\ue000-\uf8ff\ufffd]/.test(text));
  return [
    ...(title === null ? [untitled] : []),
    ...(clauses === 0 ? [unnumbered] : []),
    ...unknown.map(({ number, printed }) => ({
      line: number,
      text: printed.slice(0, 120),
      question: '何の字か分からない字（外字等）があります。正しい字は何ですか。',
    })),
  ];
}

function byLine<T extends { readonly line: number }>(found: readonly T[]): readonly T[] {
  return [...found].sort((one, other) => one.line - other.line);
}
