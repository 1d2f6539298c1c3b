/** questions.csv: one question a row, both languages in columns. */
import { questionsOf } from '../annex/annex.ts';
import type { Annex, Question } from '../annex/annex.ts';
import { csv } from './csv.ts';
import type { Column } from './csv.ts';
import { partId } from './part-id.ts';

const columns: readonly Column<Question>[] = [
  ['id', ({ id }) => id],
  ['clause', ({ clause }) => clause],
  ['paragraph', ({ paragraph }) => paragraph],
  ['norms', ({ norms }) => norms.map(partId).join(' ')],
  ['kind', ({ kind }) => kind],
  ['basis', ({ basis }) => basis],
  ['weight', ({ weight }) => weight],
  ['phases', ({ phases }) => phases.join(' ')],
  ['fact', ({ when }) => when?.fact],
  ['due_when_planned', ({ when }) => when && (when.dueWhenPlanned ?? false)],
  ['if_unmet', (question) => (question.kind === 'control' ? question.ifUnmet : undefined)],
  ['if_unmet_at_end', (question) => (question.kind === 'control' ? question.ifUnmetAtEnd : undefined)],
  ['if_partial', (question) => (question.kind === 'control' ? question.ifPartial : undefined)],
  ['awaits', (question) => (question.kind === 'control' ? question.awaits : undefined)],
  ['question_ja', ({ question }) => question.ja],
  ['question_en', ({ question }) => question.en],
  ['guidance_ja', ({ guidance }) => guidance?.ja],
  ['guidance_en', ({ guidance }) => guidance?.en],
  ['evidence_ja', ({ evidence }) => evidence?.ja],
  ['evidence_en', ({ evidence }) => evidence?.en],
];

/** The file's text, in the annex's order. */
export function questionsCsv(annex: Annex): string {
  return csv(columns, questionsOf(annex));
}
