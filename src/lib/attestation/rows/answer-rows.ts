/** Every question with its answer, in the annex's order. */
import { answerTo, blank } from '../../assessment/answers.ts';
import type { Answer, Level, Occurrence } from '../../assessment/answers.ts';
import type { RecordFile } from '../../record/record.ts';
import type { QuestionRule } from '../../assessment/rules.ts';
import type { Assessed, Assessment } from '../../assessment/verdict/verdict.ts';
import type { Texts } from '../../languages/language.ts';
import type { AttestedAnnex } from '../attested-annex.ts';
import { questionRow } from './finding-rows.ts';

export interface AnswerRow {
  readonly question: string;
  readonly text: Texts;
  readonly basis: QuestionRule['basis'];
  readonly said: AnswerSaid;
  /** Ids of the evidence index. */
  readonly evidence: readonly string[];
  /** How it was checked, and the note, as written. */
  readonly notes: readonly string[];
}

/** What stands in the column of answers: the answer, or why none is asked for. */
export type AnswerSaid =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'occurred'; readonly occurred: Occurrence }
  | { readonly kind: 'acknowledged' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'notDue' }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'past' };

/** One row a question, whether it is asked or not. */
export function answerRows(
  annex: AttestedAnnex,
  record: RecordFile,
  assessment: Assessment,
): readonly AnswerRow[] {
  return assessment.questions.map((assessed) => {
    const answer = answerTo(record.answers, assessed.id);
    const rule = annex.rules.questions.find(({ id }) => id === assessed.id);
    const said = saidIn(assessed, answer);
    const counts = said.kind !== 'notDue' && said.kind !== 'notApplicable' && said.kind !== 'past';
    return {
      ...questionRow(annex, assessed.id),
      basis: rule?.basis ?? 'text',
      said,
      // An answer to a question that is not asked is kept in the record and ignored here.
      evidence: counts ? (answer.evidence ?? []) : [],
      notes: counts
        ? [answer.checked, answer.note].filter((note) => note !== undefined).filter((note) => !blank(note))
        : [],
    };
  });
}

function saidIn({ outcome }: Assessed, answer: Answer): AnswerSaid {
  switch (outcome) {
    case 'notDue':
    case 'notApplicable':
    case 'past':
      return { kind: outcome };
    default:
      return answerSaid(answer);
  }
}

function answerSaid({ level, occurred, acknowledged }: Answer): AnswerSaid {
  if (level !== undefined) return { kind: 'level', level };
  if (occurred !== undefined) return { kind: 'occurred', occurred };
  return acknowledged === true ? { kind: 'acknowledged' } : { kind: 'unanswered' };
}
