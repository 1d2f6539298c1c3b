/** Shows rail, dock, strip and verdict; of long lists only what has changed. */
import { fixed, fixedPart, fixedParts, say, sayIn, showIn } from '../../../browser/dom.ts';
import { grouped } from '../../../lib/assessment/grouped.ts';
import type { RailView, Sums } from '../../../lib/filling/sums.ts';

export function showSums(form: HTMLFormElement, sums: Sums, before: Sums | undefined): void {
  for (const [step, view] of changedIn(sums.rail, before?.rail)) showStepState(form, step, view);
  for (const [clause, view] of changedIn(sums.strip, before?.strip)) {
    for (const place of placesBy(form, 'strip').get(clause) ?? []) {
      place.dataset.status = view.status;
      sayIn(place, { shape: view.shape, status: view.word });
    }
  }
  showDock(form, sums.dock);
  showVerdict(form, sums.verdict);
}

/** The entries that say something else than before. */
function changedIn<T extends object>(
  now: Readonly<Record<string, T>>,
  before: Readonly<Record<string, T>> | undefined,
): readonly (readonly [string, T])[] {
  return Object.entries(now).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before?.[key]),
  );
}

/** The ear hears the word; the eye sees its sign and the count, where there is something to count. */
function showStepState(form: HTMLFormElement, step: string, { state, word, count, sign }: RailView): void {
  const link = placesBy(form, 'stepLink').get(step)?.[0];
  for (const place of link ? fixedParts(link, 'step-state') : []) {
    place.dataset.state = state;
    sayIn(place, { sign, word, of: count });
    fixedPart(place, 'word').classList.toggle('visually-hidden', count + sign !== '');
  }
}

const selectors = { stepLink: '[data-step-link]', strip: '[data-strip]' } as const;
type ElementsByName = ReadonlyMap<string | undefined, readonly HTMLElement[]>;
const placesKnown = new WeakMap<HTMLFormElement, Partial<Record<keyof typeof selectors, ElementsByName>>>();

/** The places of a kind by what they are of, found in one walk: an annex may have hundreds of clauses. */
function placesBy(form: HTMLFormElement, kind: keyof typeof selectors): ElementsByName {
  const kinds = placesKnown.get(form) ?? {};
  placesKnown.set(form, kinds);
  return (kinds[kind] ??= grouped(fixed(form, selectors[kind]), (place) => place.dataset[kind]));
}

function showDock(form: HTMLFormElement, { answered, due, count }: Sums['dock']): void {
  const bar = fixedPart<HTMLProgressElement>(form, 'progress');
  bar.max = Math.max(due, 1);
  bar.value = answered;
  sayIn(form, { count });
}

function showVerdict(form: HTMLFormElement, { verdict, name, meaning, score, draft }: Sums['verdict']): void {
  sayIn(form, { meaning, score });
  showIn(form, { draft });
  for (const place of fixedParts(form, 'verdict')) {
    place.dataset.verdict = verdict;
    say(place, name);
  }
}
