/** Check your answers: read from the form as it stands, in the form's own words. */
import { fill } from '../../../lib/wording/fill.ts';
import { all, copyOf, fixed, made, one, say } from '../../../browser/dom.ts';
import type { Scene } from '../shown.ts';

/** Lists every fact and question with its answer, each with the way back to it. */
export function showReview(scene: Scene): void {
  const { form } = scene;
  one(form, '[data-review="facts"]').replaceChildren(
    ...all<HTMLFieldSetElement>(form, '[data-fact]').map((field) => row(scene, field)),
  );
  for (const step of all(form, '[data-clause]')) {
    one(form, `[data-review="${step.dataset.clause ?? ''}"]`).replaceChildren(
      ...all<HTMLFieldSetElement>(step, '[data-question]').map((field) => row(scene, field)),
    );
  }
}

function row(scene: Scene, field: HTMLFieldSetElement): DocumentFragment {
  const copy = copyOf(scene.form, 'review');
  const name = one(field, 'legend').textContent.trim();
  say(one(copy, 'dt'), name);
  one(copy, '[data-answer]').replaceChildren(...lines(scene, field).map((line) => made('p', line)));
  const link = one<HTMLAnchorElement>(copy, 'a');
  link.href = `#${field.id}`;
  const id = field.dataset.question?.slice(1) ?? field.dataset.name ?? '';
  link.setAttribute('aria-label', fill(scene.data.words.review.changeOf, { id }));
  return copy;
}

/** What was answered, or why nothing is asked; then what was written beside it. */
function lines({ answers, data }: Scene, field: HTMLFieldSetElement): readonly string[] {
  const standing = field.querySelector<HTMLElement>('[data-standing]');
  const chosen = field.querySelector<HTMLInputElement>('.opts input:checked');
  const asked = field.querySelector<HTMLElement>('[data-asked]');
  const said = chosen?.closest('label')?.textContent.trim() ?? data.verdict.unanswered;
  const first = standing && !standing.hidden ? [standing.firstChild?.textContent?.trim() ?? ''] : [];
  if (asked?.hidden) return first;
  const { plan, awaiting, note, what } = answers[field.dataset.question ?? ''] ?? {};
  const words = data.words.review;
  const written = [
    said,
    ...remarks(field),
    what,
    plan?.what && fill(words.plan, { what: plan.what, who: plan.who ?? '—', by: plan.by ?? '—' }),
    awaiting && fill(words.awaiting, { date: awaiting }),
    evidenceLine(field, words.evidence, words.and),
    note,
  ];
  return [...first, ...written.filter((line): line is string => Boolean(line))];
}

/** What is said of a fact beside its options: what it counts as, and what contradicts it. */
function remarks(field: Element): string[] {
  const shown = fixed(field, '[data-advice], [data-contradiction]').filter(({ hidden }) => !hidden);
  return shown.map((remark) => remark.textContent.trim());
}

function evidenceLine(field: Element, sentence: string, gap: string): string {
  const names = all(field, '[data-chip-name]').map((chip) => chip.textContent);
  return names.length > 0 ? fill(sentence, { list: names.join(gap) }) : '';
}
