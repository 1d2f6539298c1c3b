/** How a word that is typed leads to a word of the annex. */

export type Way = 'reading' | 'glossary' | 'same' | 'related' | 'norm';

/** A word of the annex, and the words that lead to it. */
export interface WordEntry {
  readonly said: string;
  readonly by: Readonly<Partial<Record<Way, readonly string[]>>>;
}
