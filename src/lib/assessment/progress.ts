/** How far the contractor has come, clause by clause. */
import type { ClauseNumber } from '../annex/numbering/address.ts';
import { answerTo } from './answers.ts';
import type { Answers, Facts } from './answers.ts';
import { effectiveFacts } from './facts.ts';
import { grouped } from './grouped.ts';
import type { Rules } from './rules.ts';
import type { Assessed, Assessment } from './verdict/verdict.ts';

export interface Progress {
  readonly answered: number;
  readonly due: number;
  readonly state: 'notStarted' | 'started' | 'done' | 'notApplicable' | 'notDue' | 'open';
}

/** Over the questions of one clause, or of all if none is named. */
export function progressOf(assessment: Assessment, answers: Answers, clause?: ClauseNumber): Progress {
  const { questions } = assessment;
  return progressIn(
    clause === undefined ? questions : questions.filter((one) => one.clause === clause),
    answers,
  );
}

/** Of every clause that asks something, by its number. */
export function progressByClause(
  assessment: Assessment,
  answers: Answers,
): ReadonlyMap<ClauseNumber, Progress> {
  const asked = grouped(assessment.questions, ({ clause }) => clause);
  return new Map([...asked].map(([clause, questions]) => [clause, progressIn(questions, answers)]));
}

function progressIn(asked: readonly Assessed[], answers: Answers): Progress {
  const due = asked.filter(({ standing }) => standing.kind === 'due');
  const answered = due.filter(({ id }) => isAnswered(answers, id)).length;
  const state = due.length > 0 ? stateOf(answered, due.length) : idleState(asked);
  return { answered, due: due.length, state };
}

/** Over the facts; one that counts as something whatever is stored needs no answer. */
export function factProgress(rules: Rules, facts: Facts): Progress {
  const effective = effectiveFacts(rules, facts);
  const answered = rules.facts.filter(({ key }) => Object.hasOwn(effective, key)).length;
  return { answered, due: rules.facts.length, state: stateOf(answered, rules.facts.length) };
}

function isAnswered(answers: Answers, id: string): boolean {
  const { level, occurred, acknowledged } = answerTo(answers, id);
  return level !== undefined || occurred !== undefined || acknowledged === true;
}

function stateOf(answered: number, due: number): Progress['state'] {
  if (answered === 0) return 'notStarted';
  return answered < due ? 'started' : 'done';
}

function idleState(asked: readonly Assessed[]): Progress['state'] {
  if (asked.some(({ standing }) => standing.kind === 'open')) return 'open';
  return asked.some(({ standing }) => standing.kind === 'notDue') ? 'notDue' : 'notApplicable';
}
