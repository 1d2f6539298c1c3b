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

/** What the server marked for scripts: `data-part="notice"`. */
const named = (part: string): string => `[data-part="${part}"]`;

/** The first element that the server marked as this part. Throws where there is none. */
export function part<T extends Element = HTMLElement>(root: ParentNode, name: string): T {
  return one<T>(root, named(name));
}

/** Every element that the server marked as this part. */
export function parts<T extends Element = HTMLElement>(root: ParentNode, name: string): readonly T[] {
  return all<T>(root, named(name));
}

/** Whether the server marked the element as this part. */
export function isPart(element: Element, name: string): boolean {
  return element.matches(named(name));
}

/** The element itself or the nearest around it that is this part. */
export function partAround<T extends Element = HTMLElement>(element: Element, name: string): T | null {
  return element.closest<T>(named(name));
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

/** As `parts`, looked up once. */
export function fixedParts(root: ParentNode, name: string): readonly HTMLElement[] {
  return fixed(root, named(name));
}

/** As `part`, looked up once. */
export function fixedPart<T extends HTMLElement = HTMLElement>(root: ParentNode, name: string): T {
  const [first] = fixedParts(root, name);
  return (first ?? part(root, name)) as T;
}

/** Shows or hides an element. The same value written again would make the browser style it again. */
export function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** A copy of what the template holds that the server marked as this part. */
export function copyOf(root: ParentNode, name: string): DocumentFragment {
  return fixedPart<HTMLTemplateElement>(root, name).content.cloneNode(true) as DocumentFragment;
}

/** What the server wrote for the script of an element: `<template data-part="page-data">` with one JSON value. */
export function pageData<Data>(root: ParentNode): Data {
  return JSON.parse(part<HTMLTemplateElement>(root, 'page-data').content.textContent) as Data;
}

/** Lets an element hold a text. */
export function say(element: Element, text: string): void {
  // Unchanged text is not written again, so that it is not announced again.
  if (element.textContent !== text) element.textContent = text;
}

/** Lets parts hold these texts, by their names. */
export function sayIn(root: ParentNode, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) say(fixedPart(root, name), text);
}

/** Shows or hides parts, by their names. */
export function showIn(root: ParentNode, shown: Readonly<Record<string, boolean>>): void {
  for (const [name, visible] of Object.entries(shown))
    for (const element of fixedParts(root, name)) hide(element, !visible);
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
