/** Whether what is read stands between two items of one list. */
import { placeOf } from './levels.ts';
import { listMarkers } from '../lines/markers.ts';
import type { Reading } from './reading.ts';

/** The next number is that of the next item: what stands between the two belongs to the first. */
export function itemGoesOn(reading: Reading): boolean {
  const lists = new Set<string>();
  for (const next of reading.below()) {
    if (!reading.isMarked(next)) continue;
    if (reading.clauseMarker(next.text)) return false;
    const place = placeOf(listMarkers(next.text), reading.open, next.indent);
    const isNext = place?.following === 'next' && place.depth === reading.open.length - 1;
    // A list of its own may stand between the two.
    if (place?.following === 'first') lists.add(place.marker.style);
    else if (isNext || !lists.has(place?.marker.style ?? '')) return isNext;
  }
  return false;
}
