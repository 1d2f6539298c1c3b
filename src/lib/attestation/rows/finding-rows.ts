/** What was found, list by list. Rows stand in the annex's order. */
import { phaseKey, phases } from '../../annex/types/fact.ts';
import type { Phase } from '../../annex/types/fact.ts';
import { answerTo } from '../../assessment/answers.ts';
import type { Level } from '../../assessment/answers.ts';
import { atEnd } from '../../assessment/applicability.ts';
import { factOf } from '../../assessment/facts.ts';
import type { Outcome } from '../../assessment/outcome.ts';
import { isLate } from '../../assessment/plan.ts';
import type { Beside } from '../../record/matters/matter.ts';
import type { RecordFile } from '../../record/record.ts';
import type { Assessment } from '../../assessment/verdict/verdict.ts';
import { inEach, languages, mannerOf, textsIn } from '../../languages/language.ts';
import type { Texts } from '../../languages/language.ts';
import type { AttestedAnnex } from '../attested-annex.ts';
import { optionOf } from './fact-rows.ts';

interface QuestionRow {
  readonly question: string;
  /** The question as asked. */
  readonly text: Texts;
}

export interface BreachRow extends QuestionRow {
  readonly date: string;
  readonly what: string;
  readonly reported: string;
  readonly corrected: string;
  readonly checked: string;
}

export interface ImprovementRow extends QuestionRow {
  readonly outcome: 'nonconformity' | 'improvement';
  readonly level: Level;
  /** At the end nothing is left to plan: `what` is then what happened and how it is kept from happening again. */
  readonly atEnd: boolean;
  readonly what: string;
  readonly who: string;
  readonly by: string;
  /** An improvement without its plan keeps the report a draft. */
  readonly missing: boolean;
  /** Later than six months after the assessment. */
  readonly late: boolean;
}

export interface AwaitingRow extends QuestionRow {
  /** ISO date on which the Ordering Party was asked. */
  readonly since: string;
}

export interface AcknowledgementRow extends QuestionRow {
  readonly given: boolean;
}

export interface NotDueRow extends QuestionRow {
  readonly again: Again;
}

/** When to look again. */
export type Again =
  /** From this phase on. */
  | { readonly kind: 'phase'; readonly phase: Texts }
  /** When what the fact gives as planned comes true. */
  | { readonly kind: 'fact'; readonly fact: Texts };

/** Every admitted breach, also where its question is no longer asked. */
export function breachRows(
  annex: AttestedAnnex,
  record: RecordFile,
  { breaches }: Assessment,
): readonly BreachRow[] {
  return breaches.map((id) => {
    const {
      date = '',
      what = '',
      reported = '',
      corrected = '',
      checked = '',
    } = answerTo(record.answers, id);
    return { ...questionRow(annex, id), date, what, reported, corrected, checked };
  });
}

/** Nonconformities stand here too, each with its plan if it has one. */
export function improvementRows(
  annex: AttestedAnnex,
  record: RecordFile,
  assessment: Assessment,
  { today }: Beside,
): readonly ImprovementRow[] {
  return assessment.questions.flatMap(({ id, outcome }) => {
    if (outcome !== 'nonconformity' && outcome !== 'improvement') return [];
    const { level = 'none', plan = {}, story = '' } = answerTo(record.answers, id);
    const { who = '', by = '' } = plan;
    const end = atEnd(assessment.phase);
    // What was planned is part of what happened.
    const what = [end ? story : '', plan.what ?? ''].filter((text) => text !== '').join('\n');
    const row = { ...questionRow(annex, id), outcome, level, atEnd: end, what, who, by };
    const late = isLate(by, { date: record.assessment.date, today });
    return [{ ...row, missing: assessment.plansMissing.includes(id), late }];
  });
}

/** What is set apart until the Ordering Party does its part. */
export function awaitingRows(
  annex: AttestedAnnex,
  record: RecordFile,
  { awaiting }: Assessment,
): readonly AwaitingRow[] {
  return awaiting.map((id) => ({
    ...questionRow(annex, id),
    since: answerTo(record.answers, id).awaiting ?? '',
  }));
}

/** The acknowledgements that are due, given or not. */
export function acknowledgementRows(
  annex: AttestedAnnex,
  { questions }: Assessment,
): readonly AcknowledgementRow[] {
  const asked: readonly Outcome[] = ['acknowledged', 'unacknowledged'];
  const ids = annex.rules.questions.filter(({ kind }) => kind === 'acknowledgement').map(({ id }) => id);
  return questions
    .filter(({ id, outcome }) => ids.includes(id) && asked.includes(outcome))
    .map(({ id, outcome }) => ({ ...questionRow(annex, id), given: outcome === 'acknowledged' }));
}

/** What is not asked yet, and when to look again. */
export function notDueRows(
  annex: AttestedAnnex,
  record: RecordFile,
  assessment: Assessment,
): readonly NotDueRow[] {
  return assessment.questions.flatMap(({ id, standing, outcome }) => {
    if (outcome !== 'notDue' || standing.kind !== outcome) return [];
    const again: Again =
      standing.because === phaseKey
        ? { kind: 'phase', phase: nextPhase(annex, id, assessment.phase) }
        : { kind: 'fact', fact: plannedFact(annex, record, standing.because) };
    return [{ ...questionRow(annex, id), again }];
  });
}

/** The question as asked; its id where the annex has no such question. */
export function questionRow(annex: AttestedAnnex, id: string): QuestionRow {
  return { question: id, text: annex.questions[id] ?? inEach(id) };
}

function nextPhase(annex: AttestedAnnex, id: string, now: Phase | undefined): Texts {
  const asked = annex.rules.questions.find((question) => question.id === id)?.phases ?? [];
  const ahead = phases.slice(now === undefined ? 0 : phases.indexOf(now) + 1);
  const next = ahead.find((phase) => asked.includes(phase));
  return optionOf(annex, phaseKey, next)?.label ?? inEach('');
}

function plannedFact(annex: AttestedAnnex, { facts }: RecordFile, key: string): Texts {
  const name = annex.facts.find((fact) => fact.key === key)?.name ?? inEach(key);
  const answer = optionOf(annex, key, factOf(facts, key))?.label ?? inEach('');
  return textsIn(languages, (language) => {
    const [open, close] = mannerOf(language).parens;
    return name[language] + open + answer[language] + close;
  });
}
