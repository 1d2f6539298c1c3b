/** The list of other words as it travels in the page: a line for the words that share theirs, a column for each way. */
import type { Entry, Way } from './synonyms.ts';

const columns = ['reading', 'glossary', 'same', 'related', 'norm'] as const satisfies readonly Way[];

/** Takes words without tabs, line breaks and “|”. */
export function pack(entries: readonly Entry[]): string {
  const lines = new Map<string, readonly string[]>();
  for (const { said, by } of entries) {
    const others = columns.map((way) => by[way]?.join('|')).join('\t');
    lines.set(others, [...(lines.get(others) ?? []), said]);
  }
  return [...lines].map(([others, said]) => `${said.join('|')}\t${others}`.trimEnd()).join('\n');
}

/** The inverse of `pack`. */
export function unpack(packed: string): readonly Entry[] {
  return packed.split('\n').flatMap((line) => {
    const [said = [], ...others] = line.split('\t').map((words) => words.split('|').filter(Boolean));
    const by: Entry['by'] = Object.fromEntries(columns.map((way, column) => [way, others[column] ?? []]));
    return said.map((word) => ({ said: word, by }));
  });
}
