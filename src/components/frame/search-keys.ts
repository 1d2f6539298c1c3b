/** On every page, Ctrl K and “/” open the search; on the search page they lead to its box. */
import { slashKeyOpens } from './slash-key.ts';

addEventListener('keydown', (event) => {
  const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts]');
  if (!link || event.isComposing || isTyping() || !opensSearch(event)) return;
  event.preventDefault();
  const box = document.querySelector<HTMLInputElement>('clause-search input');
  if (box) box.select();
  else location.href = `${link.href}#q`;
});

function opensSearch({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (altKey) return false;
  return ctrlKey || metaKey ? key === 'k' : key === '/' && slashKeyOpens();
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, select, textarea') ?? false;
}
