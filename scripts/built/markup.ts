/** Looks at built HTML without a browser. What stands in a `<template>` counts as well. */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, in document order. */
export function elementsOf(html: string): readonly Element[] {
  return [...elementsBelow(parse(html))];
}

function* elementsBelow(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  for (const child of childrenOf(node)) yield* elementsBelow(child);
}

function childrenOf(node: Node): readonly Node[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** What `textContent` says. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return childrenOf(node).map(textOf).join('');
}

/** Anything with the language of the nearest element that names one. */
interface Spoken<T> {
  readonly said: T;
  readonly language: string;
}

/** Every element and every run of text of a page, with its language; scripts and styles are not read. */
export function spokenIn(html: string): {
  readonly elements: readonly Spoken<Element>[];
  readonly texts: readonly Spoken<string>[];
} {
  const nodes = [...spokenBelow(parse(html), '')];
  return {
    elements: nodes.flatMap(({ said, language }) => ('tagName' in said ? [{ said, language }] : [])),
    texts: nodes.flatMap(({ said, language }) =>
      said.nodeName === '#text' ? [{ said: textOf(said), language }] : [],
    ),
  };
}

const unread = new Set(['script', 'style']);

function* spokenBelow(node: Node, around: string): Generator<Spoken<Node>> {
  if (unread.has(node.nodeName)) return;
  const language = ('attrs' in node ? attribute(node, 'lang') : undefined) ?? around;
  yield { said: node, language };
  for (const child of childrenOf(node)) yield* spokenBelow(child, language);
}
