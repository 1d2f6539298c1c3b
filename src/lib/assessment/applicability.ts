/** Is a question asked now? Facts decide, never other answers. Rule: docs/method.md §Standing. */
import { phaseKey, phases } from '../annex/types/fact.ts';
import type { Meaning, Phase } from '../annex/types/fact.ts';
import type { Facts } from './answers.ts';
import { factOf } from './facts.ts';
import type { QuestionRule, Rules } from './rules.ts';

export type Standing =
  /** `planned`: the deciding fact says that it is only planned, so nothing unmet is a nonconformity yet. */
  | { readonly kind: 'due'; readonly planned: boolean }
  /** All its phases lie ahead, or what it asks about is only planned. */
  | { readonly kind: 'notDue'; readonly because: string }
  | { readonly kind: 'notApplicable'; readonly because: string }
  /** The fact that decides is unanswered or unconfirmed. */
  | { readonly kind: 'open'; readonly because: string }
  | { readonly kind: 'past' };

/**
 * Where a question stands in an assessment. The phase is looked at before the deciding fact.
 * @param effective facts after `effectiveFacts`
 */
export function standingOf(rules: Pick<Rules, 'facts'>, question: QuestionRule, effective: Facts): Standing {
  const phase = phaseOf(effective);
  if (!phase) return { kind: 'open', because: phaseKey };
  if (!question.phases.includes(phase)) return outOfPhase(question, phase);
  const { when } = question;
  if (!when) return { kind: 'due', planned: false };
  switch (meaningOf(rules, when.fact, effective)) {
    case 'due':
      return { kind: 'due', planned: false };
    case 'notApplicable':
      return { kind: 'notApplicable', because: when.fact };
    case 'open':
      return { kind: 'open', because: when.fact };
    case 'planned':
      return phase === 'before' || when.dueWhenPlanned
        ? { kind: 'due', planned: true }
        : { kind: 'notDue', because: when.fact };
  }
}

/** The phase that the facts state; undefined where it is unanswered or none that there is. */
export function phaseOf(facts: Facts): Phase | undefined {
  const value = factOf(facts, phaseKey);
  return phases.find((phase) => phase === value);
}

/** At completion and after it there is nothing left to plan. */
export function atEnd(phase: Phase | undefined): boolean {
  return phase === 'completion' || phase === 'after';
}

function outOfPhase(question: QuestionRule, phase: Phase): Standing {
  const ahead = question.phases.some((one) => phases.indexOf(one) > phases.indexOf(phase));
  return ahead ? { kind: 'notDue', because: phaseKey } : { kind: 'past' };
}

function meaningOf(rules: Pick<Rules, 'facts'>, key: string, effective: Facts): Meaning {
  const value = factOf(effective, key);
  const options = rules.facts.find((fact) => fact.key === key)?.options ?? [];
  return options.find((option) => option.value === value)?.means ?? 'open';
}
