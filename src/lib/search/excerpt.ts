/** The line of a longer text that is shown for it. */
import { markedParts } from './marking.ts';
import type { MarkedText } from './marking.ts';
import type { FoldedSpan } from './prepared.ts';
import type { SaidIn } from './scan.ts';

/** In characters: before the first mark, and in all. */
const lead = 40;
const excerptLetters = 180;

/** The line that says most of what was asked for, or the first; marked, and cut where it is long. */
export function hitExcerpt({ prepared, spans }: SaidIn): readonly MarkedText[] {
  const lines = lineSpans(prepared.folded).map((line) => spans.filter((span) => isIn(span, line)).length);
  const best = lines.indexOf(Math.max(...lines));
  const { start = 0 } = lineSpans(prepared.folded)[best] ?? {};
  const text = prepared.text.split('\n')[best] ?? '';
  const moved = spans.map((span) => ({ start: span.start - start, end: span.end - start }));
  return cutBehind(cutBefore(markedParts(text, moved)));
}

/** Folding keeps line breaks, but not lengths. */
function lineSpans(folded: string): readonly FoldedSpan[] {
  let end = -1;
  return folded.split('\n').map((line) => {
    const start = end + 1;
    end = start + line.length;
    return { start, end };
  });
}

function isIn(span: FoldedSpan, line: FoldedSpan): boolean {
  return line.start <= span.start && span.start < line.end;
}

function cutBefore(parts: readonly MarkedText[]): readonly MarkedText[] {
  const [first, ...rest] = parts;
  if (!first || first.marked || rest.length === 0 || first.text.length <= lead) return parts;
  return [{ ...first, text: `…${wholeWords(first.text.slice(-lead))}` }, ...rest];
}

/** No word of Latin letters is cut in two. */
function wholeWords(text: string): string {
  return text.replace(/^[\p{Script=Latin}\p{N}’-]+\s/u, '');
}

function cutBehind(parts: readonly MarkedText[]): readonly MarkedText[] {
  let left = excerptLetters;
  return parts.flatMap((part) => {
    if (left <= 0) return [];
    const text = part.text.slice(0, left);
    left -= part.text.length;
    return [{ ...part, text: left < 0 ? `${text.replace(/\s[\p{Script=Latin}\p{N}’-]+$/u, '')}…` : text }];
  });
}
