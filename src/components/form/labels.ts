/** What the server-written form calls its facts: each sentence is written once, in the page. */
import { one } from '../../browser/dom.ts';
import type { Labels } from '../../lib/filling/labels.ts';

export function labelsIn(form: HTMLFormElement): Labels {
  const optionOf = (key: string, value: string) =>
    form.querySelector<HTMLInputElement>(`#fact-${key} input[value="${value}"]`);
  return {
    fact: (key) => one(form, `#fact-${key}`).dataset.name ?? key,
    option: (key, value) => optionOf(key, value)?.closest('label')?.textContent.trim() ?? '',
    // An option need not say why nothing is asked under it.
    reason: (key, value) => optionOf(key, value)?.dataset.reason ?? '',
  };
}
