/** Spaces within words are text: 「ISO 27001」. Those between a marker and its words, or at a line's end, are layout. */
import { withoutUnseen } from '../received-lines.ts';
import { bare } from './received.ts';

/**
 * Whether the words differ from what was received in a space; their letters are the same.
 * @param tokens between which spaces are free: a marker, its words
 * @param received with line ends
 */
export function spacesDiffer(tokens: readonly string[], received: string): boolean {
  let rest = received;
  return tokens.some((token) => {
    const own = tokenIn(rest, bare(token).length);
    rest = rest.slice(own.length).trimStart();
    return spaced(own) !== spaced(token) && !matches(own, token);
  });
}

/** As much of the received text as holds so many letters. */
function tokenIn(received: string, letters: number): string {
  let [end, count] = [0, 0];
  while (count < letters && end < received.length) {
    count += bare(received.charAt(end)).length;
    end += 1;
  }
  return received.slice(0, end);
}

function spaced(text: string): string {
  return text.trim();
}

/** A line end may be a space (between Latin words) or none. */
function matches(own: string, token: string): boolean {
  const parts = own.trim().split(/(\s*[\n\u2028]\s*)/);
  const form = parts.map((part, at) => (at % 2 === 1 ? '\\s?' : literalPattern(part))).join('');
  return new RegExp(`^${form}$`, 'u').test(token.trim());
}

function literalPattern(text: string): string {
  return withoutUnseen(text).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
