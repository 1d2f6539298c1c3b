/** When a question is asked, for a sheet of paper that cannot hide what is not due. */
import { phaseKey, phases } from '../annex/types/fact.ts';
import type { Phase } from '../annex/types/fact.ts';
import type { Facts } from './answers.ts';
import { standingOf } from './applicability.ts';
import type { QuestionRule, Rules } from './rules.ts';

export interface Occasion {
  readonly phases: readonly Phase[];
  /** The fact that decides, with the options under which the question is due, and in which phases. */
  readonly given?: {
    readonly fact: string;
    readonly options: readonly { readonly value: string; readonly phases: readonly Phase[] }[];
  };
}

/** The phases in which a question may be asked and, where a fact decides, the answers that make it due in some of them. */
export function occasionOf(rules: Pick<Rules, 'facts'>, question: QuestionRule): Occasion {
  const { when } = question;
  if (!when) return { phases: question.phases };
  const options = (rules.facts.find(({ key }) => key === when.fact)?.options ?? [])
    .map(({ value }) => ({ value, phases: phasesDue(rules, question, { [when.fact]: value }) }))
    .filter((option) => option.phases.length > 0);
  return { phases: question.phases, given: { fact: when.fact, options } };
}

function phasesDue(rules: Pick<Rules, 'facts'>, question: QuestionRule, facts: Facts): readonly Phase[] {
  return phases.filter(
    (phase) => standingOf(rules, question, { ...facts, [phaseKey]: phase }).kind === 'due',
  );
}
