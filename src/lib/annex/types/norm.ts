/** What one sentence says of conduct: who owes what, how strongly, when. */
import type { Texts } from '../../languages/language.ts';
import type { ClauseNumber } from '../numbering/address.ts';

/** `persons`: individuals who work for the Contractor; `nobody`: the sentence lays down no duty. */
export const bearers = ['contractor', 'ordering-party', 'both', 'persons', 'nobody'] as const;
export type Bearer = (typeof bearers)[number];

export const forces = [
  'must',
  'must-not',
  'must-and-must-not',
  'endeavor',
  'may',
  'is-to',
  'extends',
  // What a sentence does that lays down no duty.
  'defines',
  'excepts',
  'states',
  'forms-part',
] as const;
export type Force = (typeof forces)[number];

/** One sentence: its text, who owes it and how strongly. Id: clause-paragraph-sentence, or clause-paragraph-item-sentence. */
export interface Norm {
  readonly id: string;
  readonly text: Texts;
  readonly bearer: Bearer;
  readonly force: Force;
  /** When it applies; absent if always. */
  readonly trigger?: Texts;
  readonly time?: Texts;
  readonly exception?: Texts;
  /** Persons to whom the sentence extends a rule. */
  readonly persons?: Texts;
  /** Addresses of clauses (`8`) or paragraphs (`8-3`) to read with it. */
  readonly references: readonly string[];
  /** Words of the sentence whose target its grammar alone does not give. */
  readonly leadsTo: readonly LeadsTo[];
  /** Clauses that this sentence makes apply to Subcontractors. */
  readonly flowsDown: readonly ClauseNumber[];
  /** Characters that the source misprints; they stay as printed. */
  readonly misprint?: { readonly printed: string; readonly read: string };
  readonly note?: Texts;
  /** Why a person must look at what is said of the sentence: it was guessed. */
  readonly unsure?: readonly string[];
}

/** Words in both languages, and the addresses (`8-2`) that they lead to, the nearest first. */
export interface LeadsTo {
  readonly words: Texts;
  readonly to: readonly string[];
}
