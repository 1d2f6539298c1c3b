/** What a record file is called, which annex it answers, and how large it may be. Needs none of the reader. */

export const recordType = 'junshu/record';
export const recordVersion = 1;

/** In bytes. A larger file is refused before it is read. */
export const maxBytes = 5 * 1024 * 1024;

/** Saves are counted up to here and no further. */
export const maxRevision = 2 ** 31 - 1;

/** Which annex a record answers. */
export interface AnnexIdentity {
  readonly id: string;
  readonly edition: string;
  readonly digest: string;
}
