/** Laws that hold for every annex, whatever is stated. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Answer, Answers, Facts } from '../../src/lib/assessment/answers.ts';
import { standingOf } from '../../src/lib/assessment/applicability.ts';
import { contradictionsOf, effectiveFacts } from '../../src/lib/assessment/facts.ts';
import type { ControlRule, QuestionRule, Rules } from '../../src/lib/assessment/rules.ts';
import { assess } from '../../src/lib/assessment/verdict/verdict.ts';
import { verdicts } from '../../src/lib/assessment/verdict/verdicts.ts';
import type { Verdict } from '../../src/lib/assessment/verdict/verdicts.ts';
import { annexes, answerTo, answersTo, scenes } from './scenes.ts';
import type { Scene } from './scenes.ts';
import { lists, listsWith } from './worked.ts';

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 });

describe.each(annexes)('%s', (_, rules) => {
  const scene = scenes(rules);
  const question = fc.constantFrom(...rules.questions);
  const breach = fc.constantFrom(...rules.questions.filter(({ kind }) => kind === 'breach'));

  test('answers to questions that are not due change nothing, except an admitted breach', () => {
    const other = answersTo(rules);
    holdsFor(fc.tuple(scene, other), ([{ facts, answers }, others]) => {
      const ignored = rules.questions.filter((one) => !isDue(rules, one, facts));
      const changes = ignored.flatMap(({ id }) =>
        admitted(answers[id]) || admitted(others[id]) ? [] : [[id, others[id] ?? {}] as const],
      );
      const changed = { ...answers, ...Object.fromEntries(changes) };
      expect(assess(rules, facts, changed)).toEqual(assess(rules, facts, answers));
    });
  });

  test('answers to questions that the annex does not have change nothing', () => {
    const stray = Object.fromEntries(
      ['Q99-1', 'constructor'].map((id) => [id, { occurred: 'yes' } as const]),
    );
    holdsFor(scene, ({ facts, answers }) => {
      expect(assess(rules, { ...facts, weather: 'fine' }, { ...answers, ...stray })).toEqual(
        assess(rules, facts, answers),
      );
    });
  });

  test('the order in which facts and answers are written is irrelevant', () => {
    holdsFor(scene, ({ facts, answers }) => {
      expect(assess(rules, reversed(facts), reversed(answers))).toEqual(assess(rules, facts, answers));
    });
  });

  test('a better answer never makes the verdict worse nor the score lower', () => {
    holdsFor(fc.tuple(scene, question, fc.nat()), ([{ facts, answers }, { id, kind }, pick]) => {
      const all = withoutWaiting(answers);
      const better = betterThan(kind, all[id] ?? {});
      fc.pre(better.length > 0);
      const before = assess(rules, facts, all);
      const after = assess(rules, facts, { ...all, [id]: better[pick % better.length] ?? {} });
      expect(rank(after.verdict)).toBeGreaterThanOrEqual(rank(before.verdict));
      expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
    });
  });

  test('a breach always decides', () => {
    holdsFor(fc.tuple(scene, breach), ([{ facts, answers }, { id }]) => {
      const result = assess(rules, facts, { ...answers, [id]: { occurred: 'yes' } });
      expect([result.verdict, result.breaches.includes(id)]).toEqual(['nonconforming', true]);
    });
  });

  test('good practice never decides, nor makes a draft', () => {
    const derived = rules.questions.filter(({ basis }) => basis === 'derived');
    const changed = fc
      .constantFrom(...derived)
      .chain((one) => answerTo(one).map((answer) => ({ [one.id]: answer })));
    holdsFor(fc.tuple(scene, changed), ([{ facts, answers }, change]) => {
      const [before, after] = [
        assess(rules, facts, answers),
        assess(rules, facts, { ...answers, ...change }),
      ];
      expect([after.verdict, after.draft, after.open]).toEqual([before.verdict, before.draft, before.open]);
    });
  });

  test('acknowledgements are neither scored nor part of the verdict', () => {
    holdsFor(scene, ({ facts, answers }) => {
      const ids = rules.questions.filter(({ kind }) => kind === 'acknowledgement').map(({ id }) => id);
      const given = assess(rules, facts, { ...answers, ...everyOne(ids, { acknowledged: true }) });
      const missing = assess(rules, facts, { ...answers, ...everyOne(ids, {}) });
      expect([missing.verdict, missing.score]).toEqual([given.verdict, given.score]);
      expect(given.unacknowledged).toEqual([]);
    });
  });

  test('the score lies between 0 and 100, and is null exactly when nothing of weight is due', () => {
    holdsFor(scene, ({ facts, answers }) => {
      const { score, weightTotal } = assess(rules, facts, answers);
      expect(score === null).toBe(weightTotal === 0);
      if (score !== null) expect(score >= 0 && score <= 100 && Number.isInteger(score)).toBe(true);
    });
  });

  test('the score is the weighted mean, rounded half up', () => {
    holdsFor(scene, ({ facts, answers }) => {
      const due = rules.questions.filter((one) => one.kind !== 'acknowledgement' && isDue(rules, one, facts));
      const sum = due.reduce((total, { id, weight }) => total + weight * worth(answers[id] ?? {}), 0);
      const weights = due.reduce((total, { weight }) => total + weight, 0);
      expect(assess(rules, facts, answers).score).toBe(weights === 0 ? null : Math.round(sum / weights));
    });
  });

  test('the verdict is the first row of the decision table that matches', () => {
    const seen = new Set<Verdict>();
    holdsFor(
      scene,
      (one) => {
        const { verdict } = assess(rules, one.facts, one.answers);
        seen.add(verdict);
        expect(verdict).toBe(byTheTable(one));
      },
      2000,
    );
    expect(seen).toEqual(new Set(verdicts));
  });

  test('every question stands in the one list that the method puts it in, or in none', () => {
    holdsFor(scene, (one) => {
      const result = assess(rules, one.facts, one.answers);
      for (const question of rules.questions) {
        const list = listOf(question, one);
        expect([question.id, listsWith(result, question.id)]).toEqual([question.id, list ? [list] : []]);
      }
    });
  });

  test('an admitted breach stands among the breaches alone, and weighs only where it is due', () => {
    holdsFor(fc.tuple(scene, breach), ([{ facts, answers }, asked]) => {
      const result = assess(rules, facts, { ...answers, [asked.id]: { occurred: 'yes' } });
      const without = assess(rules, facts, { ...answers, [asked.id]: { occurred: 'no-recorded' } });
      expect(listsWith(result, asked.id)).toEqual(['breaches']);
      expect(result.weightTotal).toBe(without.weightTotal);
      if (!isDue(rules, asked, facts)) expect(result.score).toBe(without.score);
    });
  });

  test('an admitted breach that is not due changes nothing but the breaches, what stood in its place and the verdict', () => {
    holdsFor(fc.tuple(scene, breach), ([{ facts, answers }, asked]) => {
      fc.pre(!isDue(rules, asked, facts));
      const result = assess(rules, facts, { ...answers, [asked.id]: { occurred: 'yes' } });
      const without = assess(rules, facts, { ...answers, [asked.id]: {} });
      for (const list of lists.filter((one) => one !== 'breaches'))
        expect(result[list]).toEqual(without[list].filter((id) => id !== asked.id));
      expect(result.breaches.filter((id) => id !== asked.id)).toEqual(without.breaches);
    });
  });

  test('a report is a draft while anything is open, contradictory, without its plan or not acknowledged', () => {
    holdsFor(scene, ({ facts, answers }) => {
      const result = assess(rules, facts, answers);
      const { open, contradictions, plansMissing, unacknowledged } = result;
      const left = [...open, ...contradictions, ...plansMissing, ...unacknowledged];
      expect(result.draft).toBe(left.length > 0);
    });
  });

  test('an acknowledgement that is not due is missed by nobody', () => {
    holdsFor(scene, ({ facts, answers }) => {
      const { unacknowledged } = assess(rules, facts, answers);
      const due = rules.questions.filter((one) => isDue(rules, one, facts)).map(({ id }) => id);
      expect(unacknowledged.filter((id) => !due.includes(id))).toEqual([]);
    });
  });
});

function holdsFor<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void, numRuns = 300): void {
  fc.assert(fc.property(arbitrary, law), { numRuns });
}

function isDue(rules: Rules, question: QuestionRule, facts: Facts): boolean {
  return standingOf(rules, question, effectiveFacts(rules, facts)).kind === 'due';
}

function admitted(answer: Answer | undefined): boolean {
  return answer?.occurred === 'yes';
}

function reversed<T>(values: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(values).reverse());
}

function everyOne(ids: readonly string[], answer: Answer): Answers {
  return Object.fromEntries(ids.map((id) => [id, answer]));
}

function worth({ level = 'none', occurred }: Answer): number {
  const values = { evidenced: 100, done: 70, partial: 30, none: 0, unknown: 0 };
  return occurred ? { 'no-recorded': 100, no: 70, yes: 0, unchecked: 0 }[occurred] : values[level];
}

/** An item that waits for the Ordering Party is set apart; the order of answers says nothing about it. */
function withoutWaiting(answers: Answers): Answers {
  const entries = Object.entries(answers).map(([id, answer]): [string, Answer] => [
    id,
    answer.awaiting === undefined ? answer : { ...answer, awaiting: '' },
  ]);
  return Object.fromEntries(entries);
}

