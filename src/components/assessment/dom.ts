/** Finding things in a server-written page. A missing one is a programmer's error and says its selector. */

export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}. The component and its element must agree.`);
  return found;
}

export function all<T extends Element = HTMLElement>(root: ParentNode, selector: string): readonly T[] {
  return [...root.querySelectorAll<T>(selector)];
}

/** A copy of what a `<template data-template="name">` holds. */
export function copyOf(root: ParentNode, name: string): DocumentFragment {
  const template = one<HTMLTemplateElement>(root, `template[data-template="${name}"]`);
  return template.content.cloneNode(true) as DocumentFragment;
}

export function say(element: Element, text: string): void {
  // Unchanged text is not written again, so that it is not announced again.
  if (element.textContent !== text) element.textContent = text;
}

export function linkTo(id: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.textContent = text;
  return link;
}
