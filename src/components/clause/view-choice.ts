/** The view of the text that was chosen last, on every page of the text in the page's language. */
import { choose, chosen } from '../site/reader-choice.ts';

const choice = document.documentElement.lang === 'en' ? 'view-en' : 'view-ja';

for (const view of document.querySelectorAll<HTMLInputElement>('[name=view]')) {
  if (view.value === chosen(choice)) view.checked = true;
  view.addEventListener('change', () => {
    choose(choice, view.value);
  });
}
