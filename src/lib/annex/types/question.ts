/** What the Contractor is asked about one duty: a control, a breach or an acknowledgement. */
import type { Texts } from '../../languages/language.ts';
import type { ClauseNumber } from '../numbering/address.ts';
import type { Phase } from './fact.ts';

/** `text` is written in the annex and decides, but in an acknowledgement; `derived` is good practice and never does. */
export const bases = ['text', 'derived'] as const;
export type Basis = (typeof bases)[number];

interface QuestionBase {
  readonly id: string;
  readonly clause: ClauseNumber;
  readonly paragraph: number;
  readonly norms: readonly string[];
  readonly basis: Basis;
  readonly weight: number;
  readonly phases: readonly Phase[];
  readonly when?: { readonly fact: string; readonly dueWhenPlanned?: boolean };
  readonly question: Texts;
  readonly guidance?: Texts;
  readonly evidence?: Texts;
  /** Why a person must look at the question: it was drafted. */
  readonly unsure?: readonly string[];
}

export const consequences = ['nonconforming', 'improve', 'advice'] as const;
export type Consequence = (typeof consequences)[number];

/** How far has it been done? */
export interface ControlQuestion extends QuestionBase {
  readonly kind: 'control';
  readonly ifUnmet: Consequence;
  readonly ifUnmetAtEnd: Consequence;
  readonly ifPartial: Consequence;
  /** A joint duty: may wait for the Ordering Party. */
  readonly awaits: boolean;
}

/** Has it happened? */
export interface BreachQuestion extends QuestionBase {
  readonly kind: 'breach';
}

/** Is it known? Never scored, never part of the verdict. */
export interface AcknowledgementQuestion extends QuestionBase {
  readonly kind: 'acknowledgement';
}

export type Question = ControlQuestion | BreachQuestion | AcknowledgementQuestion;
