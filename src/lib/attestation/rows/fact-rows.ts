/** The facts as answered, and what does not go together. */
import type { FactOption } from '../../annex/types/fact.ts';
import type { Facts } from '../../assessment/answers.ts';
import { effectiveFacts, factOf, holds } from '../../assessment/facts.ts';
import type { Assessment } from '../../assessment/verdict/verdict.ts';
import type { Texts } from '../../languages/language.ts';
import type { AttestedAnnex, AttestedFact } from '../attested-annex.ts';

export interface FactRow {
  readonly key: string;
  readonly name: Texts;
  /** The answer as given; undefined where unanswered. */
  readonly answer: Texts | undefined;
  /** What it counts as, where other facts make that differ from the answer. */
  readonly countsAs: Texts | undefined;
  /** Sentences to confirm that are never silent. */
  readonly confirm: readonly Texts[];
}

/** One row a fact, in the annex's order, answered or not. */
export function factRows(annex: AttestedAnnex, facts: Facts): readonly FactRow[] {
  const effective = effectiveFacts(annex.rules, facts);
  return annex.facts.map((fact) => {
    const { key, name } = fact;
    const answered = factOf(facts, key);
    const counted = factOf(effective, key);
    return {
      ...{ key, name },
      answer: optionOf(annex, key, answered)?.label,
      countsAs: counted === answered ? undefined : optionOf(annex, key, counted)?.label,
      confirm: confirmations(fact, facts, effective),
    };
  });
}

/** A sentence for each pair of facts that cannot both be true, in the annex's order. */
export function contradictionSentences(
  annex: AttestedAnnex,
  { contradictions }: Assessment,
): readonly Texts[] {
  const found = contradictions.map(String);
  return annex.contradictions
    .filter(({ pair }) => found.includes(String(pair)))
    .map(({ sentence }) => sentence);
}

/** The option of a fact that has this value; undefined where there is none. */
export function optionOf(
  annex: AttestedAnnex,
  key: string,
  value: string | undefined,
): FactOption | undefined {
  return annex.facts.find((fact) => fact.key === key)?.options.find((option) => option.value === value);
}

function confirmations({ advice }: AttestedFact, facts: Facts, effective: Facts): readonly Texts[] {
  return advice
    .filter(({ when }) => when.every((test) => holds(test, facts, effective)))
    .map(({ text }) => text);
}
