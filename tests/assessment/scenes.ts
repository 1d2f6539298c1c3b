/** Arbitrary facts and answers to the questions of an annex. */
import fc from 'fast-check';
import type { Answer, Answers, Facts } from '../../src/lib/assessment/answers.ts';
import { levels, occurrences } from '../../src/lib/assessment/answers.ts';
import type { QuestionRule, Rules } from '../../src/lib/assessment/rules.ts';
import { publishedRules, tinyRules } from '../annexes.ts';

export interface Scene {
  readonly rules: Rules;
  readonly facts: Facts;
  readonly answers: Answers;
}

/** The laws hold for every annex. */
export const annexes: readonly [string, Rules][] = [
  ['the published annex', publishedRules],
  ['the tiny annex', tinyRules],
];

export function scenes(rules: Rules): fc.Arbitrary<Scene> {
  return fc.record({ rules: fc.constant(rules), facts: factsOf(rules), answers: answersTo(rules) });
}

/** Either anything at all, or every fact answered and none left open. */
export function factsOf(rules: Rules): fc.Arbitrary<Facts> {
  const oneOf = (options: readonly { readonly value: string }[]) =>
    fc.constantFrom(...options.map(({ value }) => value));
  const any = rules.facts.map(({ key, options }) => [key, oneOf(options)] as const);
  const settled = rules.facts.map(
    ({ key, options }) => [key, oneOf(options.filter(({ means }) => means !== 'open'))] as const,
  );
  return fc.oneof(someOf(Object.fromEntries(any)), fc.record(Object.fromEntries(settled)));
}

/** Either anything at all, or everything met except a few answers, so that every verdict is reached. */
export function answersTo(rules: Rules): fc.Arbitrary<Answers> {
  const to = (answer: (question: QuestionRule) => fc.Arbitrary<Answer>) =>
    Object.fromEntries(rules.questions.map((one) => [one.id, answer(one)]));
  const fewOtherwise = fc
    .tuple(
      fc.record(to(metAnswerTo)),
      fc.record(to(clearAnswerTo)),
      fc.subarray(idsOf(rules), { maxLength: 5 }),
    )
    .map(([met, others, ids]): Answers => ({ ...met, ...only(others, ids) }));
  return fc.oneof(someOf(to(answerTo)), fewOtherwise, fc.record(to(metAnswerTo)));
}

function idsOf(rules: Rules): string[] {
  return rules.questions.map(({ id }) => id);
}

const optional = { requiredKeys: [] as [] };

/** Any answer that its question can have. */
export function answerTo({ kind }: QuestionRule): fc.Arbitrary<Answer> {
  switch (kind) {
    case 'control':
      return fc.record(
        {
          level: fc.constantFrom(...levels),
          plan: fc.record({ what: words, who: words, by: dates }, optional),
          awaiting: dates,
        },
        optional,
      );
    case 'breach':
      return fc.record({ occurred: fc.constantFrom(...occurrences) }, optional);
    case 'acknowledgement':
      return fc.record({ acknowledged: fc.boolean() }, optional);
  }
}

/** An answer that says how it is, and admits no breach. */
function clearAnswerTo(question: QuestionRule): fc.Arbitrary<Answer> {
  const unclear = ['unknown', 'unchecked', 'yes', undefined];
  return answerTo(question).filter(
    ({ level, occurred }) => question.kind === 'acknowledgement' || !unclear.includes(level ?? occurred),
  );
}

function metAnswerTo({ kind }: QuestionRule): fc.Arbitrary<Answer> {
  switch (kind) {
    case 'control':
      return fc.constant({ level: 'evidenced' });
    case 'breach':
      return fc.constant({ occurred: 'no-recorded' });
    case 'acknowledgement':
      return fc.constant({ acknowledged: true });
  }
}

export const dates = fc.constantFrom('', '2026-05-01', '2028-02-29');
const words = fc.constantFrom('', '　', 'w');

/** Each key is there or not, mostly there. */
function someOf<T>(arbitraries: Readonly<Record<string, fc.Arbitrary<T>>>): fc.Arbitrary<Record<string, T>> {
  const keys = Object.keys(arbitraries);
  const kept = fc.oneof({ weight: 3, arbitrary: fc.constant(keys) }, fc.subarray(keys));
  return fc.tuple(fc.record(arbitraries), kept).map(([all, some]) => only(all, some));
}

function only<T>(all: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
}
