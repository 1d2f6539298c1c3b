/**
 * Every field of the record file that the contractor fills in, and what it may hold. The schema that reads a file, the
 * types and the editing in the form are all made from this, so that the form cannot write what a file may not hold.
 * Format: docs/record.md.
 */
import type { Level, Occurrence } from '../assessment/answers.ts';

export type FieldKind =
  /** Text in one line. */
  | 'line'
  /** Text over several lines. */
  | 'area'
  /** As `area`, but short: of a contract. */
  | 'title'
  /** ISO date. */
  | 'date'
  /** True; left out, or false, where it is not so. */
  | 'flag'
  /** How far down the chain a Subcontractor stands. */
  | 'tier'
  /** How a control is met. */
  | 'level'
  /** Whether a breach occurred. */
  | 'occurred'
  /** Names that are ticked. */
  | 'lines'
  /** Ids of the record's evidence. */
  | 'ids'
  /** Bytes of a file. */
  | 'size'
  /** A whole number from 0 on, as far as saves are counted. */
  | 'count'
  | 'uuid'
  /** SHA-256 in hexadecimal digits. */
  | 'sha256'
  /** As `sha256`, with its name before it: `sha256:…`. */
  | 'digest';

/** Fields by name; a room of fields stands in its own braces. */
export interface Fields {
  readonly [name: string]: FieldKind | Fields;
}

/** What a field holds, by its kind; dates and digests may be blank. */
export interface FieldValues extends Record<FieldKind, unknown> {
  line: string;
  area: string;
  title: string;
  date: string;
  flag: boolean;
  tier: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  level: Level;
  occurred: Occurrence;
  lines: string[];
  ids: string[];
  size: number;
  count: number;
  uuid: string;
  sha256: string;
  digest: string;
}

/** What a room of fields holds; whatever is not said may be left out. */
export type Stating<F extends Fields> = {
  -readonly [N in keyof F]?: F[N] extends FieldKind
    ? FieldValues[F[N]]
    : F[N] extends Fields
      ? Stating<F[N]>
      : never;
};

export const contractFields = {
  title: 'title',
  number: 'line',
  date: 'date',
  from: 'date',
  to: 'date',
  orderingParty: 'line',
  honorific: 'line',
  department: 'line',
} as const satisfies Fields;

const personFields = { name: 'line', post: 'line', phone: 'line', mail: 'line' } as const satisfies Fields;

export const contractorFields = {
  name: 'line',
  address: 'line',
  representative: 'line',
  corporateNumber: 'line',
  responsible: personFields,
  inCharge: personFields,
} as const satisfies Fields;

/** How the self-assessment was made. */
export const assessmentFields = {
  date: 'date',
  from: 'date',
  to: 'date',
  scope: 'area',
  methods: 'lines',
  assessor: 'line',
  approver: 'line',
  next: 'date',
} as const satisfies Fields;

/** What supports an answer; its `id` stands apart. */
export const evidenceFields = {
  uid: 'uuid',
  title: 'line',
  edition: 'line',
  held: 'line',
  keeper: 'line',
  file: 'line',
  size: 'size',
  sha256: 'sha256',
  form: 'line',
} as const satisfies Fields;

/** Without its `id`, and without what it returned, which is a record of its own. */
export const subcontractorFields = {
  uid: 'uuid',
  under: 'line',
  tier: 'tier',
  name: 'line',
  work: 'line',
  information: 'line',
  consented: 'date',
  explained: 'date',
  checked: 'date',
  pack: 'uuid',
  due: 'date',
  sent: 'date',
  ended: 'date',
} as const satisfies Fields;

const supportFields = { evidence: 'ids', note: 'area', wording: 'digest', story: 'area' } as const;

/** By the kind of the question that is answered. A name means the same in each. */
export const answerFields = {
  control: {
    level: 'level',
    plan: { what: 'area', who: 'line', by: 'date', doneOn: 'date' },
    awaiting: 'date',
    ...supportFields,
  },
  breach: {
    occurred: 'occurred',
    checked: 'area',
    date: 'date',
    what: 'area',
    reported: 'line',
    corrected: 'line',
    ...supportFields,
  },
  acknowledgement: { acknowledged: 'flag', note: 'area', wording: 'digest' },
} as const satisfies Fields;
