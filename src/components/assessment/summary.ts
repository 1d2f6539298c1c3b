/** Rail, dock, strip, verdict and reasons: the same assessment said in several places. */
import { factProgress, progressOf } from '../../lib/assessment/progress.ts';
import type { Progress } from '../../lib/assessment/progress.ts';
import { reasonsOf } from '../../lib/assessment/reasons.ts';
import type { Reason } from '../../lib/assessment/reasons.ts';
import { clauseStatuses, shapes } from '../../lib/assessment/status.ts';
import { forReference, scoreName, verdictMeaning, verdictName } from '../../lib/assessment/verdict-words.ts';
import { fill } from '../../lib/wording/fill.ts';
import { copyOf, fixed, hide, linkTo, made, one, say } from './dom.ts';
import { factName } from './shown.ts';
import type { Scene } from './shown.ts';
import { clauseStep } from './clause-step.ts';
import { stepState } from './step-state.ts';

/** Says the assessment wherever the page sums it up; reasons only where they are in sight. */
export function showSummary(scene: Scene): void {
  showRail(scene);
  showDock(scene);
  showStrip(scene);
  showVerdict(scene);
}

export function showReasonsInSight(scene: Scene): void {
  for (const place of fixed(scene.form, '[data-reasons]')) {
    // Long lists that nobody sees are not written.
    if (place.closest('[data-current], :popover-open')) showReasons(scene, place);
  }
}

function showRail({ form, data, facts, answers, assessment }: Scene): void {
  showState(form, data.words.progress, 'facts', factProgress(data.rules, facts));
  for (const { clause, status } of clauseStatuses(assessment, data.rules)) {
    const progress = progressOf(assessment, answers, clause);
    // Once all is answered, how the clause stands is more than that it is answered.
    const done = progress.state === 'done' ? `${shapes[status]} ${data.verdict.status[status]}` : undefined;
    showState(form, data.words.progress, clauseStep(clause), progress, done);
  }
}

type ProgressWords = Scene['data']['words']['progress'];

function showState(
  form: HTMLFormElement,
  words: ProgressWords,
  step: string,
  progress: Progress,
  done?: string,
): void {
  for (const place of fixed(form, `[data-step-link="${step}"] [data-step-state]`)) {
    place.dataset.state = progress.state;
    say(place, done ?? stepState(words, progress));
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

function showReasons(scene: Scene, place: HTMLElement): void {
  const reasons = reasonsOf(scene.data.rules, scene.assessment);
  const none = made('p', scene.data.words.reasons.none);
  const inFull = place.hasAttribute('data-in-full');
  const blocks = reasons.map((reason) => reasonIn(scene, reason, inFull));
  place.replaceChildren(...(blocks.length > 0 ? blocks : [none]));
}

function reasonIn(
  { form, data }: Scene,
  { kind, questions, facts }: Reason,
  inFull: boolean,
): DocumentFragment {
  const copy = copyOf(form, 'reason');
  const block = one(copy, '.reason');
  block.dataset.kind = kind;
  say(one(block, 'h3'), data.words.reasons[kind]);
  const links = [
    ...facts.map((key) => linkTo(`fact-${key}`, factName(form, key))),
    ...questions.map((id) => linkTo(id, inFull ? questionText(form, id) : id.slice(1))),
  ];
  one(block, 'ul').replaceChildren(...links.map(item));
  return copy;
}

/** The question with its number, as it stands in the form. */
function questionText(form: HTMLFormElement, id: string): string {
  return one(form, `[data-question="${id}"] legend`).textContent.trim();
}

function item(link: HTMLElement): HTMLLIElement {
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}