/** What is surely better than an answer. To learn that something is not done may turn “open” into a nonconformity. */
function betterThan(kind: QuestionRule['kind'], { level, occurred }: Answer): readonly Answer[] {
  const ladder: Readonly<Record<QuestionRule['kind'], readonly (readonly [string, Answer])[]>> = {
    control: [
      ['none', { level: 'partial' }],
      ['partial', { level: 'done' }],
      ['unknown', { level: 'done' }],
      ['done', { level: 'evidenced' }],
    ],
    breach: [
      ['yes', { occurred: 'no' }],
      ['unchecked', { occurred: 'no' }],
      ['no', { occurred: 'no-recorded' }],
    ],
    acknowledgement: [],
  };
  const steps = ladder[kind];
  if (steps.length === 0) return [];
  const from = steps.findIndex(([value]) => value === (level ?? occurred));
  if ((level ?? occurred) === undefined) return steps.slice(-2).map(([, answer]) => answer);
  return from < 0 ? [] : steps.slice(from).map(([, answer]) => answer);
}

function rank(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}

type List = (typeof lists)[number];

/** The list in which the method puts a question, said a second time and from the raw answer; none where it is met. */
function listOf(one: QuestionRule, { rules, facts, answers }: Scene): List | undefined {
  const { level, occurred, acknowledged } = answers[one.id] ?? {};
  const said = level ?? occurred ?? 'unknown';
  const open = one.basis === 'text' && one.kind !== 'acknowledgement' ? 'open' : undefined;
  const { kind } = standingOf(rules, one, effectiveFacts(rules, facts));
  if (one.kind === 'breach' && said === 'yes') return 'breaches';
  if (kind === 'past') return undefined;
  if (kind !== 'due') return kind === 'open' ? open : kind;
  if (one.kind === 'acknowledgement') return acknowledged ? undefined : 'unacknowledged';
  if (said === 'unknown' || said === 'unchecked') return open;
  const unmet = said === 'partial' || said === 'none';
  if (one.basis === 'derived') return unmet ? 'advice' : undefined;
  if (unmet && one.kind === 'control') return listOfUnmet(one, { rules, facts, answers });
  return said === 'done' || said === 'no' ? 'evidencePending' : undefined;
}

function listOfUnmet(one: ControlRule, { rules, facts, answers }: Scene): List {
  const { level, awaiting = '' } = answers[one.id] ?? {};
  if (one.awaits === true && awaiting !== '') return 'awaiting';
  const planned = effectiveFacts(rules, facts)[one.when?.fact ?? ''] === 'planned';
  const atEnd = facts.phase === 'completion' || facts.phase === 'after';
  const ifNone = atEnd ? one.ifUnmetAtEnd : one.ifUnmet;
  const follows = level === 'partial' ? one.ifPartial : ifNone;
  return follows === 'nonconforming' && !planned ? 'nonconformities' : 'improvements';
}

/** The decision table: the first row that matches. */
function byTheTable(scene: Scene): Verdict {
  const found = new Set(scene.rules.questions.map((one) => listOf(one, scene)));
  if (found.has('breaches') || found.has('nonconformities')) return 'nonconforming';
  if (found.has('open') || contradictionsOf(scene.rules, scene.facts).length > 0) return 'undetermined';
  if (found.has('improvements')) return 'needs-improvement';
  return found.has('evidencePending') ? 'evidence-pending' : 'conforming';
}
