/** What is asked, opened and said at each fact and question, for the facts and answers as they stand. */
import { atEnd } from '../../lib/assessment/applicability.ts';
import type { Standing } from '../../lib/assessment/applicability.ts';
import type { Answers, Facts } from '../../lib/assessment/answers.ts';
import { answerTo } from '../../lib/assessment/answers.ts';
import { effectiveFacts, holds } from '../../lib/assessment/facts.ts';
import { isLate } from '../../lib/assessment/plan.ts';
import type { Assessment } from '../../lib/assessment/verdict.ts';
import { phaseKey } from '../../lib/annex/annex.ts';
import { fill } from '../../lib/wording/fill.ts';
import { all, linkTo, one, say } from './dom.ts';
import type { PageData } from './page-data.ts';

export interface Scene {
  readonly form: HTMLFormElement;
  readonly data: PageData;
  readonly facts: Facts;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** ISO date of the assessment, or today's. */
  readonly date: string;
}

export function showScene(scene: Scene): void {
  showFacts(scene);
  const end = atEnd(scene.assessment.phase);
  for (const note of all(scene.form, '[data-end-note]')) note.hidden = !end;
  for (const { id, standing } of scene.assessment.questions) {
    showQuestion(scene, one<HTMLFieldSetElement>(scene.form, `[data-question="${id}"]`), standing, end);
  }
}

function showFacts({ form, data, facts, assessment }: Scene): void {
  const effective = effectiveFacts(data.rules, facts);
  const contradicted = data.rules.contradictions.map((pair) =>
    pair.every((test) => holds(test, facts, effective)),
  );
  for (const field of all(form, '[data-contradiction]')) {
    field.hidden = !contradicted[Number(field.dataset.contradiction)];
  }
  for (const field of all<HTMLFieldSetElement>(form, '[data-fact]')) {
    const key = field.dataset.fact ?? '';
    const tests = data.advice[key] ?? [];
    for (const advice of all(field, '[data-advice]')) {
      const when = tests[Number(advice.dataset.advice)] ?? [];
      advice.hidden = !when.every((test) => holds(test, facts, effective));
    }
    field.toggleAttribute(
      'data-wrong',
      assessment.contradictions.some((pair) => pair.includes(key)),
    );
    showClear(field, Object.hasOwn(facts, key));
  }
}

function showQuestion(scene: Scene, field: HTMLFieldSetElement, standing: Standing, end: boolean): void {
  const id = field.dataset.question ?? '';
  const answer = answerTo(scene.answers, id);
  const value = answer.level ?? answer.occurred ?? '';
  const kept = answer.occurred === 'yes' && standing.kind !== 'due';
  one(field, '[data-asked]').hidden = standing.kind !== 'due' && !kept;
  showStanding(scene, one(field, '[data-standing]'), standing);
  for (const group of all(field, '[data-for]')) {
    const shownFor = group.dataset.for ?? '';
    group.hidden = shownFor === 'any' ? value === '' : !shownFor.split(' ').includes(value);
  }
  field.toggleAttribute('data-breach', answer.occurred === 'yes');
  for (const note of all(field, '[data-kept]')) note.hidden = !kept;
  for (const part of all(field, '[data-before-end]')) part.hidden = end;
  for (const label of all(field, '[data-plan-what]')) {
    say(label, end ? scene.data.words.fields.planAtEnd : scene.data.words.fields.planWhat);
  }
  for (const hint of all(field, '[data-evidence-missing]')) {
    const claimed = value === 'evidenced' || value === 'no-recorded';
    hint.hidden = !claimed || (answer.evidence ?? []).length > 0;
  }
  for (const warning of all(field, '[data-plan-late]')) {
    warning.hidden = end || !isLate(answer.plan?.by, scene.date);
  }
  showClear(field, value !== '');
}

function showStanding({ form, data, facts }: Scene, line: HTMLElement, standing: Standing): void {
  line.hidden = standing.kind === 'due';
  if (standing.kind === 'due') return;
  const words = data.words.standing;
  const fact = 'because' in standing ? factName(form, standing.because) : '';
  switch (standing.kind) {
    case 'notDue':
      say(line, fill(standing.because === phaseKey ? words.notDuePhase : words.notDuePlanned, { fact }));
      return;
    case 'notApplicable':
      say(line, fill(words.notApplicable, { reason: reasonOf(form, standing.because, facts) }));
      return;
    case 'past':
      say(line, words.past);
      return;
    case 'open':
      line.replaceChildren(fill(words.open, { fact }), ' ', linkTo(`fact-${standing.because}`, words.toFact));
  }
}

export function factName(form: HTMLFormElement, key: string): string {
  return one(form, `[data-fact="${key}"]`).dataset.name ?? key;
}

/** Why a question does not apply: the chosen option's reason, or that of the value it counts as. */
function reasonOf(form: HTMLFormElement, key: string, facts: Facts): string {
  const options = all<HTMLInputElement>(form, `[data-fact="${key}"] input[data-reason]`);
  const chosen = options.find(({ value }) => value === facts[key]) ?? options[0];
  return chosen?.dataset.reason ?? '';
}

function showClear(field: Element, answered: boolean): void {
  for (const button of all<HTMLButtonElement>(field, '[data-clear]')) button.hidden = !answered;
}
