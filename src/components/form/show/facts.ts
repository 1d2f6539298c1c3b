/** Shows the facts as their view has them: asked or not, warned of or not. */
import { fixed, fixedParts, hide, say, showIn } from '../../../browser/dom.ts';
import type { FactView } from '../../../lib/filling/facts.ts';

export function showFacts(form: HTMLFormElement, views: Readonly<Record<string, FactView>>): void {
  for (const [key, view] of Object.entries(views)) {
    for (const field of fixed(form, `#fact-${key}`)) showFact(field, view);
  }
}

function showFact(field: HTMLElement, view: FactView): void {
  showIn(field, view.shown);
  for (const line of fixedParts(field, 'standing')) {
    hide(line, view.shown.asked);
    say(line, view.standing);
  }
  for (const advice of fixed(field, '[data-advice]'))
    hide(advice, view.advice[Number(advice.dataset.advice)] !== true);
  showAlarms(field, view.contradictions);
}

/** What contradicts another fact says so, and is read out with its question. */
function showAlarms(field: HTMLElement, contradictions: readonly number[]): void {
  const alarms = fixed(field, '[data-contradiction]');
  for (const alarm of alarms) hide(alarm, !contradictions.includes(Number(alarm.dataset.contradiction)));
  const shown = alarms.filter(({ hidden }) => !hidden);
  field.toggleAttribute('data-wrong', shown.length > 0);
  field.setAttribute('aria-describedby', shown.map(({ id }) => id).join(' '));
}
