/** Shows questions as their view has them: asked or not, opened or not, with the evidence that is named. */
import { all, copyOf, fixed, fixedOne, hide, linkTo, one, renew, say } from '../../../browser/dom.ts';
import type { QuestionView } from '../../../lib/filling/questions.ts';

export function showQuestions(form: HTMLFormElement, views: Readonly<Record<string, QuestionView>>): void {
  for (const [id, view] of Object.entries(views)) {
    for (const field of fixed(form, `#${id}`)) showQuestion(form, field, view);
  }
  const [first] = Object.values(views);
  for (const note of fixed(form, '[data-end-note]')) hide(note, first?.atEnd !== true);
}

function showQuestion(form: HTMLFormElement, field: HTMLElement, view: QuestionView): void {
  const shown = (selector: string, visible: boolean) => {
    for (const part of fixed(field, selector)) hide(part, !visible);
  };
  shown('[data-asked]', view.asked);
  for (const line of fixed(field, '[data-standing]')) showStanding(form, line, view);
  for (const part of fixed(field, '[data-for]')) {
    // What is named beside a question is in sight, whatever its answer.
    const names = 'evidence' in part.dataset && view.evidence.length > 0;
    hide(part, !names && !isOpened(part.dataset.for ?? '', view.answer));
  }
  field.toggleAttribute('data-breach', view.breach);
  shown('[data-kept]', view.kept);
  shown('[data-plan]', view.plan);
  shown('[data-before-end]', !view.atEnd);
  shown('[data-at-end]', view.atEnd);
  shown('[data-evidence-missing]', view.evidenceMissing);
  shown('[data-pick-evidence]', view.picks);
  shown('[data-named-full]', view.evidenceFull);
  shown('[data-plan-late]', view.planLate);
  shown('[data-left]', view.left);
  shown('[data-clear]', view.clears);
  for (const place of fixed(field, '[data-evidence]')) showEvidence(form, place, view);
}

/** @param answers those that open a part, parted by blanks; `any` stands for every one */
function isOpened(answers: string, value: string): boolean {
  return answers === 'any' ? value !== '' : answers.split(' ').includes(value);
}

function showStanding(form: HTMLFormElement, line: HTMLElement, { standing, decidedBy }: QuestionView): void {
  hide(line, standing === '');
  if (decidedBy === '') say(line, standing);
  else renew(line, standing, ' ', linkTo(`fact-${decidedBy}`, copyOf(form, 'to-fact').textContent.trim()));
}

/** One chip a piece of evidence. One that stands there already stays, with the keyboard on it. */
function showEvidence(form: HTMLFormElement, place: HTMLElement, { evidence }: QuestionView): void {
  const list = fixedOne(place, '[data-evidence-list]');
  const wanted = new Set(evidence.map(({ id }) => id));
  const there = new Map(all(list, 'li').map((chip) => [chip.dataset.chip ?? '', chip]));
  for (const [id, chip] of there) if (!wanted.has(id)) chip.remove();
  for (const { id, title } of evidence) {
    const chip = there.get(id) ?? newChip(form, id);
    say(one(chip, '[data-chip-name]'), `${id} ${title}`);
    if (!chip.isConnected) list.append(chip);
  }
  const titles = evidence.map(({ title }) => title);
  for (const button of fixed(place, '[data-take-example]'))
    hide(button, titles.includes(button.dataset.takeExample ?? ''));
}

function newChip(form: HTMLFormElement, id: string): HTMLElement {
  const chip = one(copyOf(form, 'chip'), 'li');
  chip.dataset.chip = id;
  return chip;
}
