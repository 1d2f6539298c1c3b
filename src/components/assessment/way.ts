/** Which step is in sight. The address says it, so that back, forward and reload keep the place. */
import { fill } from '../../lib/wording/fill.ts';
import { all, hide, one, say } from './dom.ts';
import type { PageData } from './page-data.ts';

/** Shows the step that the address names, or the one that holds what it names; the first otherwise. */
export function showStep(form: HTMLFormElement, data: PageData, moveFocus: boolean): string {
  const steps = all(form, '[data-step]');
  // Ids are ASCII; an address that cannot be decoded must not stop the form.
  const target = document.getElementById(location.hash.slice(1));
  const current = target?.closest<HTMLElement>('[data-step]') ?? steps[0];
  if (!current) return '';
  for (const step of steps) step.toggleAttribute('data-current', step === current);
  markRail(form, current.id);
  showWays(form, data, steps, steps.indexOf(current));
  if (moveFocus) arrive(current, target);
  return current.id;
}

function markRail(form: HTMLFormElement, id: string): void {
  for (const link of all(form, '[data-step-link]')) {
    const here = link.dataset.stepLink === id;
    link.ariaCurrent = here ? 'step' : null;
    // A list longer than the window scrolls by itself.
    if (here) link.scrollIntoView({ block: 'nearest' });
  }
}

function showWays(form: HTMLFormElement, data: PageData, steps: readonly HTMLElement[], at: number): void {
  const previous = steps[at - 1];
  const next = steps[at + 1];
  const [back, on] = [
    one<HTMLAnchorElement>(form, '[data-previous]'),
    one<HTMLAnchorElement>(form, '[data-next]'),
  ];
  hide(back, !previous);
  hide(on, !next);
  if (previous) back.href = `#${previous.id}`;
  if (!next) return;
  on.href = `#${next.id}`;
  const { label = '' } = one(form, `[data-step-link="${next.id}"]`).dataset;
  say(on, fill(data.words.dock.nextTo, { name: label }));
}

/** The keyboard goes where the eye goes, and at once: what moves under a pointer takes no click. */
function arrive(step: HTMLElement, target: HTMLElement | null): void {
  const inner = target === step ? null : target;
  // On a narrow screen the record's own buttons fill the top: the step's heading is what was asked for.
  if (inner || matchMedia('(max-width: 56rem)').matches)
    (inner ?? step).scrollIntoView({ block: 'start', behavior: 'instant' });
  else window.scrollTo({ top: 0, behavior: 'instant' });
  // What is hidden takes no focus; a question that is not asked may have nothing that does.
  const first = inner && all(inner, 'input, select, textarea, a').find((part) => part.checkVisibility());
  (first ?? one(step, 'h2')).focus({ preventScroll: true });
}
