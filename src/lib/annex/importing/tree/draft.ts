/** The tree while it is being read. */
import type { Marker } from '../lines/markers.ts';
import type { OutlineClause, OutlineItem, OutlineParagraph } from '../outline.ts';
import { joined } from '../lines/spacing.ts';

/** A paragraph or an item. */
export interface Node {
  readonly line: number;
  readonly indent: number;
  readonly style: string;
  readonly value: number;
  readonly marker: string | null;
  text: string;
  /** Where in the text begins what stands behind its children. */
  behind?: number;
  readonly children: Node[];
}

export interface ClauseDraft {
  readonly line: number;
  readonly number: string;
  readonly marker: string;
  readonly value: number;
  readonly branch: readonly number[];
  heading: string | null;
  readonly paragraphs: Node[];
}

/** The style of a paragraph that bears no number and stands first, where those after it are counted: １ is not printed. */
export const unprinted = 'unprinted';

export function nodeOf(marker: Marker, line: number, indent: number): Node {
  const { style, value, printed } = marker;
  return { line, indent, style, value, marker: printed, text: '', children: [] };
}

export function unnumbered(line: number, indent: number): Node {
  return { line, indent, style: unprinted, value: 1, marker: null, text: '', children: [] };
}

export function say(node: Node, text: string): void {
  if (node.children.length > 0) node.behind ??= node.text.length;
  node.text = node.text === '' ? text : joined(node.text, text);
}

export function clauseOf({ line, number, marker, heading, paragraphs }: ClauseDraft): OutlineClause {
  return { line, number, marker, heading, paragraphs: paragraphs.map(paragraphOf) };
}

function paragraphOf(node: Node): OutlineParagraph {
  const { line, value, marker, text, children } = node;
  const number = value > 0 ? String(value) : null;
  return { line, number, marker, text, items: children.map(itemOf), ...behindOf(node) };
}

function itemOf(node: Node): OutlineItem {
  const { line, marker, text, children } = node;
  return { line, marker: marker ?? '', text, items: children.map(itemOf), ...behindOf(node) };
}

function behindOf({ behind }: Node): { readonly behind?: number } {
  return behind === undefined ? {} : { behind };
}
