/** Which step is in sight. The address says it, so that back, forward and reload keep the place. */
import { fill } from '../../lib/wording/fill.ts';
import { all, fixed, fixedPart, fixedParts, hide, one, part, say } from '../../browser/dom.ts';
import type { PageData } from './page-data.ts';

/** Shows the step that the address names, or the one that holds what it names; the first otherwise. */
export function showStep(form: HTMLFormElement): HTMLElement {
  const steps = fixedParts(form, 'step');
  const current = namedPlace()?.closest<HTMLElement>('[data-part="step"]') ?? part(form, 'step');
  for (const step of steps) step.toggleAttribute('data-current', step === current);
  for (const link of fixed(form, '[data-step-link]'))
    link.ariaCurrent = link.dataset.stepLink === current.id ? 'step' : null;
  showWays(form, steps, steps.indexOf(current));
  return current;
}

function showWays(form: HTMLFormElement, steps: readonly HTMLElement[], at: number): void {
  const previous = steps[at - 1];
  const next = steps[at + 1];
  const [back, on] = [part<HTMLAnchorElement>(form, 'previous'), part<HTMLAnchorElement>(form, 'next')];
  hide(back, !previous);
  if (previous) back.href = `#${previous.id}`;
  // After the last step comes the report.
  on.href = next ? `#${next.id}` : one<HTMLAnchorElement>(form, '#verdict a.btn').href;
}

/** Names the step that comes next, and says of it where it asks nothing. */
export function sayNext(form: HTMLFormElement, data: PageData): void {
  const on = fixedPart<HTMLAnchorElement>(form, 'next');
  const link = fixed(form, '[data-step-link]').find(({ dataset }) => `#${dataset.stepLink}` === on.hash);
  const { dock, result } = data.words;
  say(on, link ? nextName(link, dock) : result.toReport);
}

function nextName(link: HTMLElement, words: PageData['words']['dock']): string {
  const name = link.dataset.label ?? '';
  const place = part(link, 'step-state');
  const idle = place.dataset.state === 'notApplicable' || place.dataset.state === 'notDue';
  const state = part(place, 'word').textContent;
  return fill(idle ? words.nextIdle : words.nextTo, { name, state });
}

/** Goes to what the address names in the step in sight, once everything is written: the page is then laid out once. */
export function arriveIn(step: HTMLElement): void {
  showInRail(step);
  arrive(step, namedPlace());
}

/** As `arriveIn`, where something inside the step is named; a step alone begins where every page begins. */
export function arriveInside(step: HTMLElement): void {
  if (namedPlace()?.matches('[data-part="step"] *')) arriveIn(step);
}

/** A list longer than the window scrolls by itself. Where it begins, it need not be laid out to know that. */
export function showInRail({ id }: HTMLElement): void {
  if (location.hash) document.querySelector(`[data-step-link="${id}"]`)?.scrollIntoView({ block: 'nearest' });
}

/** What the address names. Ids are ASCII; an address that cannot be decoded must not stop the form. */
function namedPlace(): HTMLElement | null {
  return document.getElementById(location.hash.slice(1));
}

/** The keyboard goes where the eye goes, and at once: what moves under a pointer takes no click. */
function arrive(step: HTMLElement, target: HTMLElement | null): void {
  const inner = target === step ? null : target;
  // On a narrow screen the record's own buttons fill the top: the step's heading is what was asked for.
  if (inner || matchMedia('(max-width: 56rem)').matches)
    (inner ?? step).scrollIntoView({ block: 'start', behavior: 'instant' });
  else window.scrollTo({ top: 0, behavior: 'instant' });
  (controlIn(inner) ?? one(step, 'h2')).focus({ preventScroll: true });
}

/**
 * Where the keyboard arrives: at the answer that is chosen, or at the question itself, so that Space changes no answer.
 * A field that is named is there to be written.
 */
function controlIn(target: HTMLElement | null): HTMLElement | undefined {
  if (!target?.matches('[data-question], [data-fact]'))
    return target?.querySelector<HTMLElement>('input, select, textarea, button') ?? undefined;
  const chosen = all(target, '.opts > label > input[type="radio"]:checked');
  // What is hidden takes no focus.
  return chosen.find((radio) => radio.checkVisibility()) ?? one(target, 'legend');
}
