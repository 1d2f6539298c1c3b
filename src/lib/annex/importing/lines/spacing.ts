/** Spaces that a layout put between letters. What is taken out is told; text that is sure of its spaces keeps them. */
import type { Line } from './lines.ts';
import { goesOn, isSentence, isSentenceLike } from './words.ts';

const japaneseSign =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆〇、。，．・：；「」『』（）〔〕［］【】〈〉《》｡-ﾟ]';
const gaps = '[ \\u00a0\\u2002-\\u200a]+';
const gapsBetween = new RegExp(`(?<=${japaneseSign})${gaps}(?=${japaneseSign})`, 'gu');
/** 「受 注者は、こ の契約」 → 「受注者は、この契約」: narrow spaces between Japanese letters, which no Japanese writes. */
export function withoutSpuriousSpaces(text: string): string {
  return text.replace(gapsBetween, '');
}

export type Unspaced = (text: string) => string;

/**
 * How spaces are taken out of this text: every narrow one where a program strewed them; else those within words alone,
 * for one may part a term from what it means: 「(1) 従事者 業務に従事する者をいう。」
 */
export function unspacedIn(lines: readonly Line[]): Unspaced {
  const strewn = lines.filter(({ text }) =>
    [...text.matchAll(gapsBetween)].some(({ index, 0: gap }) => isWithin(gap, index, text)),
  );
  // A number or a name alone on its line tells nothing.
  const telling = lines.filter(({ text }) => text.length > 12).length;
  if (strewn.length >= Math.max(3, telling / 5)) return withoutSpuriousSpaces;
  const words = lines.map(({ text }) => text).join('\n');
  return (text) =>
    text.replace(gapsBetween, (...[gap, at]: [string, number]) =>
      isPartOfText(gap, at, text, words) ? gap : '',
    );
}

/** A letter of the syllabary, or a stop, is on that side of the space where a word would go on. */
function isWithin(gap: string, at: number, text: string): boolean {
  const [before, after] = [text.charAt(at - 1), text.slice(at + gap.length)];
  return (
    /[ぁ-ん、。（「]/.test(before) ||
    /^[、。）」]/.test(after) ||
    /^(?:[をにがのはとでも]|する|し[たて、]|[っゃゅょんー])/.test(after)
  );
}

function isPartOfText(gap: string, at: number, text: string, words: string): boolean {
  const [head, rest] = [text.slice(0, at), text.slice(at + gap.length)];
  if (words.includes(head.slice(-2) + rest.slice(0, 2))) return false;
  // In a sentence no word stands apart but the term at its head.
  const goesOnInKana = text.includes('、') && /^[ぁ-ん]/.test(rest);
  return isTerm(head, rest) || !(isSentence(text) || goesOnInKana || isWithin(gap, at, text));
}

/** A short word, then what is said of it. */
function isTerm(head: string, rest: string): boolean {
  return (
    head.length > 1 &&
    head.length < 25 &&
    !/[\s、。，をは]/.test(head) &&
    !isSentenceLike(head) &&
    !goesOn(rest)
  );
}

/** Lines of one text, joined: Japanese and figures without a space, Latin words, which no program breaks, with one. */
export function joined(before: string, after: string): string {
  if (/[0-9]$/.test(before) && /^[0-9]/.test(after)) return before + after;
  return /[A-Za-z0-9,;:.]$/.test(before) && /^[A-Za-z0-9(]/.test(after)
    ? `${before} ${after}`
    : before + after;
}
