/** Rail, dock, strip and verdict: the same assessment said in several places. */
import { isOfLists } from '../../lib/record/matters.ts';
import { factProgress, progressOf } from '../../lib/assessment/progress.ts';
import { clauseStatuses, shapes } from '../../lib/assessment/status.ts';
import { forReference, scoreName, verdictMeaning, verdictName } from '../../lib/assessment/verdict-words.ts';
import { fill } from '../../lib/wording/fill.ts';
import { fixed, hide, one, say } from '../../browser/dom.ts';
import type { Scene } from './shown.ts';
import { clauseStep } from './clause-step.ts';
import { countText, stepState } from './step-state.ts';
import type { StepState } from './step-state.ts';

/** Says the assessment wherever the page sums it up. */
export function showSummary(scene: Scene): void {
  showRail(scene);
  showMattersInRail(scene);
  showDock(scene);
  showStrip(scene);
  showVerdict(scene);
}

function showRail({ form, data, facts, answers, assessment }: Scene): void {
  const { progress: words } = data.words;
  const ofFacts = factProgress(data.rules, facts);
  showState(form, 'facts', ofFacts.state, stepState(words, ofFacts));
  for (const { clause, status } of clauseStatuses(assessment, data.rules)) {
    const progress = progressOf(assessment, answers, clause);
    const said = stepState(words, progress);
    // Once all is answered, how the clause stands is more than that it is answered.
    const done = { ...said, word: data.verdict.status[status], sign: shapes[status] };
    showState(form, clauseStep(clause), progress.state, progress.state === 'done' ? done : said);
  }
}

/** Says how many there are, where the rail leads to them. */
function showMattersInRail({ form, data, matters }: Scene): void {
  const counts = { review: matters.length, lists: matters.filter(isOfLists).length };
  for (const [step, count] of Object.entries(counts))
    showState(form, step, '', countText(data.matters.matters, count));
}

/** The ear hears the word; the eye sees its sign and the count, where there is something to count. */
function showState(
  form: HTMLFormElement,
  step: string,
  state: string,
  { word, count, sign }: StepState,
): void {
  for (const place of fixed(form, `[data-step-link="${step}"] [data-step-state]`)) {
    place.dataset.state = state;
    say(one(place, '[data-sign]'), sign);
    say(one(place, '[data-word]'), word);
    say(one(place, '[data-of]'), count);
    one(place, '[data-word]').classList.toggle('visually-hidden', count + sign !== '');
  }
}

function showDock({ form, data, answers, assessment }: Scene): void {
  const { answered, due } = progressOf(assessment, answers);
  const bar = one<HTMLProgressElement>(form, '[data-progress]');
  bar.max = Math.max(due, 1);
  bar.value = answered;
  say(one(form, '[data-count]'), fill(data.words.result.counts, { answered, due }));
}

function showStrip({ form, data, assessment }: Scene): void {
  for (const { clause, status } of clauseStatuses(assessment, data.rules)) {
    for (const place of fixed(form, `[data-strip="${clause}"]`)) {
      place.dataset.status = status;
      say(one(place, '[data-shape]'), shapes[status]);
      say(one(place, '[data-status]'), data.verdict.status[status]);
    }
  }
}

function showVerdict({ form, data, assessment }: Scene): void {
  const { verdict, phase, score, draft, notDue } = assessment;
  const words = data.words.result;
  say(one(form, '[data-meaning]'), verdictMeaning(assessment, words));
  const beforeStart = phase === 'before';
  for (const place of fixed(form, '[data-verdict]')) {
    place.dataset.verdict = verdict;
    say(place, verdictName({ verdict, beforeStart }, data.verdict));
  }
  const label = scoreName(forReference(verdict), data.verdict);
  const scored = score === null ? data.verdict.noScore : fill(words.score, { label, score });
  const ahead = beforeStart ? `　${fill(words.notDueCount, { count: notDue.length })}` : '';
  say(one(form, '[data-score]'), scored + ahead);
  hide(one(form, '[data-draft]'), !draft);
}
