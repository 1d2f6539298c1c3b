/** What became of a file of an older version as it was read: as data, and in words that stand in wording/. */
import { fill } from '../../wording/fill.ts';
import type { Wording } from '../../wording/ja.ts';

/** `path` is dotted from the record on, as in `answers.Q1-1.note`. */
export type Change =
  | { readonly kind: 'version'; readonly from: string; readonly to: string }
  /** The Subcontractors were given ids, in their order. */
  | { readonly kind: 'numbered'; readonly last: string }
  /** Characters that turn the direction of writing were taken out. */
  | { readonly kind: 'straightened'; readonly path: string }
  /** Of the marks upon one letter those beyond the thirtieth were taken out. */
  | { readonly kind: 'calmed'; readonly path: string }
  /** Line ends became spaces. */
  | { readonly kind: 'inOneLine'; readonly path: string }
  /** Evidence named twice beside an answer is named once. */
  | { readonly kind: 'namedOnce'; readonly path: string }
  /** Entries without a word were taken out. */
  | { readonly kind: 'blanksLeftOut'; readonly path: string }
  /** The 照合用コード is another one once the record is saved. */
  | { readonly kind: 'code'; readonly from: string; readonly to: string };

/** Does the record say something else, or otherwise, than its file? Its version and the ids of its rows say nothing. */
export function isOfContent({ kind }: Change): boolean {
  return kind !== 'version' && kind !== 'numbered';
}

/** What was changed, in the language of the words given. */
export function sentenceForChange(change: Change, words: Wording['migration']): string {
  return fill(words[change.kind], { ...change });
}
