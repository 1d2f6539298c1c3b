/** What a page that went held of a record and the shelf had not, and whether it follows on what stands there. */
import type { Left } from './states.ts';
import { nothing } from './shelf.ts';
import type { Entry } from './shelf.ts';

export interface LeftBehind {
  /** Where it is noted. */
  readonly key: string;
  /** Of the record. */
  readonly id: string;
  /** The revision of the shelf that it follows on. */
  readonly base: number;
  /** The record's file. */
  readonly text: string;
  /** What was on its way to the shelf meanwhile: if it got there, `text` follows on it. */
  readonly flying?: string | undefined;
  readonly annexDigest: string;
  /** ISO instant. */
  readonly changedAt: string;
}

/** `none` where the shelf has it. */
export function leftBeside(
  { base, text, flying }: Pick<LeftBehind, 'base' | 'text' | 'flying'>,
  entry: Entry | undefined,
): Left {
  if (!entry) return { is: base === nothing ? 'fitting' : 'apart', base };
  if (entry.deletedAt !== undefined) return { is: 'apart', base };
  if (entry.text === text) return { is: 'none' };
  const { revision } = entry;
  return revision === base || entry.text === flying
    ? { is: 'fitting', base: revision }
    : { is: 'apart', base };
}
