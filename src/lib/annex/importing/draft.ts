/** The tree while it is being read. */
import type { Marker } from './markers.ts';
import type { OutlineClause, OutlineItem, OutlineParagraph } from './outline.ts';
import { joined } from './spacing.ts';

/** A paragraph or an item. */
export interface Node {
  readonly line: number;
  readonly indent: number;
  readonly style: string;
  readonly value: number;
  readonly marker: string | null;
  text: string;
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
  node.text = node.text === '' ? text : joined(node.text, text);
}

export function clauseOf({ line, number, marker, heading, paragraphs }: ClauseDraft): OutlineClause {
  return { line, number, marker, heading, paragraphs: paragraphs.map(paragraphOf) };
}

function paragraphOf({ line, value, marker, text, children }: Node): OutlineParagraph {
  return { line, number: value > 0 ? String(value) : null, marker, text, items: children.map(itemOf) };
}

function itemOf({ line, marker, text, children }: Node): OutlineItem {
  return { line, marker: marker ?? '', text, items: children.map(itemOf) };
}
