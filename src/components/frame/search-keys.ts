/** On every page, Ctrl K and “/” follow the link to the search; the search page leads it to its box. */
import { slashKeyOpens } from './slash-key.ts';

addEventListener('keydown', (event) => {
  const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts]');
  if (!link || event.isComposing || isTyping() || !opensSearch(event)) return;
  event.preventDefault();
  link.click();
});

function opensSearch({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  return ctrlKey || metaKey ? key === 'k' : key === '/' && slashKeyOpens();
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, select, textarea') ?? false;
}
