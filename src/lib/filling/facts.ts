/** What the form shows at each fact. */
import type { FactTest } from '../annex/types/fact.ts';
import type { Facts } from '../assessment/answers.ts';
import type { FactRule } from '../assessment/rules.ts';
import { contradicted, countedAs, effectiveFacts, holds } from '../assessment/facts.ts';
import { fill } from '../wording/fill.ts';
import type { Wording } from '../wording/ja.ts';
import type { Labels } from './labels.ts';
import type { Scene } from './scene.ts';

/** Fact key → when each of its sentences of advice is shown. */
export type AdviceTests = Readonly<Record<string, readonly (readonly FactTest[])[]>>;

export interface FactView {
  readonly standing: string;
  /** Which sentences of advice are shown, by their order. */
  readonly advice: readonly boolean[];
  /** The numbers of the contradictions that this fact is part of as things stand. */
  readonly contradictions: readonly number[];
  /** What of the fact is in sight, by the names of its parts in the page. */
  readonly shown: {
    /** False where it counts as something whatever is answered; `standing` then says as what. */
    readonly asked: boolean;
    /** May its answer be taken back? */
    readonly clear: boolean;
  };
}

export interface FactWords {
  readonly advice: AdviceTests;
  readonly standing: Pick<Wording['assessment']['standing'], 'counted'>;
  readonly labels: Pick<Labels, 'fact' | 'option'>;
}

/** By the key of the fact, in the order of the annex. */
export function factViews(
  { rules, record: { facts } }: Scene,
  words: FactWords,
): Readonly<Record<string, FactView>> {
  const effective = effectiveFacts(rules, facts);
  const wrong = contradicted(rules, facts);
  return Object.fromEntries(
    rules.facts.map((fact) => {
      const { key } = fact;
      const contradictions = wrong.filter((index) =>
        rules.contradictions[index]?.some((test) => test.fact === key),
      );
      const advice = (words.advice[key] ?? []).map((tests) =>
        tests.every((test) => holds(test, facts, effective)),
      );
      return [key, { ...factStanding(fact, facts, contradictions, words), advice, contradictions }];
    }),
  );
}

/** What contradicts is there to be mended, whatever it counts as. */
function factStanding(
  fact: FactRule,
  facts: Facts,
  contradictions: readonly number[],
  words: FactWords,
): Pick<FactView, 'standing' | 'shown'> {
  const counted = contradictions.length > 0 ? undefined : countedAs(fact, facts);
  if (counted)
    return { standing: countedText(fact.key, counted, words), shown: { asked: false, clear: false } };
  return { standing: '', shown: { asked: true, clear: Object.hasOwn(facts, fact.key) } };
}

function countedText(
  key: string,
  { value, because }: { readonly value: string; readonly because: string },
  { standing, labels }: FactWords,
): string {
  return fill(standing.counted, { fact: labels.fact(because), option: labels.option(key, value) });
}
