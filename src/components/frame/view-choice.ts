/** The view of the text that was chosen last, on every page of the text in the page's language. */
import { chosen, keepChoice } from './reader-choice.ts';

for (const view of document.querySelectorAll<HTMLInputElement>('[name=view]')) {
  const choice = `view-${document.documentElement.lang}` as const;
  view.checked ||= view.value === chosen(choice);
  view.addEventListener('change', () => keepChoice(choice, view.value));
}
