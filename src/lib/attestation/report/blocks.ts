/** A report as blocks: all that a renderer, however simple, has to know. */
import type { Language } from '../../languages/language.ts';

/** One line of text; `language` where it differs from, or must not be left to, its surroundings. */
export interface SpokenLine {
  readonly text: string;
  readonly language?: Language;
}

export type Lines = readonly SpokenLine[];

/** `tier` above 1 is set in, one step a tier; `place` can be led to. */
export interface ReportCell {
  readonly lines: Lines;
  readonly tier?: number;
  readonly place?: string;
}

export const sections = [
  'contract',
  'assessment',
  'facts',
  'judgement',
  'clauses',
  'breaches',
  'plans',
  'subcontractors',
  'acknowledgements',
  'evidence',
  'notDue',
] as const;
export type Section = (typeof sections)[number];

/** What a paragraph is, so that a style sheet can set it. */
export type ReportRole =
  | 'form-number'
  | 'date'
  | 'addressee'
  | 'body'
  | 'opener'
  | 'verdict'
  | 'figures'
  | 'warning'
  | 'end'
  | 'declaration'
  | 'code'
  | 'small';

export type TableName =
  | 'facts'
  | 'clauses'
  | 'plans'
  | 'plans-at-end'
  | 'awaiting'
  | 'subcontractors'
  | 'acknowledgements'
  | 'evidence'
  | 'not-due'
  | 'answers';

export interface Definition {
  readonly head: Lines;
  readonly value: Lines;
  /** Where a seal is put, after the value. */
  readonly seal?: Lines;
}

/** One clause of the strip: never told by the shape alone. */
export interface StripItem {
  readonly label: Lines;
  readonly shape: string;
  readonly status: Lines;
}

export type ReportBlock =
  | { readonly kind: 'title'; readonly lines: Lines }
  | { readonly kind: 'heading'; readonly section: Section | 'answers' | 'contacts'; readonly lines: Lines }
  | { readonly kind: 'subheading'; readonly lines: Lines }
  | { readonly kind: 'paragraph'; readonly role: ReportRole; readonly lines: Lines }
  /** Who hands the report over: labels and values at the right, without rules. */
  | { readonly kind: 'sender'; readonly rows: readonly Definition[] }
  | { readonly kind: 'definitions'; readonly rows: readonly Definition[] }
  | {
      readonly kind: 'table';
      readonly name: TableName;
      readonly head: readonly Lines[];
      readonly rows: readonly (readonly ReportCell[])[];
    }
  /** The clauses at a glance. */
  | { readonly kind: 'strip'; readonly items: readonly StripItem[] }
  /** Blocks that paper keeps on one page. */
  | { readonly kind: 'together'; readonly blocks: readonly ReportBlock[] }
  /** Empty boxes to stamp or sign in. */
  | { readonly kind: 'boxes'; readonly labels: readonly Lines[] };

export function reportParagraph(role: ReportRole, lines: Lines): ReportBlock {
  return { kind: 'paragraph', role, lines };
}

export function reportCell(lines: Lines): ReportCell {
  return { lines };
}
