/** A paper for a word processor, as a value: all that is written into the file, before anything knows how such files are made. */
import type { Lines } from '../../attestation/report/blocks.ts';
import type { Language } from '../../languages/language.ts';
import { writable } from '../xml.ts';

/** Media type of the file. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface WordPiece {
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

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly style: ParagraphStyle;
  /** One below the other, inside one paragraph. */
  readonly lines: readonly (readonly WordPiece[])[];
  /** Steps that it is set in. */
  readonly indent?: number;
  /** On the page of what follows. */
  readonly kept?: true;
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  /** A label, on grey. */
  readonly head?: true;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** It comes again on each page. */
  readonly repeated?: true;
  /** In millimetres, at least: room for handwriting. */
  readonly height?: number;
  /** On the page of what follows. */
  readonly kept?: true;
}

export interface WordTable {
  readonly kind: 'table';
  /** In percent of the table, together 100. */
  readonly widths: readonly number[];
  readonly rows: readonly WordRow[];
  /** Ruled over the whole width; or without rules, at the right; or boxes at the right. */
  readonly look: 'ruled' | 'plain' | 'boxes';
}

export type WordBlock = WordParagraph | WordTable | { readonly kind: 'page' };

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

export function wordParagraph(
  style: ParagraphStyle,
  lines: WordParagraph['lines'],
  indent = 0,
): WordParagraph {
  return { kind: 'paragraph', style, lines, ...(indent > 0 && { indent }) };
}

/** Each line with the breaks that were typed in it. */
export function wordPieces(lines: Lines, look?: WordPiece['look']): WordParagraph['lines'] {
  return lines.flatMap(({ text, language }) =>
    writable(text)
      .split(/\r\n?|\n/)
      .map((part) => [{ text: part, ...(language && { language }), ...(look && { look }) }]),
  );
}

/** All on one page. */
export function onOnePage(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return blocks.map((block, at) => {
    const isLast = at === blocks.length - 1;
    if (block.kind !== 'table') return isLast ? block : withNext(block);
    const rows = block.rows.map((row, place): WordRow => {
      return isLast && place === block.rows.length - 1 ? row : { ...row, kept: true };
    });
    return { ...block, rows };
  });
}

/** Tables of the same columns that follow one another without a head between them are one. */
export function tablesJoined(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return blocks.reduce<readonly WordBlock[]>((all, block) => {
    const last = all.at(-1);
    if (last?.kind !== 'table' || block.kind !== 'table' || !continues(last, block)) return [...all, block];
    return [...all.slice(0, -1), { ...last, rows: [...last.rows, ...block.rows] }];
  }, []);
}

function continues(one: WordTable, { look, widths, rows }: WordTable): boolean {
  return one.look === look && one.widths.join() === widths.join() && !rows.some(({ repeated }) => repeated);
}

/** No page begins with what ends something: the small print, 以上, a date to sign on. */
export function withEnds(blocks: readonly WordBlock[]): readonly WordBlock[] {
  return blocks.map((block, at) => {
    const next = blocks[at + 1];
    return next?.kind === 'paragraph' && (next.style === 'note' || next.style === 'end')
      ? withNext(block)
      : block;
  });
}

/** Of a table its last row. */
function withNext(block: WordBlock): WordBlock {
  if (block.kind === 'page') return block;
  if (block.kind === 'paragraph') return { ...block, kept: true };
  const rows = block.rows.map((row, at): WordRow =>
    at < block.rows.length - 1 ? row : { ...row, kept: true },
  );
  return { ...block, rows };
}

/** Every text of a paper, in its order. */
export function wordTexts(blocks: readonly WordBlock[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'page') return [];
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => wordTexts(cell.blocks)));
    return block.lines.flat().flatMap(({ text }) => (text === '' ? [] : [text]));
  });
}
