/** Where a text says a term. Stricter than the index, which falls back on the longest beginning: theory → the. */
import { fold } from './terms.ts';

/** A stretch of folded text, from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function says(text: string, term: string): boolean {
  return spansOf(fold(text), term).length > 0;
}

/** Both must be folded. A term in Latin letters stands for its other forms too; any other stands for itself. */
export function spansOf(text: string, term: string): readonly Span[] {
  const found = /^[\p{Script=Latin}\p{N}]+$/u.test(term)
    ? wordsLike(text, term)
    : text.matchAll(exactly(term));
  return [...found].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** 第1 does not stand in 第10. */
function exactly(term: string): RegExp {
  const start = /^[0-9]/.test(term) ? '(?<![0-9])' : '';
  const end = /[0-9]$/.test(term) ? '(?![0-9])' : '';
  return new RegExp(start + term + end, 'gu');
}

function wordsLike(text: string, term: string): readonly RegExpExecArray[] {
  return [...text.matchAll(/\p{Script=Latin}+|\p{N}+/gu)].filter(([word]) => isLike(word, term));
}

/** The same word, its beginning, or another form of it; a number only as a whole. */
function isLike(word: string, term: string): boolean {
  if (/^\p{N}/u.test(term)) return word === term;
  return word.startsWith(term) || stemOf(word) === stemOf(term);
}

const endings = /(?<=..)(?:iance|ances?|ences?|ations?|ions?|e?ments?|ings?|ies|ied|ed|es|s|e|y)$/;

/** Compared only with other stems, so it need not be a word: duty and duties are both dut. */
function stemOf(word: string): string {
  return word.replace(endings, '');
}
