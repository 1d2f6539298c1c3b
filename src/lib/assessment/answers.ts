/** What the contractor says: facts of the contract, and an answer a question. */

/** Fact key → option value. A key that is absent is unanswered. */
export type Facts = Readonly<Record<string, string>>;

export const levels = ['evidenced', 'done', 'partial', 'none', 'unknown'] as const;
export type Level = (typeof levels)[number];

export const occurrences = ['no-recorded', 'no', 'yes', 'unchecked'] as const;
export type Occurrence = (typeof occurrences)[number];

export interface Plan {
  readonly what?: string;
  readonly who?: string;
  /** ISO date, or empty; as is the day on which it was done. */
  readonly by?: string;
  readonly doneOn?: string;
}

/** What may stand beside an answer, whatever its question asks. */
interface BesideAnswer {
  readonly note?: string;
  /** Digest of the question and its paragraphs as they were answered; without it, those of the record's annex. */
  readonly wording?: string;
}

interface Supported extends BesideAnswer {
  /** Ids of the record's evidence. */
  readonly evidence?: readonly string[];
  /** What happened, and how it is kept from happening again. */
  readonly story?: string;
}

interface OfControl extends Supported {
  readonly level?: Level;
  readonly plan?: Plan;
  /** ISO date on which the Ordering Party was asked, or empty. */
  readonly awaiting?: string;
}

interface OfBreach extends Supported {
  readonly occurred?: Occurrence;
  readonly checked?: string;
  readonly date?: string;
  readonly what?: string;
  readonly reported?: string;
  readonly corrected?: string;
}

interface OfAcknowledgement extends BesideAnswer {
  readonly acknowledged?: boolean;
}

/** With none of the fields that only other kinds of answers have, so that each may be looked for in any. */
type Only<Kind, All> = Kind & {
  readonly [Field in Exclude<All extends All ? keyof All : never, keyof Kind>]?: never;
};
type Any = OfControl | OfBreach | OfAcknowledgement;

export type ControlAnswer = Only<OfControl, Any>;
export type BreachAnswer = Only<OfBreach, Any>;
export type AcknowledgementAnswer = Only<OfAcknowledgement, Any>;

/** Holds the fields of its question's kind; reading a file proves that it holds no others. */
export type Answer = ControlAnswer | BreachAnswer | AcknowledgementAnswer;

/** Question id → answer. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer to one question; empty where there is none. Safe for ids such as `constructor`. */
export function answerTo(answers: Answers, id: string): Answer {
  return Object.hasOwn(answers, id) ? (answers[id] ?? {}) : {};
}

const invisible = /^[\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164]*$/u;

/** Nothing that can be seen, or nothing at all. */
export function blank(text: string | undefined): boolean {
  return text === undefined || invisible.test(text);
}
