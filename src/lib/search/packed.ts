/** The words and what they lead to, as they travel: a line for the keys that lead to the same. */
import type { Lead, Lexicon } from './words/lexicon.ts';
import type { Way } from './entry.ts';

const ways = ['reading', 'glossary', 'same', 'related', 'norm'] as const satisfies readonly Way[];

/** Takes words without tabs, line breaks and “|”. The keys are worked out here, so that no telephone has to. */
export function pack(lexicon: Lexicon): string {
  const lines = new Map<string, readonly string[]>();
  for (const [key, leads] of lexicon) {
    const led = leads.map(({ said, way }) => `${ways.indexOf(way)}${said}`).join('|');
    lines.set(led, [...(lines.get(led) ?? []), key]);
  }
  return [...lines].map(([led, keys]) => `${keys.join('|')}\t${led}`).join('\n');
}

/** The inverse of `pack`. */
export function unpack(packed: string): Lexicon {
  const lines = packed.split('\n').map((line) => line.split('\t').map(packedWords));
  return new Map(lines.flatMap(([keys = [], led = []]) => keys.map((key) => [key, led.map(leadOf)])));
}

function packedWords(column: string): readonly string[] {
  return column.split('|').filter(Boolean);
}

function leadOf(led: string): Lead {
  return { said: led.slice(1), way: ways[Number(led.charAt(0))] ?? 'same' };
}
