/** What one question comes to, from its rule, its standing and its answer. Rule: docs/method.md §Verdict. */
import type { Phase } from '../annex/types/fact.ts';
import { blank } from './answers.ts';
import type { Answer } from './answers.ts';
import { atEnd } from './applicability.ts';
import type { Standing } from './applicability.ts';
import type { ControlRule, QuestionRule } from './rules.ts';

/** `met` needs no word. */
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

/** @param phase of the assessment; undefined while it is unanswered, and then nothing is due */
export function outcomeOf(
  question: QuestionRule,
  standing: Standing,
  answer: Answer,
  phase: Phase | undefined,
): Outcome {
  if (isAdmitted(question, answer)) return 'breach';
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

/** An admitted breach stands whatever the phase and the facts: only changing its answer takes it back. */
function isAdmitted({ kind }: QuestionRule, { occurred }: Answer): boolean {
  return kind === 'breach' && occurred === 'yes';
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
  question: ControlRule,
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
  question: ControlRule,
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
