/** Why the verdict is what it is, worst first, and what else the contractor should look at. */
import type { Rules } from './rules.ts';
import type { Assessment } from './verdict/verdict.ts';

export type ReasonKind =
  | 'breaches'
  | 'nonconformities'
  | 'openFacts'
  | 'contradictions'
  | 'open'
  | 'improvements'
  | 'plansMissing'
  | 'unacknowledged'
  | 'awaiting'
  | 'evidencePending'
  | 'advice'
  | 'notDue';

export interface Reason {
  readonly kind: ReasonKind;
  /** Questions to look at. */
  readonly questions: readonly string[];
  /** Facts to look at. */
  readonly facts: readonly string[];
}

const reasonOrder = [
  'breaches',
  'nonconformities',
  'openFacts',
  'contradictions',
  'open',
  'improvements',
  'plansMissing',
  'unacknowledged',
  'awaiting',
  'evidencePending',
  'advice',
  'notDue',
] as const satisfies readonly ReasonKind[];

/** Only what is there; in the order in which it decides. */
export function reasonsOf(rules: Rules, assessment: Assessment): readonly Reason[] {
  return reasonOrder
    .map((kind) => ({ kind, ...subjects(kind, rules, assessment) }))
    .filter((reason) => reason.questions.length + reason.facts.length > 0);
}

function subjects(kind: ReasonKind, rules: Rules, assessment: Assessment): Omit<Reason, 'kind'> {
  switch (kind) {
    case 'openFacts':
      return { questions: [], facts: openFacts(rules, assessment) };
    case 'contradictions':
      return { questions: [], facts: [...new Set(assessment.contradictions.flat())] };
    case 'open':
      return { questions: openThemselves(assessment), facts: [] };
    default:
      return { questions: assessment[kind], facts: [] };
  }
}

/** Facts without which it is not known whether a question that decides is asked. */
function openFacts(rules: Rules, { open, questions }: Assessment): readonly string[] {
  const waiting = questions.flatMap(({ id, standing }) =>
    standing.kind === 'open' && open.includes(id) ? [standing.because] : [],
  );
  return rules.facts.map(({ key }) => key).filter((key) => waiting.includes(key));
}

/** Open because of the answer, not because a fact is missing. */
function openThemselves({ open, questions }: Assessment): readonly string[] {
  const due = new Set(questions.filter(({ standing }) => standing.kind === 'due').map(({ id }) => id));
  return open.filter((id) => due.has(id));
}
