/** From facts and answers to a verdict with its reasons. Pure, exact, the same for every reader. */
import type { Phase } from '../annex/annex.ts';
import { answerTo, blank } from './answers.ts';
import type { Answer, Answers, Facts, Plan } from './answers.ts';
import { atEnd, phaseOf, standingOf } from './applicability.ts';
import type { Standing } from './applicability.ts';
import { contradictionsOf, effectiveFacts } from './facts.ts';
import type { QuestionRule, Rules } from './rules.ts';
import { scoreOf } from './score.ts';

export const verdicts = [
  'nonconforming',
  'undetermined',
  'needs-improvement',
  'evidence-pending',
  'conforming',
] as const;
export type Verdict = (typeof verdicts)[number];

/** What one question comes to; `met` needs no word. */
export type Outcome =
  | 'breach'
  | 'nonconformity'
  | 'open'
  | 'improvement'
  | 'awaiting'
  | 'evidencePending'
  | 'met'
  | 'advice'
  | 'unacknowledged'
  | 'acknowledged'
  | 'notDue'
  | 'notApplicable'
  | 'past';

/** Lists of question ids are in the annex's order. */
export interface Findings {
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

export interface Assessment extends Findings {
  readonly verdict: Verdict;
  /** 0–100, or null when nothing scored is due. */
  readonly score: number | null;
  readonly weightTotal: number;
  readonly draft: boolean;
  readonly phase: Phase | undefined;
  readonly questions: readonly Assessed[];
}

export interface Assessed {
  readonly id: string;
  readonly clause: number;
  readonly standing: Standing;
  readonly outcome: Outcome;
}

export function assess(rules: Rules, facts: Facts, answers: Answers): Assessment {
  const effective = effectiveFacts(rules, facts);
  const phase = phaseOf(effective);
  const cases = rules.questions.map((question) => {
    const answer = answerTo(answers, question.id);
    const standing = standingOf(rules, question, effective);
    return { question, answer, standing, outcome: outcomeOf(question, standing, answer, phase) };
  });
  const idsOf = (keep: (one: Case) => boolean) => cases.filter(keep).map(({ question }) => question.id);
  const found: Findings = {
    // Whatever the phase and the facts: only changing the answer takes an admitted breach back.
    breaches: idsOf(({ question, answer }) => question.kind === 'breach' && answer.occurred === 'yes'),
    nonconformities: idsOf(({ outcome }) => outcome === 'nonconformity'),
    open: idsOf(({ question, outcome }) => outcome === 'open' && decides(question)),
    improvements: idsOf(({ outcome }) => outcome === 'improvement'),
    awaiting: idsOf(({ outcome }) => outcome === 'awaiting'),
    evidencePending: idsOf(({ outcome }) => outcome === 'evidencePending'),
    advice: idsOf(({ outcome }) => outcome === 'advice'),
    unacknowledged: idsOf(({ outcome }) => outcome === 'unacknowledged'),
    plansMissing: idsOf(
      ({ outcome, answer }) => outcome === 'improvement' && planMissing(answer.plan, phase),
    ),
    notDue: idsOf(({ outcome }) => outcome === 'notDue'),
    notApplicable: idsOf(({ outcome }) => outcome === 'notApplicable'),
    contradictions: contradictionsOf(rules, facts),
  };
  const verdict = verdictOf(found);
  return {
    ...found,
    verdict,
    ...scoreOf(cases.filter(({ standing }) => standing.kind === 'due')),
    draft: verdict === 'undetermined' || found.plansMissing.length > 0 || found.unacknowledged.length > 0,
    phase,
    questions: cases.map(({ question: { id, clause }, standing, outcome }) => ({
      id,
      clause,
      standing,
      outcome,
    })),
  };
}

interface Case {
  readonly question: QuestionRule;
  readonly answer: Answer;
  readonly standing: Standing;
  readonly outcome: Outcome;
}

/** The first rule that matches wins. */
export function verdictOf(found: Findings): Verdict {
  if (found.breaches.length > 0 || found.nonconformities.length > 0) return 'nonconforming';
  if (found.open.length > 0 || found.contradictions.length > 0) return 'undetermined';
  if (found.improvements.length > 0) return 'needs-improvement';
  return found.evidencePending.length > 0 ? 'evidence-pending' : 'conforming';
}

/** Written in the annex and not merely acknowledged: only such questions decide. */
export function decides(question: Pick<QuestionRule, 'basis' | 'kind'>): boolean {
  return question.basis === 'text' && question.kind !== 'acknowledgement';
}

function outcomeOf(
  question: QuestionRule,
  standing: Standing,
  answer: Answer,
  phase: Phase | undefined,
): Outcome {
  if (standing.kind !== 'due') return standing.kind;
  switch (question.kind) {
    case 'acknowledgement':
      return answer.acknowledged === true ? 'acknowledged' : 'unacknowledged';
    case 'breach':
      return breachOutcome(answer);
    case 'control':
      return question.basis === 'derived'
        ? derivedOutcome(answer)
        : controlOutcome(question, standing.planned, answer, phase);
  }
}

function breachOutcome({ occurred = 'unchecked' }: Answer): Outcome {
  switch (occurred) {
    case 'yes':
      return 'breach';
    case 'no-recorded':
      return 'met';
    case 'no':
      return 'evidencePending';
    case 'unchecked':
      return 'open';
  }
}

function derivedOutcome({ level }: Answer): Outcome {
  if (level === 'partial' || level === 'none') return 'advice';
  return level === undefined || level === 'unknown' ? 'open' : 'met';
}

function controlOutcome(
  question: QuestionRule,
  planned: boolean,
  answer: Answer,
  phase: Phase | undefined,
): Outcome {
  const { level = 'unknown' } = answer;
  switch (level) {
    case 'evidenced':
      return 'met';
    case 'done':
      return 'evidencePending';
    case 'partial':
    case 'none':
      return unmetOutcome(question, planned, answer, phase);
    case 'unknown':
      return 'open';
  }
}

function unmetOutcome(
  question: QuestionRule,
  planned: boolean,
  { level, awaiting }: Answer,
  phase: Phase | undefined,
): Outcome {
  if (question.awaits && !blank(awaiting)) return 'awaiting';
  if (planned) return 'improvement';
  const ifNone = atEnd(phase) ? question.ifUnmetAtEnd : question.ifUnmet;
  const consequence = level === 'partial' ? question.ifPartial : ifNone;
  return consequence === 'nonconforming' ? 'nonconformity' : 'improvement';
}

/** What, who and by when; at the end only what happened and how it is kept from happening again. */
function planMissing(plan: Plan | undefined, phase: Phase | undefined): boolean {
  if (blank(plan?.what)) return true;
  return !atEnd(phase) && (blank(plan?.who) || blank(plan?.by));
}
