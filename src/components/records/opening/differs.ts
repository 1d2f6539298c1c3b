/** The question which of two records with one number is to stay. */
import { questionLabel } from '../../../lib/attestation/report/speaker.ts';
import { verdictName } from '../../../lib/assessment/verdict/verdict-words.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { differencesOf } from '../../../lib/record/listing/differences.ts';
import type { Differences } from '../../../lib/record/listing/differences.ts';
import type { RecordSummary } from '../../../lib/record/listing/summary.ts';
import { summaryBy } from '../../../lib/record/listing/summary.ts';
import type { Arrived, Resident } from './claims.ts';
import { momentText } from '../list/moments.ts';
import type { Asking } from '../asking/question.ts';
import type { RecordsData } from '../records-data.ts';

export type DiffersAnswer = 'both' | 'replace' | 'leave';

/** @param save saves the one that stands here as a file */
export function differs(
  { entry, row, record: resident }: Resident,
  { file, record }: Arrived,
  data: RecordsData,
  save: () => void,
): Asking<DiffersAnswer> {
  const { question } = data.words;
  const words = question.differs;
  const there = summaryBy(data.rules, data.annex.rules, record);
  return {
    title: fill(words.title, { file }),
    table: comparisonTable(row.summary, there, data),
    notes: [
      ...(resident ? [whatDiffers(differencesOf(resident, record, data.rules), data)] : []),
      ...(entry.deletedAt ? [words.inBin] : []),
      words.bothNote,
      words.replaceNote,
    ],
    first: { text: question.saveHere, act: save },
    answers: [
      { value: 'both', text: words.both },
      { value: 'replace', text: words.replace, danger: true },
      { value: 'leave', text: words.leave },
    ],
  };
}

/** More are counted. */
const mostDifferences = 6;

/** The head of a record may be alike in both: what else is not. */
function whatDiffers({ parts, questions }: Differences, { words, manner }: RecordsData): string {
  const { parts: names, what } = words.question.differs;
  const few = questions.length <= mostDifferences;
  const labels = questions.slice(0, mostDifferences).map(questionLabel).join(manner.comma);
  const answers = fill(few ? names.answers : names.answersMany, {
    questions: labels,
    count: questions.length,
  });
  const said = parts.map((part) => (part === 'answers' ? answers : names[part]));
  return fill(what, { parts: said.join(manner.reasons) });
}

function comparisonTable(
  here: RecordSummary | undefined,
  there: RecordSummary,
  { words, verdict, manner: { momentLocale: locale } }: RecordsData,
): readonly (readonly string[])[] {
  const { column, question, unknown, mark, progress } = words;
  const { differs: said } = question;
  const line = (head: string, value: (summary: RecordSummary) => string, unread = unknown) => [
    head,
    here ? value(here) || unknown : unread,
    value(there) || unknown,
  ];
  return [
    ['', said.here, said.there],
    line(column.name, ({ title }) => title, mark.unreadable),
    line(column.contractor, ({ contractor }) => contractor),
    line(column.changedAt, ({ updatedAt }) => momentText(updatedAt, locale)),
    line(column.progress, ({ answered, due }) => fill(progress, { answered, due })),
    line(column.verdict, (one) => verdictName({ ...one, beforeStart: one.phase === 'before' }, verdict)),
  ];
}
