/** A paragraph in rows, as it is printed: its own sentences, each item on a line of its own, what stands behind them. */
import type { Clause, Paragraph } from '../annex.ts';
import type { Norm } from '../types/norm.ts';
import { parseKey } from '../numbering/address.ts';
import type { ClauseNumber } from '../numbering/address.ts';
import { numeral } from '../numbering/numerals.ts';

export interface TextRow {
  /** `8-3`, or of an item `8-3-i2`. */
  readonly at: string;
  /** `i2`; absent for the paragraph's own sentences. */
  readonly item?: string;
  /** As printed; empty where none is, and where what stands behind the items goes on. */
  readonly marker: string;
  /** 0 for the paragraph, 1 for its items. */
  readonly depth: number;
  readonly sentences: readonly Norm[];
  /** Of the first of them among the paragraph's sentences, from 0. */
  readonly first: number;
}

/** What is printed before a paragraph; empty where nothing is. */
export function markerOf({ number, marker }: Pick<Paragraph, 'number' | 'marker'>): string {
  return marker ?? numeral(number);
}

export function rowsOf(clause: ClauseNumber, paragraph: Paragraph): readonly TextRow[] {
  const rows: (TextRow & { sentences: Norm[] })[] = [];
  for (const [first, norm] of paragraph.sentences.entries()) {
    const { item } = parseKey(norm.id);
    const last = rows.at(-1);
    const opens = item === undefined ? rows.length === 0 : rows.every((one) => one.item !== item);
    if (last && last.item === item) last.sentences.push(norm);
    else rows.push({ ...rowHead(clause, paragraph, item, opens), first, sentences: [norm] });
  }
  return rows;
}

function rowHead(
  clause: ClauseNumber,
  paragraph: Paragraph,
  item: string | undefined,
  opens: boolean,
): Omit<TextRow, 'first' | 'sentences'> {
  const own = `${clause}-${paragraph.number}`;
  if (item === undefined) return { at: own, marker: opens ? markerOf(paragraph) : '', depth: 0 };
  const at = `${own}-${item}`;
  const marker = opens ? (paragraph.items?.find((one) => one.at === at)?.marker ?? '') : '';
  return { at, item, marker, depth: item.split('-').length };
}

/** All sentences of a clause, as the text runs. */
export function normsOf({ paragraphs }: Pick<Clause, 'paragraphs'>): readonly Norm[] {
  return paragraphs.flatMap(({ sentences }) => sentences);
}
