/**
 * The report as data: every row and every total, in the order in which they are printed, in no language.
 * Screen, paper and files all read this one value.
 */
import { phaseKey } from '../annex/types/fact.ts';
import type { Phase } from '../annex/types/fact.ts';
import { mattersOf } from '../record/matters/matters.ts';
import type { Beside, Matter } from '../record/matters/matter.ts';
import type { Evidence, Person, RecordFile, Subcontractor } from '../record/record.ts';
import { forReference } from '../assessment/verdict/verdict-words.ts';
import type { Assessment } from '../assessment/verdict/verdict.ts';
import type { Verdict } from '../assessment/verdict/verdicts.ts';
import type { Texts } from '../languages/language.ts';
import { answerRows } from './rows/answer-rows.ts';
import type { AnswerRow } from './rows/answer-rows.ts';
import type { AttestedAnnex } from './attested-annex.ts';
import { clauseRows } from './rows/clause-rows.ts';
import type { ClauseRow } from './rows/clause-rows.ts';
import { draftReasons } from './draft.ts';
import type { DraftReason } from './draft.ts';
import { contradictionSentences, factRows, optionOf } from './rows/fact-rows.ts';
import type { FactRow } from './rows/fact-rows.ts';
import {
  acknowledgementRows,
  awaitingRows,
  breachRows,
  improvementRows,
  notDueRows,
} from './rows/finding-rows.ts';
import type {
  AcknowledgementRow,
  AwaitingRow,
  BreachRow,
  ImprovementRow,
  NotDueRow,
} from './rows/finding-rows.ts';
import { codeOf } from '../record/fingerprint.ts';

export interface Attestation {
  /** 照合用コード of the record. */
  readonly code: string;
  /** Digests of questions and rules: those by which the verdict was worked out, and those that were answered. */
  readonly rules: { readonly here: string; readonly answered?: string };
  readonly annex: Pick<AttestedAnnex, 'title' | 'label' | 'edition' | 'digest'>;
  readonly contract: RecordFile['contract'];
  readonly contractor: Omit<RecordFile['contractor'], 'responsible' | 'inCharge'>;
  readonly particulars: Particulars;
  readonly facts: readonly FactRow[];
  /** A sentence for each pair of facts that cannot both be true. */
  readonly contradictions: readonly Texts[];
  readonly judgement: Judgement;
  readonly clauses: readonly ClauseRow[];
  readonly breaches: readonly BreachRow[];
  readonly improvements: readonly ImprovementRow[];
  readonly awaiting: readonly AwaitingRow[];
  readonly subcontractors: readonly Subcontractor[];
  readonly acknowledgements: readonly AcknowledgementRow[];
  readonly evidence: readonly Evidence[];
  readonly notDue: readonly NotDueRow[];
  readonly answers: readonly AnswerRow[];
  readonly contacts: { readonly responsible: Person; readonly inCharge: Person };
  /** What is to be looked at before it is handed over. */
  readonly matters: readonly Matter[];
  readonly draft: boolean;
  /** Why it is a draft; empty if it is none. */
  readonly draftReasons: readonly DraftReason[];
}

/** How the self-assessment was made. */
export type Particulars = RecordFile['assessment'] & {
  /** Undefined while the phase is unanswered. */
  readonly phase: { readonly key: Phase; readonly label: Texts } | undefined;
};

export interface Judgement {
  readonly verdict: Verdict;
  /** Much is not due yet, so the verdict is given as of now. */
  readonly beforeStart: boolean;
  readonly counts: Counts;
  readonly score: Score;
}

export const counted = [
  'breaches',
  'nonconformities',
  'open',
  'improvements',
  'awaiting',
  'evidencePending',
  'notDue',
  'notApplicable',
] as const;
export type Counts = Readonly<Record<(typeof counted)[number], number>>;

export interface Score {
  /** 0–100, or null when nothing scored is due. */
  readonly value: number | null;
  /** The verdict makes the number mean little: it is printed for reference only. */
  readonly reference: boolean;
}

/**
 * Everything that a report of this record says. Only what counts is taken over: an answer to a question that is not
 * asked stays in the record.
 * @param assessment what `assess` says of this record's facts and answers
 */
export function attestationOf(
  annex: AttestedAnnex,
  record: RecordFile,
  assessment: Assessment,
  beside: Beside = {},
): Attestation {
  const { responsible = {}, inCharge = {}, ...contractor } = record.contractor;
  const { title, label, edition, digest } = annex;
  return {
    code: codeOf(record),
    rules: rulesNamed(annex, record),
    annex: { title, label, edition, digest },
    contract: record.contract,
    contractor,
    particulars: { ...record.assessment, phase: phaseLabel(annex, assessment.phase) },
    facts: factRows(annex, record.facts),
    contradictions: contradictionSentences(annex, assessment),
    judgement: judgementOf(assessment),
    clauses: clauseRows(annex, record, assessment),
    breaches: breachRows(annex, record, assessment),
    improvements: improvementRows(annex, record, assessment, beside),
    awaiting: awaitingRows(annex, record, assessment),
    subcontractors: record.subcontractors,
    acknowledgements: acknowledgementRows(annex, assessment),
    evidence: record.evidence,
    notDue: notDueRows(annex, record, assessment),
    answers: answerRows(annex, record, assessment),
    contacts: { responsible, inCharge },
    matters: mattersOf(annex.rules, record, assessment, beside),
    draft: assessment.draft,
    draftReasons: draftReasons(annex, assessment),
  };
}

function rulesNamed(
  { rulesDigest: here }: AttestedAnnex,
  { annex: { rules } }: RecordFile,
): Attestation['rules'] {
  return { here, ...(rules !== undefined && { answered: rules }) };
}

function judgementOf(assessment: Assessment): Judgement {
  const { verdict, phase, score } = assessment;
  return {
    verdict,
    beforeStart: phase === 'before',
    counts: countsOf(assessment),
    score: { value: score, reference: forReference(verdict) },
  };
}

function countsOf(assessment: Assessment): Counts {
  return Object.fromEntries(counted.map((list) => [list, assessment[list].length])) as Counts;
}

function phaseLabel(annex: AttestedAnnex, phase: Phase | undefined): Particulars['phase'] {
  const option = phase && optionOf(annex, phaseKey, phase);
  return option && { key: phase, label: option.label };
}
