/** The worked cases that readers see, and the proof that each comes out as it says. */
import type { Annex } from '../annex/annex.ts';
import type { CasesFile } from '../annex/schema.ts';
import type { Bilingual } from '../language.ts';
import type { Answers } from '../assessment/answers.ts';
import type { Problem } from './problem.ts';
import { readerFor } from './read.ts';
import type { Stated } from './record.ts';
import { rulesOf } from '../assessment/rules.ts';
import type { Rules } from '../assessment/rules.ts';
import { assess, foundIn } from '../assessment/verdict.ts';
import type { Found } from '../assessment/verdict.ts';

export interface WorkedCase extends Stated {
  readonly name: Bilingual;
  /** Nothing is answered but what it lists itself. */
  readonly unanswered: boolean;
  /** What it states otherwise than the first case. */
  readonly differs: Stated;
  readonly expected: Found;
}

/** Each case with everything that it states, of a list that `checkCases` finds nothing in. */
export function workedCases(cases: CasesFile): readonly WorkedCase[] {
  const first = cases[0];
  return cases.map(({ name, unanswered = false, facts, answers, expected }) => ({
    name,
    unanswered,
    facts: { ...first?.facts, ...facts },
    // The shape is proved by `checkCases`.
    answers: (unanswered ? answers : { ...first?.answers, ...answers }) as Answers,
    differs: { facts: facts, answers: answers as Answers },
    expected: expected as unknown as Found,
  }));
}

/**
 * Every case that cannot be read, that does not come out as it says, or that says the same as one before it; for the
 * author.
 * @param sentence what is wrong with answers that cannot be read
 */
export function checkCases(
  annex: Annex,
  cases: CasesFile,
  sentence: (problem: Problem) => string,
): readonly string[] {
  const rules = rulesOf(annex);
  const reader = readerFor(rules, annex);
  const seen = new Map<string, string>();
  return workedCases(cases).flatMap((one) => {
    const at = `cases.yaml: “${one.name.en}”`;
    const read = reader.stated(JSON.stringify({ facts: one.facts, answers: one.answers }));
    if (!read.ok) return read.problems.map((problem) => `${at}: ${sentence(problem)}`);
    const stated = JSON.stringify([one.facts, one.answers]);
    const before = seen.get(stated);
    seen.set(stated, one.name.en);
    const twice =
      before === undefined ? [] : [`${at}: states the same as “${before}”. Leave one of them out.`];
    return [...twice, ...surprises(rules, one).map((surprise) => `${at}: ${surprise}`)];
  });
}

/** What comes out otherwise than expected, the verdict first. */
function surprises(rules: Rules, { facts, answers, expected }: WorkedCase): readonly string[] {
  const came = foundIn(assess(rules, facts, answers));
  const keys = new Set(['verdict', ...Object.keys(came), ...Object.keys(expected)]);
  return [...keys].flatMap((key) => {
    const [wanted, found] = [expected, came].map((all) => valueIn(all, key));
    if (wanted === found) return [];
    return [
      `${key}: expected ${wanted ?? 'nothing'}, came ${found ?? 'nothing'}. Mend the answers or what is expected.`,
    ];
  });
}

/** As JSON, to compare and to show; undefined where there is no such key. */
function valueIn(found: Found, key: string): string | undefined {
  const value = new Map<string, unknown>(Object.entries(found)).get(key);
  return value === undefined ? undefined : JSON.stringify(value);
}
