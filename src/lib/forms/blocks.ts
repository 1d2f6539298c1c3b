/**
 * A paper as blocks: all that a renderer, however simple, has to know. Renderers add no word and leave none out; a blank
 * paper is the same blocks with nothing in its slots.
 */
import type { SpokenLine, Lines } from '../attestation/report/blocks.ts';
import type { FormBasis, Kind } from './form.ts';

export type { SpokenLine, Lines };

/** A place to write: by hand, or in the record. */
export interface Slot {
  /** Where the record keeps it: `contract.title`, or of the paper itself `date`, `fields.x`, `rows.TABLE.0.x`, `lines.TABLE.LINE.x`. */
  readonly name: string;
  readonly kind: Kind;
  /** To the letter; a date as ISO date. */
  readonly said: string;
  /** The same as it is printed; empty where nothing is said. */
  readonly lines: Lines;
  /** What is printed where nothing is said: the parts of a date that is written by hand. */
  readonly blank: Lines;
  /** It stands in the record itself, not on this paper alone. */
  readonly shared: boolean;
}

export interface Tick {
  readonly key: string;
  readonly lines: Lines;
  readonly ticked: boolean;
}

/** Boxes to tick. `name` as that of a slot; the keys of what is ticked stand there, parted by spaces. */
export interface Ticks {
  readonly name: string;
  readonly several: boolean;
  readonly ticks: readonly Tick[];
}

/** What stands in a field or a cell, in this order. */
export interface FieldContent {
  readonly fixed: Lines;
  readonly slots: readonly Slot[];
  /** Said between the slots: 「～」. */
  readonly between: string;
  readonly ticks?: Ticks;
  /** Lines of handwriting that it has room for. */
  readonly room: number;
}

/** 条文／推奨. */
export interface Mark {
  readonly basis: FormBasis;
  readonly lines: Lines;
}

export interface Head {
  readonly lines: Lines;
  readonly mark?: Mark;
  readonly hint?: Lines;
}

export interface FormField {
  readonly head: Head;
  readonly content: FieldContent;
  /** What may stand there: 「記入例：…」. */
  readonly sample?: Lines;
}

export interface FormColumn extends Head {
  readonly key: string;
  /** In percent of the table. */
  readonly width: number;
}

export interface FormRow {
  /** Of a line or an entry of a list its key, of a row its place among the rows from 0; empty for an example. */
  readonly key: string;
  /** That it is one: 記入例. */
  readonly sample?: Lines;
  readonly cells: readonly FieldContent[];
}

export interface FormTable {
  readonly kind: 'table';
  readonly key: string;
  readonly caption?: Head;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
  /** Rows can be added and taken away. */
  readonly grows: boolean;
}

/** One paragraph or item of a clause, with what is printed before it, by the language of its line. */
export interface Quoted {
  readonly depth: number;
  readonly lines: readonly (SpokenLine & { readonly marker: string })[];
}

export type FormRole = 'number' | 'addressee' | 'opener' | 'body' | 'note' | 'end' | 'reference';

export type FormBlock =
  | { readonly kind: 'title'; readonly lines: Lines }
  | { readonly kind: 'heading'; readonly head: Head }
  | { readonly kind: 'paragraph'; readonly role: FormRole; readonly lines: Lines; readonly mark?: Mark }
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly lines: Lines; readonly marker: string }[];
      readonly mark?: Mark;
    }
  /** A date by itself, at the right. */
  | { readonly kind: 'date'; readonly slot: Slot }
  /** Whom the paper goes to: the name, then an honorific where the language has one. */
  | { readonly kind: 'addressee'; readonly slot: Slot; readonly honorific: string }
  /** Who hands it over: labels and values at the right, without rules. */
  | { readonly kind: 'sender'; readonly rows: readonly FormField[] }
  | { readonly kind: 'fields'; readonly rows: readonly FormField[] }
  | FormTable
  | { readonly kind: 'ticks'; readonly head?: Head; readonly ticks: Ticks }
  | { readonly kind: 'frame'; readonly head?: Head; readonly blocks: readonly FormBlock[] }
  | { readonly kind: 'clause'; readonly heading: Lines; readonly paragraphs: readonly Quoted[] }
  | { readonly kind: 'boxes'; readonly labels: readonly Lines[] }
  | { readonly kind: 'page' };

/** Every slot of a paper, in its order. */
export function slotsOf(blocks: readonly FormBlock[]): readonly Slot[] {
  return blocks.flatMap((block): readonly Slot[] => {
    switch (block.kind) {
      case 'date':
      case 'addressee':
        return [block.slot];
      case 'sender':
      case 'fields':
        return block.rows.flatMap(({ content }) => content.slots);
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(({ slots }) => slots));
      case 'frame':
        return slotsOf(block.blocks);
      default:
        return [];
    }
  });
}
