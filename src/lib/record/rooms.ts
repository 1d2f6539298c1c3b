/**
 * What a record holds beside the fields that are filled in: which part of a whole it is, whom it comes from, where it
 * was handed in and what was said of it. Format: docs/record.md.
 */
import { contractFields } from './fields.ts';
import type { Fields, Stating } from './fields.ts';

/** Whom a part was cut from: a colleague's part, a Subcontractor's pack. */
export const partFields = {
  id: 'uuid',
  of: 'uuid',
  revision: 'count',
  fingerprint: 'digest',
  row: 'line',
  tier: 'tier',
  name: 'line',
  contract: contractFields,
} as const satisfies Fields;

/** The Ordering Party's preset, less its values. */
export const givenFields = { by: 'line', contact: 'line', due: 'date' } as const satisfies Fields;

/** The record that this one was carried on from, less the answers that nobody has confirmed since. */
export const beforeFields = { record: 'uuid', fingerprint: 'digest', date: 'date' } as const satisfies Fields;

/** One time that the record was handed in. */
export const submissionFields = {
  date: 'date',
  to: 'line',
  fingerprint: 'digest',
  corrects: 'digest',
} as const satisfies Fields;

/** A paper that the annex calls for, less what is filled into it. */
export const paperFields = { form: 'line', about: 'line', date: 'date' } as const satisfies Fields;

/** One round of review by the Ordering Party, less its findings. */
export const reviewFields = { of: 'digest', by: 'line', date: 'date' } as const satisfies Fields;

/** What was said of one place in the record, less what it comes to. */
export const findingFields = { text: 'area', reply: 'area' } as const satisfies Fields;

/** What a Subcontractor's pack came back with, less its record. */
export const returnedFields = { date: 'date', fingerprint: 'digest' } as const satisfies Fields;

/** What the reviewer wants done about a place in the record. */
export const findingStates = ['confirmed', 'explain', 'correct'] as const;

/** A part of the whole annex, by its clauses or its questions. */
export interface Scope {
  /** `8`, as clauses are numbered. */
  clauses?: string[];
  questions?: string[];
}

export type Part = Stating<typeof partFields>;

export type GivenValues = Stating<typeof givenFields> & {
  /** By their places in the record: `facts.serviceLevel`. */
  values?: Record<string, string>;
};

export type Before = Stating<typeof beforeFields> & {
  /** Places in the record: nobody has confirmed since what stands there. */
  unconfirmed?: string[];
};

export type Submission = Stating<typeof submissionFields>;

export type Paper = Stating<typeof paperFields> & {
  id: string;
  /** Which paper it is. */
  form: string;
  fields?: Record<string, string>;
  rows?: Record<string, string>[];
};

export type Review = Stating<typeof reviewFields> & { round: number; findings?: Finding[] };

export type Finding = Stating<typeof findingFields> & {
  /** A place in the record. */
  about: string;
  state: (typeof findingStates)[number];
};

/** Who answered at a place of the record, and the instant at which. */
export interface AnsweredBy {
  who?: string;
  at?: string;
}
