/** What a query asks for. Full-width or half-width, upper or lower case: all one. */
import type { Language } from '../../lib/language.ts';

export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * The words of a query, each once, folded. A single kana or Latin letter (を, a) says nothing and is left out
 * unless there is nothing else.
 */
export function termsOf(query: string, language: Language): readonly string[] {
  const words =
    fold(query)
      .replace(/['’]s\b/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const terms = words.flatMap((word) => joinLone(segmentsOf(word, language)));
  const telling = terms.filter((term) => !/^[\p{Script=Hiragana}\p{Script=Latin}]$/u.test(term));
  return [...new Set(telling.length > 0 ? telling : terms)];
}

function segmentsOf(word: string, language: Language): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(word)].map(({ segment }) => segment);
}

/** A single ideograph is part of a word: 再｜委託 is 再委託, 責任｜者 is 責任者, 第｜3 is 第3. */
function joinLone(segments: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last !== undefined && (isLone(segment) || isLone(last))) joined[joined.length - 1] = last + segment;
    else joined.push(segment);
  }
  return joined;
}

function isLone(segment: string): boolean {
  return /^\p{Script=Han}$/u.test(segment);
}
