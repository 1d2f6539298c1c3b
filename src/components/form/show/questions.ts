/** Shows questions as their view has them: asked or not, opened or not, with the evidence that is named. */
import {
  all,
  copyOf,
  fixed,
  fixedPart,
  fixedParts,
  hide,
  isPart,
  linkTo,
  one,
  part,
  renew,
  say,
  showIn,
} from '../../../browser/dom.ts';
import type { QuestionView } from '../../../lib/filling/questions.ts';

export function showQuestions(form: HTMLFormElement, views: Readonly<Record<string, QuestionView>>): void {
  for (const [id, view] of Object.entries(views)) {
    for (const field of fixed(form, `#${id}`)) showQuestion(form, field, view);
  }
  const [first] = Object.values(views);
  for (const note of fixedParts(form, 'end-note')) hide(note, first?.shown['at-end'] !== true);
}

function showQuestion(form: HTMLFormElement, field: HTMLElement, view: QuestionView): void {
  for (const line of fixedParts(field, 'standing')) showStanding(form, line, view);
  for (const group of fixed(field, '[data-for]')) {
    // What is named beside a question is in sight, whatever its answer.
    const names = isPart(group, 'evidence') && view.evidence.length > 0;
    hide(group, !names && !isOpened(group.dataset.for ?? '', view.answer));
  }
  field.toggleAttribute('data-breach', view.breach);
  showIn(field, view.shown);
  for (const place of fixedParts(field, 'evidence')) showEvidence(form, place, view);
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
  const list = fixedPart(place, 'evidence-list');
  const wanted = new Set(evidence.map(({ id }) => id));
  const there = new Map(all(list, 'li').map((chip) => [chip.dataset.chip ?? '', chip]));
  for (const [id, chip] of there) if (!wanted.has(id)) chip.remove();
  for (const { id, title } of evidence) {
    const chip = there.get(id) ?? newChip(form, id);
    say(part(chip, 'chip-name'), `${id} ${title}`);
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
