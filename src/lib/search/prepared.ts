/** A text made ready to be searched: folded, with its Latin words by their stems. */
import { fold } from '../annex/text/fold.ts';
import { stemOf } from './words/stem.ts';

/** A stretch of folded text, from `start` up to but not including `end`. */
export interface FoldedSpan {
  readonly start: number;
  readonly end: number;
}

export interface LatinWord extends FoldedSpan {
  readonly word: string;
  readonly stem: string;
}

export interface Prepared {
  /** To the letter. */
  readonly text: string;
  readonly folded: string;
  readonly words: readonly LatinWord[];
}

/** Made once for each text: offsets are those of the folded one. */
export function prepare(text: string): Prepared {
  const folded = fold(text);
  let words: readonly LatinWord[] | undefined;
  // Japanese words never ask for them.
  return {
    text,
    folded,
    get words() {
      return (words ??= latinWords(folded));
    },
  };
}

function latinWords(folded: string): readonly LatinWord[] {
  return [...folded.matchAll(/\p{Script=Latin}+/gu)].map(({ 0: word, index }) => {
    return { word, stem: stemOf(word), start: index, end: index + word.length };
  });
}
