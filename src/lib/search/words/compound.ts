/** Pulls apart a compound that the annex does not say, where it says a part. */
import { longestWord } from './cut.ts';
import type { CutWord } from './cut.ts';

/**
 * 一括再委託 is 一括 and the known 再委託, 賠償額 the known 賠償 and 額. One character before a word makes another word of
 * it (不定期 is not 定期), so it is never parted from it.
 */
export function pullApart(compound: string, tells: (part: string) => boolean): readonly CutWord[] {
  const known = longestKnown(compound, tells);
  if (known === undefined) return compound === '' ? [] : [{ written: compound, known: false }];
  const [before = '', ...after] = compound.split(known);
  return [
    ...pullApart(before, tells),
    { written: known, known: true },
    ...pullApart(after.join(known), tells),
  ];
}

function longestKnown(compound: string, tells: (part: string) => boolean): string | undefined {
  for (let length = Math.min(longestWord, compound.length - 1); length > 1; length--) {
    for (let at = 0; at + length <= compound.length; at++) {
      const part = compound.slice(at, at + length);
      if (at !== 1 && tells(part)) return part;
    }
  }
  return undefined;
}
