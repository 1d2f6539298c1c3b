/** The first worked case, from which tables say only what differs: running, everything done with evidence. */
import { readFileSync } from 'node:fs';
import type { Answers, Facts } from '../../src/lib/assessment/answers.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import type { Assessed, Assessment } from '../../src/lib/assessment/verdict/verdict.ts';
import { given, publishedRules } from '../annexes.ts';

interface Stated {
  readonly facts: Facts;
  readonly answers: Answers;
}

const [first] = JSON.parse(
  readFileSync('tests/assessment/verdict/verdict-cases.json', 'utf8'),
) as readonly Stated[];

export const allIsWell = given(first);

export function assessed(facts: Facts, answers: Answers = {}): Assessment {
  return assess(publishedRules, { ...allIsWell.facts, ...facts }, { ...allIsWell.answers, ...answers });
}

/** The facts of the first case without these. */
export function unanswered(...keys: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(allIsWell.facts).filter(([key]) => !keys.includes(key)));
}

/** The lists of question ids in which one stands. */
export function listsWith(assessment: Assessment, id: string): readonly string[] {
  return lists.filter((list) => assessment[list].includes(id));
}

export const lists = [
  'breaches',
  'nonconformities',
  'open',
  'improvements',
  'awaiting',
  'evidencePending',
  'advice',
  'unacknowledged',
  'notDue',
  'notApplicable',
] as const satisfies readonly (keyof Assessment)[];

export function resultOf({ questions }: Assessment, id: string): Assessed {
  return given(questions.find((question) => question.id === id));
}
