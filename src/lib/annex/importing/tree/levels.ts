/** Where a marker belongs among those that are open, as people read it: the next of its count, or the first of a new one. */
import { announces } from '../lines/words.ts';
import { unprinted } from './draft.ts';
import type { TreeNode } from './draft.ts';
import type { Marker } from '../lines/markers.ts';

/**
 * How a marker follows: the next in its count, the first of a new count, or neither: a count that begins again,
 * that skips, that nobody began, or that could go on at two levels.
 */
export type Following = 'next' | 'first' | 'either' | 'again' | 'skipping' | 'orphan';

export interface Place {
  readonly marker: Marker;
  readonly following: Following;
  /** How many of the open nodes stay open above it. */
  readonly depth: number;
}

const ranks: readonly Following[] = ['next', 'either', 'first', 'again', 'skipping', 'orphan'];

/**
 * The most natural place of the readings of one line's marker; undefined where there are none.
 * @param indent of the line: it tells two levels apart that count alike
 */
export function placeOf(
  markers: readonly Marker[],
  open: readonly TreeNode[],
  indent: number,
): Place | undefined {
  const places = markers.map((marker) => placeAmong(marker, open, indent));
  return places.sort((one, other) => ranks.indexOf(one.following) - ranks.indexOf(other.following))[0];
}

function placeAmong(marker: Marker, open: readonly TreeNode[], indent: number): Place {
  const depths = open.flatMap((node, depth) => (isSameCount(node, marker, open) ? [depth] : []));
  const next = depths.filter((depth) => (open[depth]?.value ?? 0) + step(marker) === marker.value);
  if (next.length > 0) return placeNext(marker, next, open, indent);
  const counted = depths.filter((depth) => open[depth]?.style !== unprinted).at(-1);
  if (counted !== undefined) return countedOf(marker, counted, open, indent);
  const parent = marker.value === 0 ? open.length : parentOf(marker, open);
  return {
    marker,
    following: marker.value <= 1 && marker.branch.length === 0 ? 'first' : 'orphan',
    depth: parent,
  };
}

function placeNext(
  marker: Marker,
  depths: readonly number[],
  open: readonly TreeNode[],
  indent: number,
): Place {
  const level = depths.filter((depth) => open[depth]?.indent === indent);
  const [depth = depths.at(-1) ?? 0] = level.length === 1 ? level : depths.slice(-1);
  // A list has more than one item: its second follows its first.
  const isSure = depths.length === 1 || level.length === 1 || marker.value === 0 || marker.value === 2;
  return { marker, following: isSure ? 'next' : 'either', depth };
}

/** A count that begins again further in, or as the list that the sentence above announces: 「２　次の者を置く。」 */
function countedOf(marker: Marker, counted: number, open: readonly TreeNode[], indent: number): Place {
  const last = open.at(-1);
  const isAnnounced = last?.children.length === 0 && announces(last.text);
  const isFurtherIn = indent > (open[counted]?.indent ?? 0);
  if (marker.value !== 1 || marker.branch.length > 0)
    return { marker, following: 'skipping', depth: counted };
  if (isAnnounced) return { marker, following: 'first', depth: open.length };
  if (!isFurtherIn) return { marker, following: 'again', depth: counted };
  return { marker, following: 'first', depth: open.filter((node) => node.indent < indent).length };
}

/** Bullets have no count: each is the next; (2)の２ stands behind (2). */
function step({ value, branch }: Marker): number {
  return value === 0 || branch.length > 0 ? 0 : 1;
}

/** Behind a first paragraph that bears no number, ２ counts on; ② too, as old laws have it, where no list was announced. */
function isSameCount(node: TreeNode, { style, value }: Marker, open: readonly TreeNode[]): boolean {
  if (node.style === style) return true;
  if (node.style !== unprinted || value !== 2) return false;
  const isListed =
    open.some((one) => one.style === style) || (node.children.length === 0 && announces(node.text));
  return style === 'arabic' || (style === 'circled' && !isListed);
}

/** 1.2.1 belongs to 1.2, whatever items stand between the two. */
function parentOf({ style }: Marker, open: readonly TreeNode[]): number {
  if (style < 'decimal 3' || !style.startsWith('decimal')) return withoutBullets(open);
  const above = open.findLastIndex((node) => node.style.startsWith('decimal') && node.style < style);
  if (above >= 0) return above + 1;
  return open[0]?.style === unprinted ? 1 : 0;
}

/** What is numbered never belongs to a bullet. */
function withoutBullets(open: readonly TreeNode[]): number {
  const first = open.findIndex(({ style }) => style.startsWith('bullet'));
  return first === -1 ? open.length : first;
}
