/** Check your answers: every fact and question with its answer, each with the way back to it. */
import { copyOf, made, one, part, say } from '../../../browser/dom.ts';
import { reviewOf } from '../../../lib/filling/review.ts';
import type { ReviewRow } from '../../../lib/filling/review.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { viewWordsOf } from '../view-words.ts';
import type { Shown } from '../shown.ts';

export function showReview({ form, data, labels, scene }: Shown): void {
  const review = reviewOf(scene, { ...viewWordsOf(data, labels), labels, review: data.words.review });
  const rows: readonly (readonly [string, readonly ReviewRow[]])[] = [
    ['facts', review.facts],
    ...Object.entries(review.clauses),
  ];
  const { changeOf } = data.words.review;
  for (const [place, some] of rows) {
    const written = some.map((row) => rowIn(form, row, changeOf));
    one(form, `[data-review="${place}"]`).replaceChildren(...written);
  }
}

function rowIn(form: HTMLFormElement, row: ReviewRow, changeOf: string): DocumentFragment {
  const copy = copyOf(form, 'review-row');
  say(one(copy, 'dt'), row.question);
  part(copy, 'answer').replaceChildren(...row.lines.map((line) => made('p', line)));
  const link = one<HTMLAnchorElement>(copy, 'a');
  link.href = `#${row.target}`;
  link.setAttribute('aria-label', fill(changeOf, { id: row.name }));
  return copy;
}
