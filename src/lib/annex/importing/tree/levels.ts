/** Where a marker belongs among those that are open, as people read it: the next of its count, or the first of a new one. */
import { unprinted } from './draft.ts';
import type { Node } from './draft.ts';
import type { Marker } from '../lines/markers.ts';

/**
 * How a marker follows: the next in its count, the first of a new count, or neither: a count that begins again,
 * that skips, or that nobody began.
 */
export type Following = 'next' | 'first' | 'again' | 'skipping' | 'orphan';

export interface Place {
  readonly marker: Marker;
  readonly following: Following;
  /** How many of the open nodes stay open above it. */
  readonly depth: number;
}

const ranks: readonly Following[] = ['next', 'first', 'again', 'skipping', 'orphan'];

/** The most natural place of the readings of one line's marker; undefined where there are none. */
export function placeOf(markers: readonly Marker[], open: readonly Node[]): Place | undefined {
  const places = markers.map((marker) => placeAmong(marker, open));
  return places.sort((one, other) => ranks.indexOf(one.following) - ranks.indexOf(other.following))[0];
}

function placeAmong(marker: Marker, open: readonly Node[]): Place {
  const depths = open.flatMap((node, depth) => (isSameCount(node, marker) ? [depth] : []));
  const next = depths.findLast((depth) => (open[depth]?.value ?? 0) + step(marker) === marker.value);
  if (next !== undefined) return { marker, following: 'next', depth: next };
  const counted = depths.filter((depth) => open[depth]?.style !== unprinted).at(-1);
  if (counted !== undefined)
    return { marker, following: marker.value === 1 ? 'again' : 'skipping', depth: counted };
  const parent = marker.value === 0 ? open.length : withoutBullets(open);
  return { marker, following: marker.value <= 1 ? 'first' : 'orphan', depth: parent };
}

/** Bullets have no count: each is the next. */
function step({ value }: Marker): number {
  return value === 0 ? 0 : 1;
}

/** Behind a first paragraph that bears no number, ２ counts on. */
function isSameCount(node: Node, { style, value }: Marker): boolean {
  return node.style === style || (node.style === unprinted && style === 'arabic' && value === 2);
}

/** What is numbered never belongs to a bullet. */
function withoutBullets(open: readonly Node[]): number {
  const first = open.findIndex(({ style }) => style.startsWith('bullet'));
  return first === -1 ? open.length : first;
}
