/** What an assessment needs to know of an annex: every rule, no words. Small enough to travel inside a page. */
import type { ClauseNumber } from '../annex/numbering/address.ts';
import { questionsOf } from '../annex/annex.ts';
import type { Annex } from '../annex/annex.ts';
import type { Consequence, Question } from '../annex/types/question.ts';
import type { FactTest, Meaning, Phase } from '../annex/types/fact.ts';

interface AnyRule {
  readonly id: string;
  readonly clause: ClauseNumber;
  readonly basis: Question['basis'];
  readonly weight: number;
  readonly phases: readonly Phase[];
  readonly when?: { readonly fact: string; readonly dueWhenPlanned?: boolean };
}

export interface ControlRule extends AnyRule {
  readonly kind: 'control';
  readonly ifUnmet: Consequence;
  readonly ifUnmetAtEnd: Consequence;
  readonly ifPartial: Consequence;
  /** A joint duty: may wait for the Ordering Party. */
  readonly awaits?: boolean;
}

export interface BreachRule extends AnyRule {
  readonly kind: 'breach';
}

export interface AcknowledgementRule extends AnyRule {
  readonly kind: 'acknowledgement';
}

/** What follows from an answer to one question. */
export type QuestionRule = ControlRule | BreachRule | AcknowledgementRule;

export interface FactRule {
  readonly key: string;
  readonly options: readonly { readonly value: string; readonly means?: Meaning }[];
  readonly countsAs?: { readonly value: string; readonly while: readonly FactTest[] };
  /** The record's list that tells the same. */
  readonly listedIn?: 'subcontractors';
}

export interface Rules {
  readonly facts: readonly FactRule[];
  readonly contradictions: readonly (readonly [FactTest, FactTest])[];
  /** In the annex's order. */
  readonly questions: readonly QuestionRule[];
}

const rulesMade = new WeakMap<Annex, Rules>();

/** The rules of an annex, in its order; made once for an annex. */
export function rulesOf(annex: Annex): Rules {
  const rules = rulesMade.get(annex) ?? annexRules(annex);
  rulesMade.set(annex, rules);
  return rules;
}

function annexRules(annex: Annex): Rules {
  return {
    facts: annex.facts.map(({ key, options, countsAs, listedIn }) => ({
      key,
      options: options.map(({ value, means }) => (means ? { value, means } : { value })),
      ...(countsAs && { countsAs }),
      ...(listedIn && { listedIn }),
    })),
    contradictions: annex.contradictions.map((pair) => pair.facts),
    questions: questionsOf(annex).map(questionRule),
  };
}

function questionRule(question: Question): QuestionRule {
  const { id, clause, kind, basis, weight, phases, when } = question;
  const rule = { id, clause, basis, weight, phases, ...(when && { when }) };
  if (kind !== 'control') return { ...rule, kind };
  const { ifUnmet, ifUnmetAtEnd, ifPartial, awaits } = question;
  return { ...rule, kind, ifUnmet, ifUnmetAtEnd, ifPartial, ...(awaits && { awaits }) };
}
