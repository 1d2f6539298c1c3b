/** Cuts a text where it is to be marked, so that the page can mark it without a string of HTML. */
import { fold } from '../annex/text/fold.ts';
import type { FoldedSpan } from './prepared.ts';

/** A stretch of text; `marked` where it says what was asked for. */
export interface MarkedText {
  readonly text: string;
  readonly marked: boolean;
}

/** Letters, each with what is written onto it: ｶﾞ, or か with a dakuten of its own. */
export function lettersOf(text: string): readonly string[] {
  return text.match(/.[\p{M}ﾞﾟ]*/gsu) ?? [];
}

/** Joined again, the parts are the text to the letter. A letter is marked whole: ﾃﾞ, or the か and its dakuten. */
export function markedParts(text: string, spans: readonly FoldedSpan[]): readonly MarkedText[] {
  if (spans.length === 0) return [{ text, marked: false }];
  const parts: MarkedText[] = [];
  for (const { letter, start, end } of foldedLetters(text)) {
    const marked = spans.some((span) => span.start < end && start < span.end);
    const last = parts.at(-1);
    if (last?.marked === marked) parts[parts.length - 1] = { text: last.text + letter, marked };
    else parts.push({ text: letter, marked });
  }
  return parts;
}

/** Where each letter stands in the folded text. Folding changes lengths: ﾃﾞ becomes one character, ㈱ three. */
function foldedLetters(text: string): readonly (FoldedSpan & { readonly letter: string })[] {
  let end = 0;
  return lettersOf(text).map((letter) => {
    const start = end;
    end += fold(letter).length;
    return { letter, start, end };
  });
}
