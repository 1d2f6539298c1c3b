/** Why the verdict is what it is: each reason with the facts and questions that it rests on, as links. */
import { reasonsOf } from '../../../lib/assessment/reasons.ts';
import type { Reason } from '../../../lib/assessment/reasons.ts';
import { copyOf, fixedParts, linkTo, made, one, renew, say } from '../../../browser/dom.ts';
import type { Shown } from '../shown.ts';

export function showReasonsInSight(shown: Shown): void {
  for (const place of fixedParts(shown.form, 'reasons')) {
    // Long lists that nobody sees are not written.
    if (place.closest('[data-current], :popover-open')) showReasons(shown, place);
  }
}

function showReasons(shown: Shown, place: HTMLElement): void {
  const reasons = reasonsOf(shown.data.rules, shown.scene.assessment);
  const none = made('p', shown.data.words.reasons.none);
  const inFull = place.hasAttribute('data-in-full');
  const blocks = reasons.map((reason) => reasonNodes(shown, reason, inFull));
  renew(place, ...(blocks.length > 0 ? blocks : [none]));
}

function reasonNodes(
  { form, data, labels }: Shown,
  { kind, questions, facts }: Reason,
  inFull: boolean,
): DocumentFragment {
  const copy = copyOf(form, 'reason');
  const block = one(copy, '.reason');
  block.dataset.kind = kind;
  say(one(block, 'h3'), data.words.reasons[kind]);
  const links = [
    ...facts.map((key) => linkTo(`fact-${key}`, labels.fact(key))),
    ...questions.map((id) => linkTo(id, inFull ? labels.question(id) : id.slice(1))),
  ];
  one(block, 'ul').replaceChildren(...links.map(reasonItem));
  return copy;
}

function reasonItem(link: HTMLElement): HTMLLIElement {
  const entry = document.createElement('li');
  entry.append(link);
  return entry;
}
