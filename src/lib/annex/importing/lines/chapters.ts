/** Chapters and sections: they hold clauses and are none, unless the numbers begin again in each. */
import type { Line } from './lines.ts';
import { chapterLine, markersAt } from './markers.ts';
import { counts, refersOn } from './words.ts';

export function isChapter({ text }: Line): boolean {
  return chapterLine.test(text) && !/[。｡]/.test(text);
}

/** 「第１章　総則」 with １, ２, then 「第２章　業務」 with １ again: whoever cites a number says the chapter too. */
export function areClauses(lines: readonly Line[]): boolean {
  const places = lines.flatMap((line, place) => (isChapter(line) && line.text.includes('章') ? [place] : []));
  const firsts = places.map((place, at) => firstIn(lines.slice(place + 1, places[at + 1])));
  const styles = new Set(firsts.map((first) => first?.style));
  const begin = firsts.every((first) => first?.value === 1 && !['jo', 'dai'].includes(first.style));
  return firsts.length > 1 && begin && styles.size === 1;
}

function firstIn(lines: readonly Line[]) {
  return lines
    .flatMap(({ text }) => markersAt(text).slice(0, 1))
    .find((marker) => marker.value > 0 && !refersOn(marker) && !counts(marker));
}
