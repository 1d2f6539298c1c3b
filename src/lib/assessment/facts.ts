/** Facts as they count, and facts that contradict each other. Rule: docs/method.md §About the contract. */
import type { FactTest } from '../annex/types/fact.ts';
import type { Facts } from './answers.ts';
import type { Rules } from './rules.ts';

/** The value as stored; undefined where unanswered. */
export function factOf(facts: Facts, key: string): string | undefined {
  return Object.hasOwn(facts, key) ? facts[key] : undefined;
}

/** The facts as they count in this assessment. What was stored stays as it is. */
export function effectiveFacts(rules: Pick<Rules, 'facts'>, facts: Facts): Facts {
  const effective: Record<string, string> = {};
  for (const fact of rules.facts) {
    const { key } = fact;
    const value = countedAs(fact, facts)?.value ?? factOf(facts, key);
    if (value !== undefined) effective[key] = value;
  }
  return effective;
}

/** What a fact counts as whatever is stored, and the fact that makes it so; undefined where what is stored counts. */
export function countedAs(
  { countsAs }: Rules['facts'][number],
  facts: Facts,
): { readonly value: string; readonly because: string } | undefined {
  const [first] = countsAs?.while ?? [];
  if (!countsAs || !first || !countsAs.while.every((test) => holds(test, facts, facts))) return undefined;
  return { value: countsAs.value, because: first.fact };
}

/**
 * The option whose reason says why questions that go by this fact do not apply: the one that counts, which need not be
 * the one that is stored. Undefined where neither is.
 */
export function reasonOf(rules: Pick<Rules, 'facts'>, key: string, facts: Facts): string | undefined {
  const fact = rules.facts.find((one) => one.key === key);
  return fact && (countedAs(fact, facts)?.value ?? factOf(facts, key));
}

/**
 * Does a fact have one of the values that the test names, or none of those that it excludes?
 * An unanswered fact is in no list: `in` fails, `notIn` holds.
 * @param effective facts after `effectiveFacts`, for tests that ask for them
 */
export function holds(test: FactTest, facts: Facts, effective: Facts): boolean {
  const value = factOf(test.effective ? effective : facts, test.fact);
  if (test.in) return value !== undefined && test.in.includes(value);
  return !(value !== undefined && test.notIn?.includes(value));
}

/** The numbers of the rules' contradictions that the facts run into. */
export function contradicted(rules: Rules, facts: Facts): readonly number[] {
  const effective = effectiveFacts(rules, facts);
  return [...rules.contradictions.keys()].filter((index) =>
    rules.contradictions[index]?.every((test) => holds(test, facts, effective)),
  );
}

/** Pairs of fact keys whose answers cannot both be true, in the annex's order. */
export function contradictionsOf(rules: Rules, facts: Facts): readonly (readonly [string, string])[] {
  return contradicted(rules, facts).flatMap((index) => {
    const pair = rules.contradictions[index];
    return pair ? [[pair[0].fact, pair[1].fact] as const] : [];
  });
}
