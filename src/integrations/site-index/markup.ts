/** The few questions that are asked of parsed HTML. */
import type { DefaultTreeAdapterTypes } from 'parse5';

export type MarkupNode = DefaultTreeAdapterTypes.Node;
export type MarkupElement = DefaultTreeAdapterTypes.Element;

export function isElement(node: MarkupNode): node is MarkupElement {
  return 'tagName' in node;
}

/** What stands in a `<template>` is not among them. */
export function childrenOf(node: MarkupNode): readonly MarkupNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: MarkupElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function classOf(element: MarkupElement): string {
  return attribute(element, 'class') ?? '';
}

/** The first that is wanted, the node itself among them. */
export function find(
  node: MarkupNode,
  wanted: (element: MarkupElement) => boolean,
): MarkupElement | undefined {
  if (isElement(node) && wanted(node)) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return undefined;
}

export function markupText(node: MarkupNode | undefined): string {
  return node ? textNodes(node).join('') : '';
}

/** A heading’s number and words stand in elements of their own: 「第８　再委託…」. */
export function headingText(node: MarkupNode): string {
  return textNodes(node).map(oneLine).filter(Boolean).reduce(textJoined, '');
}

function textJoined(before: string, after: string): string {
  if (before === '' || after.startsWith('（')) return before + after;
  return `${before}${hasKanji(before) && hasKanji(after) ? '　' : ' '}${after}`;
}

function hasKanji(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

function textNodes(node: MarkupNode): readonly string[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterTypes.TextNode).value];
  return childrenOf(node).flatMap(textNodes);
}

/** U+3000 is a letter of the text and stays. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}
