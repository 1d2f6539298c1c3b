/** What a record file is called, which annex it answers, and how large it may be. Needs none of the reader. */

export const recordType = 'junshu/record';
export const recordVersion = 1;

/** In bytes. A larger file is refused before it is read. */
export const maxBytes = 5 * 1024 * 1024;

/** How much of each a record holds at most; no contract of this kind comes near it, and no form stands still below it. */
export const most = {
  evidence: 500,
  subcontractors: 200,
  /** Named beside one answer. */
  named: 50,
  methods: 20,
  /** Characters. */
  title: 500,
  text: 10_000,
} as const;

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
