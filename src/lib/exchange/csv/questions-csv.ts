/** questions.csv: one question a row, each language in columns. */
import { questionsOf } from '../../annex/annex.ts';
import type { Annex } from '../../annex/annex.ts';
import type { Question } from '../../annex/types/question.ts';
import type { Language } from '../../languages/language.ts';
import { columnByLanguage, csv } from './csv.ts';
import type { CsvColumn } from './csv.ts';
import { partId } from '../oscal/part-id.ts';

function questionColumns(languages: readonly Language[]): readonly CsvColumn<Question>[] {
  return [
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
    ...columnByLanguage<Question>('question', languages, ({ question }) => question),
    ...columnByLanguage<Question>('guidance', languages, ({ guidance }) => guidance),
    ...columnByLanguage<Question>('evidence', languages, ({ evidence }) => evidence),
  ];
}

/** The file's text, in the annex's order. */
export function questionsCsv(annex: Annex): string {
  return csv(questionColumns(annex.languages), questionsOf(annex));
}
