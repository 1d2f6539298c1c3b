/** The tree while it is being read. */
import type { Marker } from '../lines/markers.ts';
import type { OutlineClause, OutlineItem, OutlineParagraph } from '../outline.ts';
import { joined } from '../lines/spacing.ts';

/** A paragraph or an item. */
export interface TreeNode {
  readonly line: number;
  readonly indent: number;
  readonly style: string;
  readonly value: number;
  readonly marker: string | null;
  text: string;
  /** Where in the text begins what stands behind its children. */
  behind?: number;
  readonly children: TreeNode[];
}

export interface TreeClause {
  readonly line: number;
  readonly number: string;
  readonly marker: string;
  readonly value: number;
  readonly branch: readonly number[];
  heading: string | null;
  readonly paragraphs: TreeNode[];
}

/** The style of a paragraph that bears no number and stands first, where those after it are counted: １ is not printed. */
export const unprinted = 'unprinted';

export function treeNode(marker: Marker, line: number, indent: number): TreeNode {
  const { style, value, printed } = marker;
  return { line, indent, style, value, marker: printed, text: '', children: [] };
}

export function unnumbered(line: number, indent: number): TreeNode {
  return { line, indent, style: unprinted, value: 1, marker: null, text: '', children: [] };
}

export function appendText(node: TreeNode, text: string): void {
  if (node.children.length > 0) node.behind ??= node.text.length;
  node.text = node.text === '' ? text : joined(node.text, text);
}

export function outlineClause({ line, number, marker, heading, paragraphs }: TreeClause): OutlineClause {
  return { line, number, marker, heading, paragraphs: paragraphs.map(outlineParagraph) };
}

function outlineParagraph(node: TreeNode): OutlineParagraph {
  const { line, value, marker, text, children } = node;
  const number = value > 0 ? String(value) : null;
  return { line, number, marker, text, items: children.map(outlineItem), ...behindOf(node) };
}

function outlineItem(node: TreeNode): OutlineItem {
  const { line, marker, text, children } = node;
  return { line, marker: marker ?? '', text, items: children.map(outlineItem), ...behindOf(node) };
}

function behindOf({ behind }: TreeNode): { readonly behind?: number } {
  return behind === undefined ? {} : { behind };
}
