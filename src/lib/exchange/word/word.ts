/** A paper for a word processor, as a value: all that is written into the file, before anything knows how such files are made. */
import type { Lines } from '../../attestation/report/blocks.ts';
import type { Language } from '../../languages/language.ts';
import { writable } from '../xml.ts';

/** Media type of the file. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface Piece {
  readonly text: string;
  readonly language?: Language;
  readonly look?: 'mark' | 'small' | 'strong';
}

export const paragraphStyles = [
  'title',
  'heading',
  'subheading',
  'body',
  'opener',
  'end',
  'number',
  'addressee',
  'note',
  'list',
  'cell',
  'head',
  'gap',
] as const;
export type ParagraphStyle = (typeof paragraphStyles)[number];

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  /** One below the other, inside one paragraph. */
  readonly lines: readonly (readonly Piece[])[];
  /** Steps that it is set in. */
  readonly indent?: number;
}

export interface Cell {
  readonly blocks: readonly WordBlock[];
  /** A label, on grey. */
  readonly head?: true;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** It comes again on each page. */
  readonly repeated?: true;
  /** In millimetres, at least: room for handwriting. */
  readonly height?: number;
}

export interface Table {
  readonly kind: 'table';
  /** In percent of the table, together 100. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** Ruled over the whole width; or without rules, at the right; or boxes at the right. */
  readonly look: 'ruled' | 'plain' | 'boxes';
}

export type WordBlock = Paragraph | Table | { readonly kind: 'page' };

export interface WordPaper {
  readonly title: string;
  /** That which leads. */
  readonly language: Language;
  /** A4 landscape. */
  readonly wide: boolean;
  /** On every page: above the text, and below it beside the number of the page. */
  readonly head: readonly string[];
  readonly foot: readonly string[];
  readonly blocks: readonly WordBlock[];
}

export function paragraph(style: ParagraphStyle, lines: Paragraph['lines'], indent = 0): Paragraph {
  return { kind: 'paragraph', style, lines, ...(indent > 0 && { indent }) };
}

/** Each line with the breaks that were typed in it. */
export function piecesOf(lines: Lines, look?: Piece['look']): Paragraph['lines'] {
  return lines.flatMap(({ text, language }) =>
    writable(text)
      .split(/\r\n?|\n/)
      .map((part) => [{ text: part, ...(language && { language }), ...(look && { look }) }]),
  );
}

/** Every text of a paper, in its order. */
export function textsOf(blocks: readonly WordBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'page') return [];
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsOf(cell.blocks)));
    return block.lines.flat().flatMap(({ text }) => (text === '' ? [] : [text]));
  });
}
