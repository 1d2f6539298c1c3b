/** Finding and filling the marked parts of a page that the server wrote. */

/** The element marked `data-part="name"`. Throws where the page was written without it. */
export function partNamed(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (found) return found;
  throw new Error(`The page has no part “${name}”. Mark an element with data-part="${name}".`);
}

/** Leaves the element alone where nothing changes, so that nothing is announced twice. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

export function setItems(list: HTMLElement, texts: readonly string[]): void {
  list.replaceChildren(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
}

/** A list of what is to be known, hidden where there is nothing. */
export function setNote(box: HTMLElement, texts: readonly string[]): void {
  const list = document.createElement('ul');
  setItems(list, texts);
  box.replaceChildren(list);
  box.hidden = texts.length === 0;
}
