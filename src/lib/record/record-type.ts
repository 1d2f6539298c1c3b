/** What a record file is called, which annex it answers, and how large it may be. Needs none of the reader. */

export const recordType = 'junshu/record';
/** Records of every version up to this one are read. */
export const recordVersion = 2;

/** In bytes. A larger file is refused before it is read. */
export const maxBytes = 5 * 1024 * 1024;

/** How much of each a record holds at most; no contract of this kind comes near it, and no form stands still below it. */
export const most = {
  evidence: 500,
  subcontractors: 200,
  /** Named beside one answer. */
  named: 50,
  methods: 20,
  /** Papers that the annex calls for, and the lines of one. */
  papers: 200,
  paperRows: 500,
  /** Names within a paper, or within one of its lines. */
  paperFields: 100,
  submissions: 100,
  reviews: 50,
  findings: 1000,
  /** Places in the record that something is noted of: preset, unconfirmed, answered by whom. */
  places: 5000,
  /** Characters. */
  title: 500,
  text: 10_000,
} as const;

/** Is there no room for another row in one of the record's lists? */
export function isFull<List extends 'evidence' | 'subcontractors'>(
  record: Readonly<Record<List, readonly unknown[]>>,
  list: List,
): boolean {
  return record[list].length >= most[list];
}

/** Saves are counted up to here and no further. */
export const maxRevision = 2 ** 31 - 1;

/** Which annex a record answers. */
export interface AnnexIdentity {
  readonly id: string;
  readonly edition: string;
  readonly digest: string;
}

/** What a record notes of its annex when it is saved. */
export interface AnsweredAnnex extends AnnexIdentity {
  /** SHA-256 of the questions, facts and rules that were answered; records of old have none. */
  readonly rules?: string;
}
