/** Problems are data; the words for them stand in wording/. */
import { fill } from '../wording/fill.ts';
import type { Wording } from '../wording/ja.ts';
import { maxBytes } from './record.ts';
import type { Problem } from './record.ts';

/** What is wrong with a file and what to do, in the language of the words given. */
export function sentenceFor(problem: Problem, words: Wording['problems']): string {
  const limit = String(maxBytes / 1024 / 1024);
  return fill(words[problem.kind], { limit, ...problem });
}
