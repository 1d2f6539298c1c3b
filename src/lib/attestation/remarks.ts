/** What a reader of the report will ask about. None of it decides the verdict, and none makes the report a draft. */
import { blank } from '../assessment/answers.ts';
import type { AnswerRow } from './answer-rows.ts';
import type { Attestation } from './attestation.ts';

export interface Remark {
  readonly kind: 'evidenceUnnamed' | 'breachesUndescribed' | 'listMismatch' | 'periodsReversed';
  /** The questions that it is about; none where it is about the contract or the assessment itself. */
  readonly questions: readonly string[];
}

/** Only what is there. */
export function remarksOf(attestation: Attestation): readonly Remark[] {
  const about: readonly Remark[] = [
    { kind: 'evidenceUnnamed', questions: attestation.answers.filter(claimsUnnamed).map(idOf) },
    { kind: 'breachesUndescribed', questions: attestation.breaches.filter(isUndescribed).map(idOf) },
  ];
  const { contract, particulars } = attestation;
  return [
    ...about.filter(({ questions }) => questions.length > 0),
    ...(isListMismatched(attestation) ? [{ kind: 'listMismatch', questions: [] } as const] : []),
    ...(isReversed(contract) || isReversed(particulars)
      ? [{ kind: 'periodsReversed', questions: [] } as const]
      : []),
  ];
}

/** The facts say that there are Subcontractors and none is listed, or the other way round. */
function isListMismatched({ facts, subcontractors }: Attestation): boolean {
  const listed = subcontractors.length > 0 ? 'some' : 'none';
  return facts.some((fact) => fact.subcontractors !== undefined && fact.subcontractors !== listed);
}

function idOf({ question }: { readonly question: string }): string {
  return question;
}

/** Says that there is evidence or a record, and names none. */
function claimsUnnamed({ said, evidence }: AnswerRow): boolean {
  const claims =
    (said.kind === 'level' && said.level === 'evidenced') ||
    (said.kind === 'occurred' && said.occurred === 'no-recorded');
  return claims && evidence.length === 0;
}

function isUndescribed({ what, date, reported, corrected }: Attestation['breaches'][number]): boolean {
  return [what, date, reported, corrected].some((part) => blank(part));
}

/** ISO dates compare as text. */
function isReversed({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }) {
  return from !== undefined && to !== undefined && !blank(from) && !blank(to) && to < from;
}
