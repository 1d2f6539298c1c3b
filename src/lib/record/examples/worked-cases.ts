/** The worked cases that readers see, read as a record is, with the proof that each comes out as it says. */
import type { Annex } from '../../annex/annex.ts';
import type { CasesFile } from '../../annex/schema/trying.ts';
import { slip } from '../../annex/content/slip.ts';
import type { Path, Slip } from '../../annex/content/slip.ts';
import { forAuthors } from '../../languages/language.ts';
import { rulesOf } from '../../assessment/rules.ts';
import { assess, foundIn } from '../../assessment/verdict/verdict.ts';
import type { Result } from '../../assessment/verdict/verdict.ts';
import type { Texts } from '../../languages/language.ts';
import { pathIn } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { readerFor } from '../read.ts';
import type { Stated } from '../record.ts';

export interface WorkedCase extends Stated {
  readonly name: Texts;
  /** Nothing is answered but what it lists itself. */
  readonly unanswered: boolean;
  /** What it states otherwise than the first case. */
  readonly differs: Stated;
  readonly expected: Result;
}

export interface Proved {
  /** Those that can be read. */
  readonly cases: readonly WorkedCase[];
  /** For the author: every case that cannot be read, does not come out as it says, or says the same as one before it. */
  readonly problems: readonly Slip[];
}

type Case = CasesFile[number];

/** What is wrong with a case, and where in it. */
interface CaseSaid {
  readonly said: string;
  readonly at: Path;
}

/** @param sentence what is wrong with answers that cannot be read */
export function provedCases(annex: Annex, file: CasesFile, sentence: (problem: Problem) => string): Proved {
  const rules = rulesOf(annex);
  const reader = readerFor(rules, annex);
  const seen = new Map<string, string>();
  const proofs = file.map((one, index): Proved => {
    const { name, unanswered = false } = one;
    const told = (found: readonly CaseSaid[]) =>
      found.map(({ said, at }) => slip('cases.yaml', `“${forAuthors(name)}”: ${said}`, [index, ...at]));
    const unreadable = (problem: Problem) => ({ said: sentence(problem), at: pathIn(problem) });
    const read = reader.stated(JSON.stringify(wholeOf(one, file)));
    const own = reader.stated(JSON.stringify(listedIn(one)));
    if (!read.ok) return { cases: [], problems: told(read.problems.map(unreadable)) };
    if (!own.ok) return { cases: [], problems: told(own.problems.map(unreadable)) };
    const expected = foundIn(assess(rules, read.value.facts, read.value.answers));
    const problems = [...repeatedCase(seen, one, read.value), ...surprises(one, expected)];
    return {
      cases: [{ name, unanswered, ...read.value, differs: own.value, expected }],
      problems: told(problems),
    };
  });
  return {
    cases: proofs.flatMap(({ cases }) => cases),
    problems: proofs.flatMap(({ problems }) => problems),
  };
}

function listedIn({ facts, answers }: Case): Pick<Case, 'facts' | 'answers'> {
  return { facts, answers };
}

/** A case lists only what differs from the first. */
function wholeOf({ facts, answers, unanswered }: Case, [first]: CasesFile): Pick<Case, 'facts' | 'answers'> {
  return {
    facts: { ...first?.facts, ...facts },
    answers: unanswered ? answers : { ...first?.answers, ...answers },
  };
}

function repeatedCase(seen: Map<string, string>, { name }: Case, stated: Stated): readonly CaseSaid[] {
  const said = JSON.stringify([stated.facts, stated.answers]);
  const before = seen.get(said);
  seen.set(said, forAuthors(name));
  return before === undefined
    ? []
    : [{ said: `states the same as “${before}”. Leave one of them out.`, at: ['name'] }];
}

/** What comes out otherwise than expected, the verdict first. */
function surprises({ expected }: Case, came: Result): readonly CaseSaid[] {
  const keys = new Set(['verdict', ...Object.keys(came), ...Object.keys(expected)]);
  return [...keys].flatMap((key) => {
    const [wanted, found] = [expected, came].map((all) => memberAsJson(all, key));
    if (wanted === found) return [];
    const said = `${key}: expected ${wanted ?? 'nothing'}, came ${found ?? 'nothing'}. Mend the answers or what is expected.`;
    return [{ said, at: ['expected', key] }];
  });
}

/** As JSON, to compare and to show; undefined where there is no such key. */
function memberAsJson(found: object, key: string): string | undefined {
  const value = new Map<string, unknown>(Object.entries(found)).get(key);
  return value === undefined ? undefined : JSON.stringify(value);
}
