/** What a list says of a record, made once for each text and set of rules and kept beside it on the shelf. */
import type { Phase } from '../../annex/types/fact.ts';
import { progressOf } from '../../assessment/progress.ts';
import type { Rules } from '../../assessment/rules.ts';
import { assess } from '../../assessment/verdict/verdict.ts';
import type { Assessment } from '../../assessment/verdict/verdict.ts';
import type { Verdict } from '../../assessment/verdict/verdicts.ts';
import type { RecordFile } from '../record.ts';

export interface RecordSummary {
  /** Digest of the rules by which it was made. By others it says nothing. */
  readonly rules: string;
  /** Of the contract; may be blank, as may the two names. */
  readonly title: string;
  readonly contractor: string;
  readonly orderingParty: string;
  readonly phase?: Phase;
  /** Of the questions that are asked in this phase. */
  readonly answered: number;
  readonly due: number;
  readonly verdict: Verdict;
  readonly draft: boolean;
  /** How many questions are answered “Yes, it happened”. */
  readonly breaches: number;
  /** ISO date of the assessment; empty where none is entered. */
  readonly date: string;
  /** ISO date on which it was handed in last; left out where that is not noted. */
  readonly submitted?: string;
  /** ISO instant of the last change. */
  readonly updatedAt: string;
}

/**
 * @param assessment what the record comes to under the rules
 * @param digest of these rules, with their words
 */
export function summaryOf(record: RecordFile, assessment: Assessment, digest: string): RecordSummary {
  const { contract, contractor, updatedAt } = record;
  const { phase, verdict, draft, breaches } = assessment;
  const { answered, due } = progressOf(assessment, record.answers);
  const submitted = record.submitted?.at(-1)?.date;
  return {
    rules: digest,
    title: contract.title ?? '',
    contractor: contractor.name ?? '',
    orderingParty: contract.orderingParty ?? '',
    ...(phase && { phase }),
    ...{ answered, due, verdict, draft, breaches: breaches.length },
    date: record.assessment.date ?? '',
    ...(submitted && { submitted }),
    updatedAt,
  };
}

/** As `summaryOf`, where nobody has worked out yet what the record comes to. */
export function summaryBy(rules: Rules, digest: string, record: RecordFile): RecordSummary {
  return summaryOf(record, assess(rules, record.facts, record.answers), digest);
}

/** What was kept beside a record, if it was made by these rules; else it is to be made again. */
export function summaryFor(
  digest: string,
  kept: { readonly rules: string } | undefined,
): RecordSummary | undefined {
  return kept?.rules === digest ? (kept as RecordSummary) : undefined;
}
