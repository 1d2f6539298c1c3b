/** The shelf of this browser's records, as those see it who keep and list them. Nothing of it ever throws. */

/** What is known of a record without reading it; it holds good for the rules that it was made under, and no others. */
export interface Summary {
  /** Digest of these rules. */
  readonly rules: string;
}

interface Kept {
  /** Of the record; of one that cannot be read, given by the shelf's user. */
  readonly id: string;
  /** Which annex it answers. */
  readonly annexDigest: string;
  /** ISO instant of the last put. */
  readonly changedAt: string;
  /** Made from the very text that it stands beside. */
  readonly summary?: Summary;
  /** The name that its user gave it in the list; it is no part of the record. A put without one leaves it as it was. */
  readonly label?: string;
}

/** What is put on the shelf. */
export interface Draft extends Kept {
  /** The record's file to the letter, whether it can be read or not. */
  readonly text: string;
  /** It is put into the bin: ISO instant. */
  readonly deletedAt?: string;
}

/** What is known of an entry without its text. */
export interface Listed extends Kept {
  /** Of the shelf: every put has a higher one than all puts before it, of whichever record. It names one text for good. */
  readonly revision: number;
  /** Of the text, as a file. */
  readonly bytes: number;
  /** ISO instant since when it is in the bin. */
  readonly deletedAt?: string;
}

export interface Entry extends Listed {
  readonly text: string;
}

/** The browser does not let this page keep anything. */
export interface Blocked {
  readonly kind: 'blocked';
}

/** It would, but there is no room. */
export interface Full {
  readonly kind: 'full';
}

export interface None {
  readonly kind: 'none';
}

export type List = { readonly kind: 'list'; readonly entries: readonly Listed[] } | Blocked;
export type Found = { readonly kind: 'found'; readonly entry: Entry } | None | Blocked;
export type Put =
  | { readonly kind: 'stored'; readonly entry: Listed }
  /** Nothing was written: this stands there instead of what was to be replaced, perhaps in the bin; undefined: nothing. */
  | { readonly kind: 'conflict'; readonly stands: Entry | undefined }
  | Full
  | Blocked;
export type Changed = { readonly kind: 'stored'; readonly entry: Listed } | None | Full | Blocked;
export type Removal = { readonly kind: 'removed' } | Blocked;
export type Usage =
  | {
      readonly kind: 'usage';
      readonly records: number;
      /** Of their texts. */
      readonly bytes: number;
      /** What the browser says it holds of this host, and would hold at most; undefined where it does not say. */
      readonly used: number | undefined;
      readonly quota: number | undefined;
    }
  | Blocked;

/** What a put replaces where nothing is to stand there. */
export const nothing = 0;

/** What a page with one record in hand needs. */
export interface HandShelf {
  /** Every entry, the last changed first, those in the bin too. */
  list(): Promise<List>;
  get(id: string): Promise<Found>;
  /** Takes the place of the revision it names, or of `nothing`; never across the bin: what lies there of what goes there. */
  put(draft: Draft, replaces: number): Promise<Put>;
  bin(id: string, now: Date): Promise<Changed>;
  restore(id: string): Promise<Changed>;
  /** Calls back when another tab changed an entry; undefined: perhaps any of them. It only tells: look at the shelf. */
  watch(told: (id: string | undefined) => void): () => void;
}

/** What is known of one revision. */
export interface Summarised extends Pick<Listed, 'id' | 'revision'> {
  readonly summary: Summary;
}

export interface Shelf extends HandShelf {
  /** An empty name takes the name away. */
  label(id: string, label: string): Promise<Changed>;
  /** Of these revisions, in their order; undefined where one is not kept any more. */
  texts(revisions: readonly number[]): Promise<readonly (string | undefined)[]>;
  /** Those that still hold of the text that stands there. Nobody is told: whoever reads the text knows as much. */
  summarise(summaries: readonly Summarised[]): Promise<void>;
  /** For good, out of the bin: what has been brought back meanwhile stays. */
  remove(id: string): Promise<Removal | None>;
  /** For good, what has been in the bin for too long. */
  purge(now: Date): Promise<Removal>;
  /** For good, everything. */
  eraseAll(): Promise<Removal>;
  usage(): Promise<Usage>;
}
