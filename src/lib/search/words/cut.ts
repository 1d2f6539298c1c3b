/** Cuts Japanese that is written without spaces into words, by the annex itself and not by a dictionary. */

export interface CutWord {
  readonly written: string;
  /** Whether the annex or the lexicon has it. */
  readonly known: boolean;
}

interface Cut {
  readonly cost: number;
  readonly pieces: readonly CutWord[];
}

/** Few words are better than many, passing over kana is worse than a word, and the unknown is the last resort. */
const costs = { known: 10, passed: 11, unknown: 1_000_000 } as const;
const dead: Cut = { cost: Infinity, pieces: [] };
/** In characters. */
export const longestWord = 20;

const kanaAhead = /^[\p{Script=Hiragana}ー]/u;
/** 退職者 is sought as 退職, 契約終了後 as 契約 and 終了. */
const suffix = /^[者後等時中前]/;
const notParticle = '(?![をはがにへとのもでや])';
const unknownWord = new RegExp(
  `^(?:\\p{Script=Han}{2,}|\\p{Script=Han}(?:${notParticle}\\p{Script=Hiragana})*|[\\p{Script=Katakana}ー]+)`,
  'u',
);

/**
 * The words of `run`, which has neither spaces nor Latin letters. Kana between words (の, を, した) are passed over. A
 * compound is cut only into words that are all known: 再委託承諾 is two words, but 個人情報 stays one where 個人 is
 * said nowhere.
 */
export function cut(run: string, isKnown: (word: string) => boolean): readonly CutWord[] {
  // What is best from each place on, from the last place to the first.
  const best: Cut[] = [{ cost: 0, pieces: [] }];
  for (let at = run.length - 1; at >= 0; at--) best.unshift(bestFrom(run, at, best, isKnown));
  const pieces = best[0]?.pieces ?? [];
  return pieces.length > 0 ? pieces : [{ written: run, known: false }];
}

/** `rest[n]` is the best cut of what stands behind the next n characters and this one. */
function bestFrom(run: string, at: number, rest: readonly Cut[], isKnown: (word: string) => boolean): Cut {
  const after = (length: number): Cut => rest[length - 1] ?? dead;
  const words = cutsAt(run, at, isKnown).map(({ written, known }): Cut => {
    const { cost, pieces } = after(written.length);
    return { cost: cost + (known ? costs.known : costs.unknown), pieces: [{ written, known }, ...pieces] };
  });
  const passed =
    kanaAhead.test(run.slice(at)) || (at > 0 && suffix.test(run.slice(at)))
      ? [{ ...after(1), cost: after(1).cost + costs.passed }]
      : [];
  return [...words, ...passed].reduce((one, other) => (other.cost < one.cost ? other : one), dead);
}

function cutsAt(run: string, at: number, isKnown: (word: string) => boolean): readonly CutWord[] {
  const lengths = Array.from({ length: Math.min(longestWord, run.length - at) }, (_, index) => index + 1);
  const known = lengths.map((length) => run.slice(at, at + length)).filter(isKnown);
  const unknown = unknownWord.exec(run.slice(at))?.[0];
  return [
    ...known.map((written) => ({ written, known: true })),
    ...(unknown === undefined ? [] : [{ written: unknown, known: false }]),
  ];
}
