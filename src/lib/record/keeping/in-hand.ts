/** Which of the kept records a page means. */
import { isExample } from '../examples/example.ts';

/** What the address of a page says of it. */
export interface AskedFor {
  /** `?record=ID` */
  readonly record?: string;
  /** `?new` */
  readonly fresh: boolean;
}

/** What must be known of a kept record to choose among them: as the shelf lists it. */
export interface Candidate {
  readonly id: string;
  /** Since when it lies in the bin. */
  readonly deletedAt?: string;
}

export type InHand =
  | { readonly kind: 'record'; readonly id: string }
  /** A new one was asked for. */
  | { readonly kind: 'new' }
  /** The one that was asked for lies in the bin, or is not kept here. No other is taken in its place. */
  | { readonly kind: 'binned' | 'gone'; readonly id: string }
  /** Nothing was asked for, and nothing is kept that could be meant. */
  | { readonly kind: 'none' };

/**
 * The record that the address names; else the one last in hand; else the newest that is not an example.
 * @param last id of the record last in hand
 * @param kept the last changed first
 */
export function inHandOf(asked: AskedFor, last: string | undefined, kept: readonly Candidate[]): InHand {
  if (asked.record !== undefined) return candidateNamed(asked.record, kept);
  if (asked.fresh) return { kind: 'new' };
  const standing = kept.filter(({ deletedAt }) => deletedAt === undefined);
  const found = standing.find(({ id }) => id === last) ?? standing.find((one) => !isExample(one));
  return found ? { kind: 'record', id: found.id } : { kind: 'none' };
}

function candidateNamed(id: string, kept: readonly Candidate[]): InHand {
  const found = kept.find((one) => one.id === id);
  if (!found) return { kind: 'gone', id };
  return { kind: found.deletedAt === undefined ? 'record' : 'binned', id };
}
