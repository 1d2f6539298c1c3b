/** Where a word stands in what a file says. */
import type { Path } from './slip.ts';

/** Of the last value that is the word, or names it in braces, or of the last key that is; absent where none is. */
export function pathTo(value: unknown, word: string, at: Path = []): Path | undefined {
  if (typeof value === 'string') return value === word || value.includes(`{${word}}`) ? at : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const isList = Array.isArray(value);
  const paths = Object.entries(value).map(([key, part]) => {
    const own = [...at, isList ? Number(key) : key];
    return pathTo(part, word, own) ?? (key === word && !isList ? own : undefined);
  });
  return paths.findLast((path) => path !== undefined);
}
