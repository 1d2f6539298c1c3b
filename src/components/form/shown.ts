/** What is asked, opened and said at each fact and question, for the facts and answers as they stand. */
import { atEnd } from '../../lib/assessment/applicability.ts';
import type { Standing } from '../../lib/assessment/applicability.ts';
import type { Answers, Facts } from '../../lib/assessment/answers.ts';
import { answerTo } from '../../lib/assessment/answers.ts';
import { countedAs, effectiveFacts, holds, reasonOf } from '../../lib/assessment/facts.ts';
import type { Matter } from '../../lib/record/matters.ts';
import { isLate } from '../../lib/assessment/plan.ts';
import type { RecordFile } from '../../lib/record/record.ts';
import type { Assessed, Assessment } from '../../lib/assessment/verdict.ts';
import { phaseKey } from '../../lib/annex/annex.ts';
import { fill } from '../../lib/wording/fill.ts';
import { all, fixed, hide, linkTo, one, renew, say } from '../../browser/dom.ts';
import type { PageData } from './page-data.ts';

export interface Scene {
  readonly form: HTMLFormElement;
  readonly data: PageData;
  readonly facts: Facts;
  readonly answers: Answers;
  readonly assessment: Assessment;
  /** What the form states, as it would be saved now. */
  readonly record: RecordFile;
  /** What is to be looked at before the report is handed over. */
  readonly matters: readonly Matter[];
  /** ISO date. */
  readonly today: string;
}

/** Shows every fact and question as the scene has it: asked or not, opened or not, warned of or not. */
export function showScene(scene: Scene): void {
  showFacts(scene);
  const end = atEnd(scene.assessment.phase);
  for (const note of fixed(scene.form, '[data-end-note]')) hide(note, !end);
  const questions = new Map(scene.assessment.questions.map((assessed) => [assessed.id, assessed]));
  for (const field of fixed(scene.form, '[data-question]')) {
    const assessed = questions.get(field.dataset.question ?? '');
    if (assessed) showQuestion(scene, field, assessed, end);
  }
}

function showFacts(scene: Scene): void {
  const { form, data, facts } = scene;
  const effective = effectiveFacts(data.rules, facts);
  const contradicted = data.rules.contradictions.map((pair) =>
    pair.every((test) => holds(test, facts, effective)),
  );
  for (const field of fixed(form, '[data-fact]')) {
    const key = field.dataset.fact ?? '';
    const tests = data.advice[key] ?? [];
    for (const advice of fixed(field, '[data-advice]')) {
      const when = tests[Number(advice.dataset.advice)] ?? [];
      hide(advice, !when.every((test) => holds(test, facts, effective)));
    }
    showAlarms(field, contradicted);
    const asked = showCounted(scene, field, key);
    showClear(field, asked && Object.hasOwn(facts, key));
  }
}

/** What counts as something whatever is answered is not asked, unless it contradicts: then it is there to be mended. */
function showCounted({ form, data, facts }: Scene, field: HTMLElement, key: string): boolean {
  const fact = data.rules.facts.find((one) => one.key === key);
  const counted = field.hasAttribute('data-wrong') || !fact ? undefined : countedAs(fact, facts);
  for (const part of fixed(field, '[data-asked]')) hide(part, counted !== undefined);
  for (const line of fixed(field, '[data-standing]')) {
    hide(line, !counted);
    if (!counted) continue;
    const option = one(field, `input[value="${counted.value}"]`).closest('label')?.textContent.trim() ?? '';
    say(line, fill(data.words.standing.counted, { fact: factName(form, counted.because), option }));
  }
  return counted === undefined;
}

/** What contradicts another fact says so, and is read out with its question. */
function showAlarms(field: HTMLElement, contradicted: readonly boolean[]): void {
  const alarms = fixed(field, '[data-contradiction]');
  for (const alarm of alarms) hide(alarm, !contradicted[Number(alarm.dataset.contradiction)]);
  const shown = alarms.filter(({ hidden }) => !hidden);
  field.toggleAttribute('data-wrong', shown.length > 0);
  field.setAttribute('aria-describedby', shown.map(({ id }) => id).join(' '));
}

function showQuestion(scene: Scene, field: HTMLElement, assessed: Assessed, end: boolean): void {
  const { id, standing, outcome } = assessed;
  const answer = answerTo(scene.answers, id);
  const value = answer.level ?? answer.occurred ?? '';
  const kept = outcome === 'breach' && standing.kind !== 'due';
  const claimed = value === 'evidenced' || value === 'no-recorded';
  const show = (selector: string, shown: boolean) => {
    for (const part of fixed(field, selector)) hide(part, !shown);
  };
  show('[data-asked]', standing.kind === 'due' || kept);
  for (const line of fixed(field, '[data-standing]')) showStanding(scene, line, standing, kept);
  for (const part of fixed(field, '[data-for]')) hide(part, !opens(part.dataset.for ?? '', value));
  field.toggleAttribute('data-breach', outcome === 'breach');
  show('[data-kept]', kept);
  show('[data-before-end]', !end);
  const { planWhat, planAtEnd } = scene.data.words.fields;
  for (const label of fixed(field, '[data-plan-what]')) say(label, end ? planAtEnd : planWhat);
  show('[data-evidence-missing]', claimed && !answer.evidence?.length);
  show(
    '[data-plan-late]',
    !end && isLate(answer.plan?.by, { date: scene.record.assessment.date, today: scene.today }),
  );
  show('[data-left]', fixed(field, '[data-for]').some(isLeft));
  showClear(field, value !== '');
}

/** Written for another answer: no longer in sight, but still in the record. */
function isLeft(part: HTMLElement): boolean {
  return part.hidden && all<HTMLInputElement>(part, 'input, textarea').some(({ value }) => value);
}

/** @param answers those that open a part, parted by blanks; `any` stands for every one */
function opens(answers: string, value: string): boolean {
  return answers === 'any' ? value !== '' : answers.split(' ').includes(value);
}

/** @param kept the answer counts though the question is not asked, which its own line says */
function showStanding(
  { form, data, facts }: Scene,
  line: HTMLElement,
  standing: Standing,
  kept: boolean,
): void {
  hide(line, standing.kind === 'due' || kept);
  if (standing.kind === 'due') return;
  const words = data.words.standing;
  const fact = 'because' in standing ? factName(form, standing.because) : '';
  switch (standing.kind) {
    case 'notDue':
      say(line, fill(standing.because === phaseKey ? words.notDuePhase : words.notDuePlanned, { fact }));
      return;
    case 'notApplicable':
      say(
        line,
        fill(words.notApplicable, {
          reason: reasonIn(form, standing.because, reasonOf(data.rules, standing.because, facts)),
        }),
      );
      return;
    case 'past':
      say(line, words.past);
      return;
    case 'open':
      renew(line, fill(words.open, { fact }), ' ', linkTo(`fact-${standing.because}`, words.toFact));
  }
}

/** What a fact is called in the form. */
export function factName(form: HTMLFormElement, key: string): string {
  return one(form, `[data-fact="${key}"]`).dataset.name ?? key;
}

/** The reason that an option of a fact gives, where it gives one. */
function reasonIn(form: HTMLFormElement, key: string, option = ''): string {
  const options = all<HTMLInputElement>(form, `[data-fact="${key}"] input[data-reason]`);
  return options.find(({ value }) => value === option)?.dataset.reason ?? '';
}

function showClear(field: Element, answered: boolean): void {
  for (const button of fixed(field, '[data-clear]')) hide(button, !answered);
}
