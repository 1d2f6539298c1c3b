/** Finding and filling the marked parts of a page that the server wrote. */
import { made, one } from '../../browser/dom.ts';

/** The element marked `data-part="name"`. Throws where the page was written without it. */
export function partNamed(root: ParentNode, name: string): HTMLElement {
  return one(root, `[data-part="${name}"]`);
}

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
