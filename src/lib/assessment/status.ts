/** Where each clause stands: the worst of the questions that its text asks. */
import type { ClauseNumber } from '../annex/numbering/address.ts';
import { grouped } from './grouped.ts';
import type { Outcome } from './outcome.ts';
import type { QuestionRule } from './rules.ts';
import { decides } from './verdict/verdict.ts';
import type { Assessment } from './verdict/verdict.ts';

export type ClauseStatus =
  | 'nonconforming'
  | 'undetermined'
  | 'needs-improvement'
  | 'awaiting'
  | 'evidence-pending'
  | 'conforming'
  | 'unacknowledged'
  | 'acknowledged'
  | 'notDue'
  | 'notApplicable'
  | 'past';

/** A shape for each status, told apart without colour; the word stands beside it. */
export const shapes: Readonly<Record<ClauseStatus, string>> = {
  nonconforming: '✕',
  undetermined: '？',
  'needs-improvement': '△',
  awaiting: '…',
  'evidence-pending': '○',
  conforming: '●',
  unacknowledged: '？',
  acknowledged: '●',
  notDue: '―',
  notApplicable: '―',
  past: '―',
};

/** Worst first. Good practice (`advice`) never speaks for a clause. */
const worstFirst: readonly (readonly [Exclude<Outcome, 'advice'>, ClauseStatus])[] = [
  ['breach', 'nonconforming'],
  ['nonconformity', 'nonconforming'],
  ['open', 'undetermined'],
  ['improvement', 'needs-improvement'],
  ['awaiting', 'awaiting'],
  ['evidencePending', 'evidence-pending'],
  ['met', 'conforming'],
  ['unacknowledged', 'unacknowledged'],
  ['acknowledged', 'acknowledged'],
  ['notDue', 'notDue'],
  ['notApplicable', 'notApplicable'],
  ['past', 'past'],
];

type AskedQuestion = Pick<QuestionRule, 'id' | 'clause' | 'kind' | 'basis'>;

export interface ClauseStanding {
  readonly clause: ClauseNumber;
  readonly status: ClauseStatus;
}

/**
 * One entry a clause, in the annex's order. Contradictory facts change the verdict, not these.
 * A clause whose text asks nothing is not applicable.
 */
export function clauseStatuses(
  assessment: Pick<Assessment, 'questions'>,
  rules: { readonly questions: readonly AskedQuestion[] },
): readonly ClauseStanding[] {
  const outcomes = new Map(assessment.questions.map(({ id, outcome }) => [id, outcome]));
  return [...grouped(rules.questions, ({ clause }) => clause)].map(([clause, questions]) => {
    const asked = decidingOf(questions);
    return { clause, status: worstOf(asked.map(({ id }) => outcomes.get(id) ?? 'open')) };
  });
}

/** The questions that speak for their clause: those that decide, or else the acknowledgements. */
export function decidingOf<T extends Pick<QuestionRule, 'kind' | 'basis'>>(
  questions: readonly T[],
): readonly T[] {
  const deciding = questions.filter(decides);
  return deciding.length > 0 ? deciding : questions.filter(({ basis }) => basis === 'text');
}

function worstOf(outcomes: readonly Outcome[]): ClauseStatus {
  return worstFirst.find(([outcome]) => outcomes.includes(outcome))?.[1] ?? 'notApplicable';
}
