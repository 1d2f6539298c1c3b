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
import type { Problem, Read } from '../problem.ts';
import { readerFor } from '../read.ts';
import type { RecordReader } from '../read.ts';
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
    const told = (found: readonly CaseSaid[]) => slipsOfCase(one, index, found);
    const read = caseRead(reader, one, file);
    if (!read.ok)
      return {
        cases: [],
        problems: told(read.problems.map((problem) => ({ said: sentence(problem), at: pathIn(problem) }))),
      };
    const { whole, differs } = read.value;
    const { name, unanswered = false } = one;
    const expected = foundIn(assess(rules, whole.facts, whole.answers));
    const problems = told([...repeatedCase(seen, one, whole), ...surprises(one, expected)]);
    return { cases: [{ name, unanswered, ...whole, differs, expected }], problems };
  });
  return {
    cases: proofs.flatMap(({ cases }) => cases),
    problems: proofs.flatMap(({ problems }) => problems),
  };
}

function slipsOfCase({ name }: Case, index: number, found: readonly CaseSaid[]): readonly Slip[] {
  return found.map(({ said, at }) => slip('cases.yaml', `“${forAuthors(name)}”: ${said}`, [index, ...at]));
}

/** What a case states with the first one, and what it lists itself. */
function caseRead(
  { stated }: RecordReader,
  one: Case,
  file: CasesFile,
): Read<{ readonly whole: Stated; readonly differs: Stated }> {
  const whole = stated(JSON.stringify(wholeOf(one, file)));
  if (!whole.ok) return whole;
  const differs = stated(JSON.stringify(listedIn(one)));
  return differs.ok ? { ok: true, value: { whole: whole.value, differs: differs.value } } : differs;
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
