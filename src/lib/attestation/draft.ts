/** Why a report is only a draft: what is left to do before it may be handed over. */
import { reasonsOf } from '../assessment/reasons.ts';
import type { Reason } from '../assessment/reasons.ts';
import type { Assessment } from '../assessment/verdict/verdict.ts';
import type { AttestedAnnex, AttestedFact } from './attested-annex.ts';

export type DraftReason =
  /** Facts that leave it open which questions apply. */
  | { readonly kind: 'openFacts'; readonly facts: readonly Pick<AttestedFact, 'key' | 'name'>[] }
  /** Questions that apply and are not answered for certain. */
  | { readonly kind: 'open'; readonly questions: readonly string[] }
  | { readonly kind: 'contradictions' }
  | { readonly kind: 'plansMissing'; readonly questions: readonly string[] }
  | { readonly kind: 'unacknowledged'; readonly questions: readonly string[] };

/** In this order they are told. */
const draftKinds = ['openFacts', 'open', 'contradictions', 'plansMissing', 'unacknowledged'] as const;

/** Empty if the report is no draft. */
export function draftReasons(annex: AttestedAnnex, assessment: Assessment): readonly DraftReason[] {
  const reasons = reasonsOf(annex.rules, assessment);
  return draftKinds.flatMap((kind) => {
    const reason = reasons.find((one) => one.kind === kind);
    return reason ? [draftReason(annex, kind, reason)] : [];
  });
}

function draftReason(
  annex: AttestedAnnex,
  kind: DraftReason['kind'],
  { questions, facts }: Reason,
): DraftReason {
  switch (kind) {
    case 'openFacts':
      return { kind, facts: annex.facts.filter(({ key }) => facts.includes(key)).map(factNamed) };
    case 'contradictions':
      return { kind };
    case 'open':
    case 'plansMissing':
    case 'unacknowledged':
      return { kind, questions };
  }
}

function factNamed({ key, name }: AttestedFact): Pick<AttestedFact, 'key' | 'name'> {
  return { key, name };
}
