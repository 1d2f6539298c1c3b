/** The answers as the review lists them: each fact and question with what was answered and written beside it. */
import { answerTo } from '../assessment/answers.ts';
import type { Answer } from '../assessment/answers.ts';
import { factOf } from '../assessment/facts.ts';
import { grouped } from '../assessment/grouped.ts';
import { fill } from '../wording/fill.ts';
import type { Wording } from '../wording/ja.ts';
import { factViews } from './facts.ts';
import type { FactView } from './facts.ts';
import type { LongLabels } from './labels.ts';
import { questionViews } from './questions.ts';
import type { QuestionView } from './questions.ts';
import type { Scene } from './scene.ts';
import type { ViewWords } from './view.ts';

export interface ReviewRow {
  /** The question as it is asked. */
  readonly question: string;
  readonly lines: readonly string[];
  /** Where it is changed: its place in the form's address. */
  readonly target: string;
  /** What it is called, in a link that leads to it. */
  readonly name: string;
}

export type ReviewWords = Omit<ViewWords, 'labels'> & {
  readonly review: Wording['assessment']['review'];
  readonly labels: LongLabels;
};

export interface ReviewView {
  readonly facts: readonly ReviewRow[];
  /** By the number of the clause. */
  readonly clauses: Readonly<Record<string, readonly ReviewRow[]>>;
}

export function reviewOf(scene: Scene, words: ReviewWords): ReviewView {
  const facts = factViews(scene, words);
  const questions = questionViews(scene, words);
  const clauses = grouped(scene.rules.questions, ({ clause }) => clause);
  return {
    facts: Object.entries(facts).map(([key, shown]) => factRow(scene, words, key, shown)),
    clauses: Object.fromEntries(
      [...clauses].map(([clause, asked]) => [
        clause,
        asked.flatMap(({ id }) => (questions[id] ? [reviewRow(scene, words, id, questions[id])] : [])),
      ]),
    ),
  };
}

function factRow(
  { record }: Scene,
  { labels, verdict }: ReviewWords,
  key: string,
  view: FactView,
): ReviewRow {
  const value = factOf(record.facts, key);
  const said = value === undefined ? verdict.unanswered : labels.option(key, value);
  const advice = view.advice.flatMap((given, index) => (given ? [labels.advice(key, index)] : []));
  const wrong = view.contradictions.map((index) => labels.contradiction(key, index));
  const lines = view.shown.asked ? [said, ...advice, ...wrong] : [view.standing];
  return { question: labels.factQuestion(key), lines, target: `fact-${key}`, name: labels.fact(key) };
}

function reviewRow({ record }: Scene, words: ReviewWords, id: string, view: QuestionView): ReviewRow {
  const answer = answerTo(record.answers, id);
  const lines = view.shown.asked ? answerLines(answer, words, id, view) : [view.standing];
  return { question: words.labels.question(id), lines, target: id, name: id.slice(1) };
}

/** What is written beside an answer and says by itself not what it is. */
const labelled = ['date', 'reported', 'corrected', 'checked', 'story'] as const;

function answerLines(
  answer: Answer,
  { review: words, labels, verdict }: ReviewWords,
  id: string,
  { answer: value, evidence }: QuestionView,
): readonly string[] {
  const { plan, awaiting, note, what, acknowledged } = answer;
  const beside = labelled.map((field) => {
    const text = answer[field];
    return text && fill(words.beside, { label: labels.field(id, field), text });
  });
  const chosen = acknowledged ? 'true' : value;
  const names = evidence.map((one) => `${one.id} ${one.title}`);
  const lines = [
    chosen === '' ? verdict.unanswered : labels.answer(id, chosen),
    what,
    ...beside,
    plan?.what && fill(words.plan, { what: plan.what, who: plan.who ?? '—', by: plan.by ?? '—' }),
    awaiting && fill(words.awaiting, { date: awaiting }),
    names.length > 0 && fill(words.evidence, { list: names.join(words.and) }),
    note,
  ];
  return lines.filter((line): line is string => Boolean(line));
}
