/** Which answers open which fields beside them: for the form as the server writes it, and for what is left in the record. */
import type { Answer } from '../assessment/answers.ts';
import type { Question } from '../annex/types/question.ts';

/** Every answer. */
export const any = 'any';

type Openings = Readonly<Partial<Record<keyof Answer, typeof any | readonly string[]>>>;

/** By the kind of question: field → the answers that open it. */
export const opened = {
  control: {
    plan: ['partial', 'none'],
    story: ['partial', 'none'],
    awaiting: ['partial', 'none'],
    evidence: ['evidenced', 'done', 'partial'],
    note: any,
  },
  breach: {
    what: ['yes'],
    date: ['yes'],
    reported: ['yes'],
    corrected: ['yes'],
    checked: ['no-recorded', 'no'],
    evidence: ['no-recorded', 'yes'],
    note: any,
  },
  acknowledgement: {},
} as const satisfies Readonly<Record<Question['kind'], Openings>>;

/**
 * Is something written for another answer than this one: no longer in sight, but still in the record? Evidence that is
 * named stays in sight.
 */
export function hasLeft(kind: Question['kind'], answer: Answer, value: string): boolean {
  const openings: Openings = opened[kind];
  return (Object.keys(openings) as (keyof Answer)[]).some(
    (field) => field !== 'evidence' && isWritten(answer[field]) && !opens(openings[field], value),
  );
}

/** @param value the answer that is chosen; blank where none is */
export function opens(answers: Openings[keyof Openings], value: string): boolean {
  return answers === any ? value !== '' : answers?.includes(value) === true;
}

/** Does a field of an answer say anything? */
export function isWritten(field: Answer[keyof Answer]): boolean {
  if (typeof field === 'object') return Object.values(field).some(Boolean);
  return Boolean(field);
}
