/** What the lists of answers and reasons need besides: loaded with them. */
import { one } from '../../browser/dom.ts';
import type { Labels, LongLabels } from '../../lib/filling/labels.ts';

export function longLabelsIn(form: HTMLFormElement, labels: Labels): LongLabels {
  const text = (selector: string) => one(form, selector).textContent.trim();
  return {
    ...labels,
    factQuestion: (key) => text(`#fact-${key} > legend`),
    question: (id) => text(`#${id} > legend`),
    answer: (id, value) => text(`#${id} .opts label:has(input[value="${value}"])`),
    // What follows is the field itself, and perhaps a fault.
    field: (id, name) =>
      one(form, `label:has([name="answers.${id}.${name}"])`).firstChild?.textContent?.trim() ?? '',
    advice: (key, index) => text(`#fact-${key} [data-advice="${index}"]`),
    contradiction: (key, index) => text(`#fact-${key} [data-contradiction="${index}"]`),
  };
}
