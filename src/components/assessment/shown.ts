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
  /** The title of the contract; may be blank. */
  readonly title: string;
  /** ISO date of the assessment, or today's. */
  readonly date: string;
}

/** Shows every fact and question as the scene has it: asked or not, opened or not, warned of or not. */
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

/** The parts of a question that its answers open and close. */
interface Parts {
  readonly asked: HTMLElement;
  readonly standing: HTMLElement;
  readonly opened: readonly { readonly part: HTMLElement; readonly answers: readonly string[] }[];
  readonly kept: readonly HTMLElement[];
  readonly beforeEnd: readonly HTMLElement[];
  readonly planWhat: readonly HTMLElement[];
  readonly planLate: readonly HTMLElement[];
  readonly evidenceMissing: readonly HTMLElement[];
}

/** Looked up once: every answer shows every question again. */
const known = new WeakMap<Element, Parts>();

function partsOf(field: HTMLElement): Parts {
  const parts = known.get(field) ?? {
    asked: one(field, '[data-asked]'),
    standing: one(field, '[data-standing]'),
    opened: all(field, '[data-for]').map((part) => ({
      part,
      answers: (part.dataset.for ?? '').split(' '),
    })),
    kept: all(field, '[data-kept]'),
    beforeEnd: all(field, '[data-before-end]'),
    planWhat: all(field, '[data-plan-what]'),
    planLate: all(field, '[data-plan-late]'),
    evidenceMissing: all(field, '[data-evidence-missing]'),
  };
  known.set(field, parts);
  return parts;
}

function showQuestion(scene: Scene, field: HTMLFieldSetElement, standing: Standing, end: boolean): void {
  const answer = answerTo(scene.answers, field.dataset.question ?? '');
  const value = answer.level ?? answer.occurred ?? '';
  const kept = answer.occurred === 'yes' && standing.kind !== 'due';
  const claimed = value === 'evidenced' || value === 'no-recorded';
  const unnamed = claimed && (answer.evidence ?? []).length === 0;
  const parts = partsOf(field);
  const { planWhat, planAtEnd } = scene.data.words.fields;
  parts.asked.hidden = standing.kind !== 'due' && !kept;
  showStanding(scene, parts.standing, standing);
  for (const { part, answers } of parts.opened) {
    part.hidden = answers[0] === 'any' ? value === '' : !answers.includes(value);
  }
  field.toggleAttribute('data-breach', answer.occurred === 'yes');
  for (const note of parts.kept) note.hidden = !kept;
  for (const part of parts.beforeEnd) part.hidden = end;
  for (const label of parts.planWhat) say(label, end ? planAtEnd : planWhat);
  for (const hint of parts.evidenceMissing) hint.hidden = !unnamed;
  for (const warning of parts.planLate) warning.hidden = end || !isLate(answer.plan?.by, scene.date);
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

/** What a fact is called in the form. */
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
