/** One row a clause: where it stands, how much of it is met, and why it is not more. */
import type { ClauseNumber } from '../../annex/numbering/address.ts';
import { answerTo } from '../../assessment/answers.ts';
import type { Answer, Level, Occurrence } from '../../assessment/answers.ts';
import { reasonOf } from '../../assessment/facts.ts';
import type { RecordFile } from '../../record/record.ts';
import type { QuestionRule } from '../../assessment/rules.ts';
import { clauseStatuses, decidingOf } from '../../assessment/status.ts';
import type { ClauseStatus } from '../../assessment/status.ts';
import { decides } from '../../assessment/verdict/verdict.ts';
import type { Assessed, Assessment } from '../../assessment/verdict/verdict.ts';
import { inEach } from '../../languages/language.ts';
import type { Texts } from '../../languages/language.ts';
import type { AttestedAnnex } from '../attested-annex.ts';
import { optionOf } from './fact-rows.ts';

export interface ClauseRow {
  readonly number: ClauseNumber;
  /** How it is cited, where not 第８. */
  readonly label?: string;
  readonly heading: Texts;
  readonly status: ClauseStatus;
  /** Of the deciding questions that are due: how many are met, with evidence or without. */
  readonly met: number;
  readonly due: number;
  /** In the annex's order; questions with the same remark stand together. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly questions: readonly string[];
  readonly why: Why;
}

/** Why a question is not simply met. Dates are ISO, or empty where none is given. */
export type Why =
  | { readonly kind: 'breach'; readonly date: string }
  | { readonly kind: 'nonconformity'; readonly level: Level }
  | { readonly kind: 'open'; readonly answer: Level | Occurrence | 'unanswered' }
  | { readonly kind: 'openFact'; readonly fact: Texts }
  | { readonly kind: 'improvement'; readonly level: Level; readonly by: string }
  | { readonly kind: 'awaiting'; readonly since: string }
  | { readonly kind: 'evidencePending' }
  | { readonly kind: 'unacknowledged' }
  | { readonly kind: 'notDue' }
  | { readonly kind: 'notApplicable'; readonly reason: Texts | undefined }
  | { readonly kind: 'past' };

/** One row a clause, in the annex's order; of its questions those speak that decide. */
export function clauseRows(
  annex: AttestedAnnex,
  record: RecordFile,
  assessment: Assessment,
): readonly ClauseRow[] {
  return clauseStatuses(assessment, annex.rules).map(({ clause, status }) => {
    const asked = decidingOf(annex.rules.questions.filter((question) => question.clause === clause));
    const found = asked.flatMap((rule) => {
      const assessed = assessment.questions.find(({ id }) => id === rule.id);
      return assessed ? [{ rule, assessed }] : [];
    });
    return {
      number: clause,
      ...clauseNames(annex, clause),
      status,
      ...countMet(found),
      remarks: remarksTogether(found.flatMap((one) => remarkOn(annex, record, one.assessed))),
    };
  });
}

interface FoundAnswer {
  readonly rule: QuestionRule;
  readonly assessed: Assessed;
}

function clauseNames(annex: AttestedAnnex, clause: ClauseNumber): Pick<ClauseRow, 'heading' | 'label'> {
  const { short = inEach(''), label } = annex.clauses.find(({ number }) => number === clause) ?? {};
  return { heading: short, ...(label !== undefined && { label }) };
}

function countMet(found: readonly FoundAnswer[]): Pick<ClauseRow, 'met' | 'due'> {
  const due = found.filter(({ rule, assessed }) => decides(rule) && assessed.standing.kind === 'due');
  const met = due.filter(
    ({ assessed }) => assessed.outcome === 'met' || assessed.outcome === 'evidencePending',
  );
  return { met: met.length, due: due.length };
}

function remarkOn(annex: AttestedAnnex, record: RecordFile, assessed: Assessed): readonly Remark[] {
  const why = whyNotMet(annex, record, assessed, answerTo(record.answers, assessed.id));
  return why ? [{ questions: [assessed.id], why }] : [];
}

function whyNotMet(
  annex: AttestedAnnex,
  record: RecordFile,
  { outcome, standing }: Assessed,
  answer: Answer,
): Why | undefined {
  switch (outcome) {
    case 'breach':
      return { kind: 'breach', date: answer.date ?? '' };
    case 'nonconformity':
      return { kind: 'nonconformity', level: answer.level ?? 'none' };
    case 'improvement':
      return { kind: 'improvement', level: answer.level ?? 'none', by: answer.plan?.by ?? '' };
    case 'awaiting':
      return { kind: 'awaiting', since: answer.awaiting ?? '' };
    case 'open':
      return standing.kind === 'open'
        ? openFact(annex, standing.because)
        : { kind: 'open', answer: answer.level ?? answer.occurred ?? 'unanswered' };
    case 'notApplicable':
      return {
        kind: 'notApplicable',
        reason: standing.kind === outcome ? optionReason(annex, record, standing.because) : undefined,
      };
    case 'evidencePending':
    case 'unacknowledged':
    case 'notDue':
    case 'past':
      return { kind: outcome };
    case 'met':
    case 'advice':
    case 'acknowledged':
      return undefined;
  }
}

function openFact(annex: AttestedAnnex, key: string): Why {
  const fact = annex.facts.find((one) => one.key === key);
  return { kind: 'openFact', fact: fact?.name ?? inEach(key) };
}

function optionReason(annex: AttestedAnnex, { facts }: RecordFile, key: string): Texts | undefined {
  return optionOf(annex, key, reasonOf(annex.rules, key, facts))?.reason;
}

/** Questions with the same remark share it. */
function remarksTogether(remarks: readonly Remark[]): readonly Remark[] {
  const shared = new Map<string, Remark>();
  for (const remark of remarks) {
    const key = JSON.stringify(remark.why);
    const questions = [...(shared.get(key)?.questions ?? []), ...remark.questions];
    shared.set(key, { ...remark, questions });
  }
  return [...shared.values()];
}
