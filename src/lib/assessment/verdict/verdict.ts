/** From facts and answers to a verdict with its reasons. Pure, exact, the same for every reader. */
import type { ClauseNumber } from '../../annex/numbering/address.ts';
import type { Phase } from '../../annex/types/fact.ts';
import { answerTo } from '../answers.ts';
import type { Answer, Answers, Facts } from '../answers.ts';
import { phaseOf, standingOf } from '../applicability.ts';
import type { Standing } from '../applicability.ts';
import { contradictionsOf, effectiveFacts } from '../facts.ts';
import { outcomeOf } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { planMissing } from '../plan.ts';
import type { QuestionRule, Rules } from '../rules.ts';
import { scoreOf } from './score.ts';
import type { Verdict } from './verdicts.ts';

/** Lists of question ids are in the annex's order. */
export interface Grounds {
  readonly breaches: readonly string[];
  readonly nonconformities: readonly string[];
  readonly open: readonly string[];
  readonly improvements: readonly string[];
  readonly awaiting: readonly string[];
  readonly evidencePending: readonly string[];
  readonly advice: readonly string[];
  readonly unacknowledged: readonly string[];
  readonly plansMissing: readonly string[];
  readonly notDue: readonly string[];
  readonly notApplicable: readonly string[];
  readonly contradictions: readonly (readonly [string, string])[];
}

/** What an assessment comes to. */
export interface Result extends Grounds {
  readonly verdict: Verdict;
  /** 0–100, or null when nothing scored is due. */
  readonly score: number | null;
  readonly weightTotal: number;
  readonly draft: boolean;
}

export interface Assessment extends Result {
  readonly phase: Phase | undefined;
  readonly questions: readonly Assessed[];
}

export interface Assessed {
  readonly id: string;
  readonly clause: ClauseNumber;
  readonly standing: Standing;
  readonly outcome: Outcome;
}

/**
 * What facts and answers, as stored, come to under the rules of an annex. Never throws: what the rules do not know
 * is ignored, what is missing is open. Rule: docs/method.md.
 */
export function assess(rules: Rules, facts: Facts, answers: Answers): Assessment {
  const effective = effectiveFacts(rules, facts);
  const phase = phaseOf(effective);
  const cases = rules.questions.map((question): AssessedCase => {
    const answer = answerTo(answers, question.id);
    const standing = standingOf(rules, question, effective);
    return { question, answer, standing, outcome: outcomeOf(question, standing, answer, phase) };
  });
  const found = { ...groundsOf(cases, phase), contradictions: contradictionsOf(rules, facts) };
  const verdict = verdictOf(found);
  const score = scoreOf(cases.filter(({ standing }) => standing.kind === 'due'));
  return { ...found, verdict, ...score, draft: isDraft(found), phase, questions: cases.map(assessed) };
}

/** What it comes to, without the way there. */
export function foundIn({ questions, phase, ...found }: Assessment): Result {
  return found;
}

/** A question with all that decides it. */
interface AssessedCase {
  readonly question: QuestionRule;
  readonly answer: Answer;
  readonly standing: Standing;
  readonly outcome: Outcome;
}

function groundsOf(
  cases: readonly AssessedCase[],
  phase: Phase | undefined,
): Omit<Grounds, 'contradictions'> {
  const idsOf = (keep: (one: AssessedCase) => boolean) =>
    cases.filter(keep).map(({ question }) => question.id);
  const that = (wanted: Outcome) => idsOf(({ outcome }) => outcome === wanted);
  const unplanned = ({ outcome, answer }: AssessedCase) =>
    outcome === 'improvement' && planMissing(answer, phase);
  return {
    breaches: that('breach'),
    nonconformities: that('nonconformity'),
    open: idsOf(({ question, outcome }) => outcome === 'open' && decides(question)),
    improvements: that('improvement'),
    awaiting: that('awaiting'),
    evidencePending: that('evidencePending'),
    advice: that('advice'),
    unacknowledged: that('unacknowledged'),
    plansMissing: idsOf(unplanned),
    notDue: that('notDue'),
    notApplicable: that('notApplicable'),
  };
}

function assessed({ question: { id, clause }, standing, outcome }: AssessedCase): Assessed {
  return { id, clause, standing, outcome };
}

/** The first rule that matches wins. */
function verdictOf(found: Grounds): Verdict {
  if (found.breaches.length > 0 || found.nonconformities.length > 0) return 'nonconforming';
  if (found.open.length > 0 || found.contradictions.length > 0) return 'undetermined';
  if (found.improvements.length > 0) return 'needs-improvement';
  return found.evidencePending.length > 0 ? 'evidence-pending' : 'conforming';
}

/** Whatever the verdict: what is still to be answered, planned or acknowledged keeps a report from being handed over. */
function isDraft({ open, contradictions, plansMissing, unacknowledged }: Grounds): boolean {
  return [open, contradictions, plansMissing, unacknowledged].some((list) => list.length > 0);
}

/** Written in the annex and not merely acknowledged: only such questions decide. */
export function decides(question: Pick<QuestionRule, 'basis' | 'kind'>): boolean {
  return question.basis === 'text' && question.kind !== 'acknowledgement';
}
