/** Cuts a text where it says what was asked for, so that the page can mark it without a string of HTML. */
import { spansOf } from './matching.ts';
import { fold } from './terms.ts';

/** A stretch of text; `marked` where it says what was asked for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const gap: Part = { text: '…', marked: false };

/** Joined again, the parts are the text to the letter. */
export function partsOf(text: string, terms: readonly string[]): readonly Part[] {
  const marked = markedPlaces(text, terms);
  const parts: Part[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const last = parts.at(-1);
    if (last?.marked === marked.has(index)) parts[parts.length - 1] = { ...last, text: last.text + segment };
    else parts.push({ text: segment, marked: marked.has(index) });
  }
  return parts;
}

/** Folding changes lengths (ﾃﾞ becomes one character, ㈱ three), so each folded character keeps its origin. */
function markedPlaces(text: string, terms: readonly string[]): ReadonlySet<number> {
  const pieces = [...graphemes.segment(text)].map(({ segment, index }) => ({ piece: fold(segment), index }));
  const folded = pieces.map(({ piece }) => piece).join('');
  const origins = pieces.flatMap(({ piece, index }) => Array.from(piece, () => index));
  const spans = terms.flatMap((term) => spansOf(folded, term));
  return new Set(spans.flatMap(({ start, end }) => origins.slice(start, end)));
}

/** The parts within about `length` characters around the first marked one, with … where text is left out. */
export function excerptOf(parts: readonly Part[], length: number): readonly Part[] {
  const text = parts.map((part) => part.text).join('');
  if (text.length <= length) return parts;
  const first = parts.findIndex((part) => part.marked);
  const before = parts.slice(0, Math.max(first, 0)).reduce((sum, part) => sum + part.text.length, 0);
  const start = wordEnd(text, Math.max(0, Math.min(before - length / 3, text.length - length)));
  return between(parts, start, wordEnd(text, start + length));
}

/** Where the word at a place ends, in a script that has spaces; 0 stays the beginning. */
function wordEnd(text: string, place: number): number {
  const at = Math.floor(place);
  return at === 0 ? 0 : at + (/^\p{Script=Latin}*/u.exec(text.slice(at))?.[0].length ?? 0);
}

function between(parts: readonly Part[], start: number, end: number): readonly Part[] {
  const cut: Part[] = [];
  let at = 0;
  for (const { text, marked } of parts) {
    const piece = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (piece !== '') cut.push({ text: piece, marked });
    at += text.length;
  }
  return [...(start > 0 ? [gap] : []), ...cut, ...(end < at ? [gap] : [])];
}
