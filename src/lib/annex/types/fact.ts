/** What is so about the contract and decides which questions apply. */
import type { Texts } from '../../languages/language.ts';

export const phases = ['before', 'during', 'completion', 'after'] as const;
export type Phase = (typeof phases)[number];

/** Only this key is known to the code; every other fact is the annex's own. */
export const phaseKey = 'phase';

/** What an option says about the questions that depend on its fact. */
export const meanings = ['due', 'planned', 'notApplicable', 'open'] as const;
export type Meaning = (typeof meanings)[number];

export interface FactOption {
  readonly value: string;
  readonly label: Texts;
  readonly means?: Meaning;
  /** Why a question is not applicable; present if `means` is `notApplicable`. */
  readonly reason?: Texts;
}

/** True when the fact's value, as answered, is (or is not) one of those listed; an unanswered fact is never `in`. */
export interface AnsweredTest {
  readonly fact: string;
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
}

export interface FactTest extends AnsweredTest {
  /** Test the value after `countsAs`, not as answered. */
  readonly effective?: boolean;
}

export interface Fact {
  readonly key: string;
  /** A word or two for tables and reasons. */
  readonly name: Texts;
  readonly question: Texts;
  readonly help: Texts;
  /** The list of the record that the answer speaks of: with `due` it has rows, with `notApplicable` it has none. */
  readonly listedIn?: 'subcontractors';
  readonly options: readonly FactOption[];
  /** The fact counts as `value` while all tests hold; the stored answer stays. */
  readonly countsAs?: { readonly value: string; readonly while: readonly AnsweredTest[] };
  readonly advice: readonly Advice[];
}

/** A sentence shown beside a fact while all tests hold; with `confirm` it is printed in the report too. */
export interface Advice {
  readonly when: readonly FactTest[];
  readonly confirm?: boolean;
  readonly text: Texts;
}

export interface Contradiction {
  readonly facts: readonly [FactTest, FactTest];
  readonly sentence: Texts;
}
