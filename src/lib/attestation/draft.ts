/** Why a report is only a draft: what is left to do before it may be handed over. */
import type { Assessment } from '../assessment/verdict.ts';
import type { AttestedAnnex, AttestedFact } from './attested-annex.ts';

export type DraftReason =
  /** Facts that leave it open which questions apply. */
  | { readonly kind: 'openFacts'; readonly facts: readonly Pick<AttestedFact, 'key' | 'name'>[] }
  /** Questions that apply and are not answered for certain. */
  | { readonly kind: 'open'; readonly questions: readonly string[] }
  | { readonly kind: 'contradictions' }
  | { readonly kind: 'plansMissing'; readonly questions: readonly string[] }
  | { readonly kind: 'unacknowledged'; readonly questions: readonly string[] };

export function draftReasons(annex: AttestedAnnex, assessment: Assessment): readonly DraftReason[] {
  const { draft, verdict, plansMissing, unacknowledged } = assessment;
  if (!draft) return [];
  const reasons: DraftReason[] = verdict === 'undetermined' ? openReasons(annex, assessment) : [];
  if (plansMissing.length > 0) reasons.push({ kind: 'plansMissing', questions: plansMissing });
  if (unacknowledged.length > 0) reasons.push({ kind: 'unacknowledged', questions: unacknowledged });
  return reasons;
}

function openReasons(annex: AttestedAnnex, { open, contradictions, questions }: Assessment): DraftReason[] {
  const because = new Map(
    questions.flatMap(({ id, standing }) =>
      standing.kind === 'open' ? [[id, standing.because] as const] : [],
    ),
  );
  const keys = open.flatMap((id) => because.get(id) ?? []);
  const facts = annex.facts.filter(({ key }) => keys.includes(key)).map(({ key, name }) => ({ key, name }));
  const unanswered = open.filter((id) => !because.has(id));
  const reasons: DraftReason[] = [];
  if (facts.length > 0) reasons.push({ kind: 'openFacts', facts });
  if (unanswered.length > 0) reasons.push({ kind: 'open', questions: unanswered });
  if (contradictions.length > 0) reasons.push({ kind: 'contradictions' });
  return reasons;
}
