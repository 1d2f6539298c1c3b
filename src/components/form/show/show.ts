/** Writes a view into the page, and nothing that stands there already. Never reads the page for what it says. */
import { sayIn, showIn } from '../../../browser/dom.ts';
import type { View } from '../../../lib/filling/view.ts';
import { showFacts } from './facts.ts';
import { showQuestions } from './questions.ts';
import { showSums } from './sums.ts';

/** @param before what the page shows by now; undefined where nobody has written it yet */
export function show(form: HTMLFormElement, view: View, before: View | undefined): void {
  sayIn(form, { 'record-name': view.name });
  showIn(form, { 'example-mark': view.example });
  showSums(form, view, before);
  showFacts(form, view.facts);
  showQuestions(form, view.questions);
}
