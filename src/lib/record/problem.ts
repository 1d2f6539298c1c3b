/** Why a file was refused: as data, and in words that stand in wording/. */
import { fill } from '../wording/fill.ts';
import type { Wording } from '../wording/ja.ts';
import { maxBytes } from './record-type.ts';

/** More are not listed: such a file is no slip of the pen. */
const maxProblems = 100;

/** `path` is dotted from the record on, as in `answers.Q1-1.level`; `found` is what stands in the file. */
export type Problem =
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'notText' }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notRecord' }
  /** The reader itself failed: a fault of this program, which must not pass in silence. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'newerVersion'; readonly found: string }
  | { readonly kind: 'otherAnnex'; readonly found: string }
  | { readonly kind: 'otherEdition'; readonly found: string; readonly digest: string }
  | { readonly kind: 'forbiddenKey'; readonly path: string }
  | { readonly kind: 'repeatedKey'; readonly path: string }
  | { readonly kind: 'unknownKey'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'wrongValue'; readonly path: string }
  | { readonly kind: 'repeatedId'; readonly path: string }
  /** `limit` in entries. */
  | { readonly kind: 'tooMany'; readonly path: string; readonly limit: string }
  /** `limit` in characters. */
  | { readonly kind: 'tooLong'; readonly path: string; readonly limit: string }
  | { readonly kind: 'unknownEvidence'; readonly path: string; readonly found: string };

/** What was read, whole, or everything that kept it from being read. */
export type Read<T> = { readonly ok: true; readonly value: T } | Refused;

export interface Refused {
  readonly ok: false;
  readonly problems: readonly Problem[];
}

/** Each problem once, and not more than anybody would read. */
export function refused(problems: Iterable<Problem>): Refused {
  const once = new Map<string, Problem>();
  for (const problem of problems) {
    if (once.size === maxProblems) break;
    once.set(JSON.stringify(problem), problem);
  }
  return { ok: false, problems: [...once.values()] };
}

/** Names from a hostile file are shown, but not at any length, and nothing in them moves what stands beside them. */
export function shortened(name: string): string {
  const short = name.length > 120 ? `${name.slice(0, 119)}…` : name;
  return short.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd');
}

/** What is wrong with a file and what to do, in the language of the words given. */
export function sentenceFor(problem: Problem, words: Wording['problems']): string {
  const limit = String(maxBytes / 1024 / 1024);
  return fill(words[problem.kind], { limit, ...problem });
}

/** The keys that lead to what is wrong, from the record on; none where it is the file. */
export function pathIn(problem: Problem): readonly string[] {
  return 'path' in problem ? problem.path.split('.') : [];
}
