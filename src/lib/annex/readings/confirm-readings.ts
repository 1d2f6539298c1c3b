/** Records that places were read in both languages. Pure: the day and the digest are arguments. */
import type { Language } from '../../languages/language.ts';
import { inOrder, parseKey } from '../numbering/address.ts';
import { digestsIn, comparisonAt, lineFor } from './readings.ts';
import type { Digest, ReadPlace } from './readings.ts';
import type { ReadingsFile } from '../schema/beside.ts';

export interface Confirmation {
  /** Every place of the annex that has a reading, old and new. */
  readonly readings: ReadingsFile;
  readonly confirmed: readonly ReadPlace[];
  /** Lines for places that the annex does not have. */
  readonly removed: readonly string[];
}

/** Which places are to be confirmed: those named, or `all` whose line does not fit their present texts. */
export type ChosenPlaces = 'all' | readonly string[];

/**
 * New lines for the places chosen, the old ones for all others.
 * @param today ISO date of the reading
 */
export function confirm(
  places: readonly ReadPlace[],
  readings: ReadingsFile,
  chosen: ChosenPlaces,
  today: string,
  sha256: Digest,
): Confirmation {
  const isChosen = (place: ReadPlace) =>
    chosen === 'all' ? comparisonAt(place, readings, sha256).kind !== 'read' : chosen.includes(place.at);
  const confirmed = places.filter(isChosen);
  const lines = places.flatMap((place) => {
    const line = confirmed.includes(place) ? lineFor(place, today, sha256) : readings[place.at];
    return line ? [[place.at, line] as const] : [];
  });
  const known = new Set(places.map(({ at }) => at));
  return {
    readings: Object.fromEntries(lines),
    confirmed,
    removed: Object.keys(readings).filter((at) => !known.has(at)),
  };
}

/** readings.yaml: one line a place, sorted as the annex is, digests quoted so that none is read as a number. */
export function readingsText(readings: ReadingsFile): string {
  const lines = Object.entries(readings)
    .toSorted(([a], [b]) => inTextOrder(a, b))
    .map(
      ([at, line]) =>
        `${at}: { read: ${line.read}, ${digestsIn(line).map(digestText).join('')}seal: '${line.seal}' }\n`,
    );
  return `${fileHead}${lines.join('')}`;
}

function digestText([language, digest]: readonly [Language, string]): string {
  return `${language}: '${digest}', `;
}

const fileHead = `# Which texts of each language were last read together: 8 a heading, 8-3 a paragraph.
# Written by npm run confirm, never by hand.
`;

/** A heading comes before its paragraphs. */
function inTextOrder(one: string, other: string): number {
  const [a, b] = [parseKey(one), parseKey(other)];
  return inOrder(a.clause, b.clause) || (a.paragraph ?? 0) - (b.paragraph ?? 0);
}
