/** Lists and boxes of sentences, filled anew. */
import { made } from '../../browser/dom.ts';

export function setItems(list: HTMLElement, texts: readonly string[]): void {
  list.replaceChildren(...texts.map((text) => made('li', text)));
}

/** A list of what is to be known, hidden where there is nothing. */
export function setNote(box: HTMLElement, texts: readonly string[]): void {
  const list = document.createElement('ul');
  setItems(list, texts);
  box.replaceChildren(list);
  box.hidden = texts.length === 0;
}
