/** Finding things in a server-written page. A missing one is a programmer's error: it says what wanted what. */

/** The first element that fits. Throws where there is none. */
export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`${root.nodeName} holds no ${selector}`);
  return found;
}

/** Every element that fits, in the order of the page; none where there is none. */
export function all<T extends Element = HTMLElement>(root: ParentNode, selector: string): readonly T[] {
  return [...root.querySelectorAll<T>(selector)];
}

const found = new WeakMap<ParentNode, Map<string, readonly HTMLElement[]>>();

/** As `all`, looked up once: for what the server wrote and no script adds to. Every answer shows everything again. */
export function fixed(root: ParentNode, selector: string): readonly HTMLElement[] {
  const known = found.get(root) ?? new Map<string, readonly HTMLElement[]>();
  found.set(root, known);
  const parts = known.get(selector) ?? all(root, selector);
  known.set(selector, parts);
  return parts;
}

/** The first of them. Throws where there is none. */
export function fixedOne<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const [first] = fixed(root, selector);
  return (first ?? one(root, selector)) as T;
}

/** Shows or hides an element. The same value written again would make the browser style it again. */
export function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** A copy of what a `<template data-template="name">` of the server holds. */
export function copyOf(root: ParentNode, name: string): DocumentFragment {
  const template = fixedOne<HTMLTemplateElement>(root, `template[data-template="${name}"]`);
  return template.content.cloneNode(true) as DocumentFragment;
}

/** What the server wrote for the script of an element: `<template data-page-data>` with one JSON value. */
export function pageData<Data>(root: ParentNode): Data {
  return JSON.parse(one<HTMLTemplateElement>(root, '[data-page-data]').content.textContent) as Data;
}

/** Lets an element hold a text. */
export function say(element: Element, text: string): void {
  // Unchanged text is not written again, so that it is not announced again.
  if (element.textContent !== text) element.textContent = text;
}

/** A new element that holds a text. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

/** A link to a place in this page. */
export function linkTo(id: string, text: string): HTMLAnchorElement {
  const link = made('a', text);
  link.href = `#${id}`;
  return link;
}

/** Shows this in the place; what stands there already stays, so that a link in it keeps the focus. */
export function renew(place: Element, ...content: readonly (string | Node)[]): void {
  const next = place.cloneNode() as Element;
  next.append(...content);
  if (!next.isEqualNode(place)) place.replaceChildren(...next.childNodes);
}
