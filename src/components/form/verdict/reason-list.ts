/** Why the verdict is what it is: each reason with the facts and questions that it rests on, as links. */
import { reasonsOf } from '../../../lib/assessment/reasons.ts';
import type { Reason } from '../../../lib/assessment/reasons.ts';
import { copyOf, fixed, linkTo, made, one, renew, say } from '../../../browser/dom.ts';
import { factName } from '../shown.ts';
import type { Scene } from '../shown.ts';

export function showReasonsInSight(scene: Scene): void {
  for (const place of fixed(scene.form, '[data-reasons]')) {
    // Long lists that nobody sees are not written.
    if (place.closest('[data-current], :popover-open')) showReasons(scene, place);
  }
}

function showReasons(scene: Scene, place: HTMLElement): void {
  const reasons = reasonsOf(scene.data.rules, scene.assessment);
  const none = made('p', scene.data.words.reasons.none);
  const inFull = place.hasAttribute('data-in-full');
  const blocks = reasons.map((reason) => reasonIn(scene, reason, inFull));
  renew(place, ...(blocks.length > 0 ? blocks : [none]));
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
