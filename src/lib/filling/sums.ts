/** What the form sums up: rail, dock, strip and verdict. The same assessment said in several places. */
import { factProgress, progressByClause, progressOf } from '../assessment/progress.ts';
import type { Progress } from '../assessment/progress.ts';
import { clauseStatuses, shapes } from '../assessment/status.ts';
import type { ClauseStatus } from '../assessment/status.ts';
import { forReference, scoreName, verdictMeaning, verdictName } from '../assessment/verdict/verdict-words.ts';
import type { Verdict } from '../assessment/verdict/verdicts.ts';
import { isOfLists } from '../record/matters/matter-places.ts';
import { fill } from '../wording/fill.ts';
import type { Wording } from '../wording/ja.ts';
import { clauseStep } from './clause-step.ts';
import type { Scene } from './scene.ts';
import { countText, stepState } from './step-state.ts';
import type { StepState } from './step-state.ts';

export interface SumWords {
  readonly progress: Wording['assessment']['progress'];
  readonly result: Pick<
    Wording['assessment']['result'],
    'meaning' | 'exceptAwaiting' | 'counts' | 'notDueCount' | 'score' | 'toReport'
  >;
  readonly verdict: Pick<
    Wording['verdict'],
    'name' | 'status' | 'unanswered' | 'beforeStart' | 'score' | 'scoreReference' | 'noScore'
  >;
  readonly matters: Pick<Wording['matters'], 'count'>;
}

/** A step in the rail. */
export interface RailView extends StepState {
  readonly state: Progress['state'] | '';
}

export interface Sums {
  /** By the step. */
  readonly rail: Readonly<Record<string, RailView>>;
  readonly dock: { readonly answered: number; readonly due: number; readonly count: string };
  /** By the number of the clause. */
  readonly strip: Readonly<
    Record<string, { readonly status: ClauseStatus; readonly shape: string; readonly word: string }>
  >;
  readonly verdict: {
    readonly verdict: Verdict;
    readonly name: string;
    readonly meaning: string;
    readonly score: string;
    readonly draft: boolean;
  };
}

export function sumsOf(scene: Scene, words: SumWords): Sums {
  const { rules, assessment, record } = scene;
  const statuses = clauseStatuses(assessment, rules);
  const { answered, due } = progressOf(assessment, record.answers);
  return {
    rail: railOf(scene, statuses, words),
    dock: { answered, due, count: fill(words.result.counts, { answered, due }) },
    strip: Object.fromEntries(
      statuses.map(({ clause, status }) => [
        clause,
        { status, shape: shapes[status], word: words.verdict.status[status] },
      ]),
    ),
    verdict: verdictIn(scene, words),
  };
}

function railOf(
  { rules, assessment, record, matters }: Scene,
  statuses: ReturnType<typeof clauseStatuses>,
  words: SumWords,
): Sums['rail'] {
  const progress = progressByClause(assessment, record.answers);
  const ofFacts = factProgress(rules, record.facts);
  const clauses = statuses.map(
    ({ clause, status }) => [clauseStep(clause), ofClause(progress.get(clause), status, words)] as const,
  );
  return {
    facts: { state: ofFacts.state, ...stepState(words.progress, ofFacts) },
    ...Object.fromEntries(clauses),
    ...(matters && {
      lists: { state: '', ...countText(words.matters, matters.filter(isOfLists).length) },
      review: { state: '', ...countText(words.matters, matters.length) },
    }),
  };
}

/** Once all is answered, how the clause stands is more than that it is answered. */
function ofClause(progress: Progress | undefined, status: ClauseStatus, words: SumWords): RailView {
  const { state, answered, due }: Progress = progress ?? { state: 'notApplicable', answered: 0, due: 0 };
  const said = { state, ...stepState(words.progress, { state, answered, due }) };
  return state === 'done' ? { ...said, word: words.verdict.status[status], sign: shapes[status] } : said;
}

function verdictIn({ assessment }: Scene, { verdict: words, result }: SumWords): Sums['verdict'] {
  const { verdict, phase, score, draft, notDue } = assessment;
  const beforeStart = phase === 'before';
  const label = scoreName(forReference(verdict), words);
  const scored = score === null ? words.noScore : fill(result.score, { label, score });
  return {
    verdict,
    name: verdictName({ verdict, beforeStart }, words),
    meaning: verdictMeaning(assessment, result),
    score: scored + (beforeStart ? `　${fill(result.notDueCount, { count: notDue.length })}` : ''),
    draft,
  };
}
