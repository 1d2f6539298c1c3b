/** One thing to be looked at before the report is handed over, and what it is found in. */
import type { RecordFile } from '../record.ts';

/** While one of these is left, the report is a draft. */
export const draftMatters = [
  'openFacts',
  'contradictions',
  'open',
  'plansMissing',
  'unacknowledged',
] as const;

/** In the order in which they are listed. */
export const otherMatters = [
  'breachesUndescribed',
  'evidenceUnnamed',
  'listEmpty',
  'listSurplus',
  'blank',
  'rowsUnnamed',
  'consentMissing',
  'corporateNumber',
  'unkeptDates',
  'periodsReversed',
  'assessedInFuture',
  'assessedBeforeStart',
  'assessedAfterEnd',
  'periodAhead',
  'plansPast',
  'plansLate',
] as const;

export type MatterKind = (typeof draftMatters)[number] | (typeof otherMatters)[number];

/** One thing to look at, and every place where it is to be mended. */
export interface Matter {
  readonly kind: MatterKind;
  /** Ids of questions. */
  readonly questions: readonly string[];
  /** Keys of facts. */
  readonly facts: readonly string[];
  /** Places in the record, dotted: `contract.to`, `answers.Q6-1.plan.by`, `evidence.E1`; rows are counted from 1. */
  readonly fields: readonly string[];
}

/** What a record says, whether it has been saved or not. */
export type StatedInFull = Pick<
  RecordFile,
  'contract' | 'contractor' | 'assessment' | 'facts' | 'answers' | 'evidence' | 'subcontractors'
>;

/** As it is before anything is said. */
export const nothingStated: StatedInFull = {
  ...{ contract: {}, contractor: {}, assessment: {}, facts: {}, answers: {} },
  ...{ evidence: [], subcontractors: [] },
};

/** What only the one who shows the list knows. */
export interface Beside {
  /** Today's ISO date; without it no date is said to lie in the future. */
  readonly today?: string;
  /** Places of dates that were written and that no record can hold. */
  readonly unkeptDates?: readonly string[];
}

/** Does it keep the report a draft? */
export function keepsDraft({ kind }: Pick<Matter, 'kind'>): boolean {
  return draftMatters.some((one) => one === kind);
}
