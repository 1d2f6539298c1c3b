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
  /** ISO date, or empty. */
  readonly by?: string;
}

/** Holds the fields of its question's kind; reading a file proves that it holds no others. */
export interface Answer {
  /** Controls. */
  readonly level?: Level;
  readonly plan?: Plan;
  /** ISO date on which the Ordering Party was asked, or empty. */
  readonly awaiting?: string;
  /** Breaches. */
  readonly occurred?: Occurrence;
  readonly checked?: string;
  readonly date?: string;
  readonly what?: string;
  readonly reported?: string;
  readonly corrected?: string;
  /** Acknowledgements. */
  readonly acknowledged?: boolean;
  /** Controls and breaches: ids of the record's evidence. */
  readonly evidence?: readonly string[];
  readonly note?: string;
}

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
