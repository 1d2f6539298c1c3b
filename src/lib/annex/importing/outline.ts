/**
 * What was read of a received text: the tree of its clauses, in the words of Japan's law data, and what was
 * left out or is doubtful, each with its line. `npm run -s outline` prints it.
 */

/** A list item, to any depth: 「(1)」, 「ア」, 「①」, 「・」. */
export interface OutlineItem {
  /** Of the received file, from 1. */
  readonly line: number;
  /** As printed. */
  readonly marker: string;
  readonly text: string;
  readonly items: readonly OutlineItem[];
  /** Where in the text begins what stands behind the items; not printed. */
  readonly behind?: number;
}

export interface OutlineParagraph {
  readonly line: number;
  /** Plain digits; null where a bullet stands for a number. */
  readonly number: string | null;
  /** As printed; null where the paragraph bears none. */
  readonly marker: string | null;
  readonly text: string;
  readonly items: readonly OutlineItem[];
  readonly behind?: number;
}

export interface OutlineClause {
  readonly line: number;
  /** Plain digits; a branch is joined by an underline: 第３条の２ is `3_2`. */
  readonly number: string;
  readonly marker: string;
  /** Without the brackets around it. */
  readonly heading: string | null;
  readonly paragraphs: readonly OutlineParagraph[];
}

/** What stood in the file and is layout, not text: a page number, a running header, spaces between letters. */
export interface Removed {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** A place that a person must look at before the text is published. */
export interface Doubt {
  readonly line: number;
  readonly text: string;
  readonly question: string;
}

export interface Outline {
  readonly title: string | null;
  /** 「別紙２」, 「別記」. */
  readonly label: string | null;
  readonly preamble: readonly string[];
  readonly clauses: readonly OutlineClause[];
  readonly closing: readonly string[];
  readonly removed: readonly Removed[];
  readonly doubts: readonly Doubt[];
}
