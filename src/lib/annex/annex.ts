import type { Texts, Language } from '../languages/language.ts';
import type { ClauseNumber } from './numbering/address.ts';
import type { Contradiction, Fact } from './types/fact.ts';
import type { Norm } from './types/norm.ts';
import type { Question } from './types/question.ts';

/** What the contract says: its types, and the words they are made of. `compose.ts` builds the value, `check.ts` proves it sound. */
export interface Annex {
  /** Stable name of the annex, written into every record. */
  readonly id: string;
  readonly edition: string;
  /** ISO date on which this edition was last changed; the clock of every published file. */
  readonly revised: string;
  /** `sha256:` and 64 hex digits of the text as received. */
  readonly digest: string;
  readonly title: Texts;
  readonly label: Texts;
  readonly authoritative: Language;
  /** Not read by a person yet: every page says so. */
  readonly draft?: true;
  /** How the contract names its parties, where not 発注者 and 受注者. */
  readonly parties?: Parties;
  /** How places are cited, where the markers do not say it. */
  readonly cite?: 'words' | 'markers';
  /** What stands behind the last clause, in the authoritative language. */
  readonly closing?: readonly string[];
  /** Lines of the received file that are layout and no text. */
  readonly layout?: readonly LayoutLine[];
  /** The kind of file that the text was taken from, where what was received is no text. */
  readonly takenFrom?: 'pdf' | 'word';
  /** Those in which it is published, the authoritative one among them. */
  readonly languages: readonly Language[];
  readonly clauses: readonly Clause[];
  readonly facts: readonly Fact[];
  readonly contradictions: readonly Contradiction[];
  readonly glossary: readonly Term[];
  /** The frameworks that the clauses name in their crosswalk, in the order of the page. */
  readonly frameworks: readonly Framework[];
  /** Norm id → what the Ordering Party prepares. */
  readonly preparations: Readonly<Record<string, Preparation>>;
  /** `8` a heading, `8-3` a paragraph → when its two languages were last read together. */
  readonly readings: Readonly<Record<string, ReadTogether>>;
}

/** The names of the parties: 甲／乙, 委託者／受託者. */
export interface Parties {
  readonly orderingParty: Texts;
  readonly contractor: Texts;
}

/** A line of the received file, and why it, or the spaces in it, are not published. */
export interface LayoutLine {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

export interface Clause {
  /** What stands before the first clause, if it says something, is 0. */
  readonly number: ClauseNumber;
  /** The number as the source prints it, e.g. 「第 10」; empty where it prints none. */
  readonly marker: string;
  readonly slug: string;
  /** Empty where the clause has none. */
  readonly heading: Texts;
  /** A heading short enough for a list of steps. */
  readonly short: Texts;
  /** The clause in one line, for orientation only. */
  readonly summary: Texts;
  readonly paragraphs: readonly Paragraph[];
  readonly questions: readonly Question[];
  readonly crosswalk: Crosswalk;
}

export interface Paragraph {
  readonly number: number;
  /** As printed, empty where none is; absent where it is the number: １. */
  readonly marker?: string;
  /** Of the paragraph and its items, as the text runs; the id says of which. */
  readonly sentences: readonly Norm[];
  /** In the order of the text. */
  readonly items?: readonly Item[];
}

/** 「(1)」, 「ア」 within a paragraph; its sentences are those whose id begins with `at`. */
export interface Item {
  /** `8-3-i2`, within it `8-3-i2-a`. */
  readonly at: string;
  /** As printed. */
  readonly marker: string;
}

export interface Term {
  /** Part of the term's address, never changed. */
  readonly id: string;
  readonly term: string;
  readonly reading: string;
  readonly english?: string;
  /** The word in languages for which there is no field. */
  readonly names?: Partial<Texts>;
  readonly definition: Texts;
  /** The forms in which the text uses the word, where the headword itself is not the only one. */
  readonly forms?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Where the English word comes from. */
  readonly note: string;
}

/** Strength of a mapping: high, medium, low. */
export const confidences = ['H', 'M', 'L'] as const;
export type Confidence = (typeof confidences)[number];

export interface CrosswalkEntry {
  readonly id: string;
  readonly title: string;
  readonly confidence: Confidence;
}

/**
 * Framework key → where it speaks of the same thing, as numbered items or as a place in words.
 * For orientation, never a claim of conformity.
 */
export type Crosswalk = Readonly<Record<string, string | readonly CrosswalkEntry[]>>;

export interface Framework {
  readonly key: string;
  readonly name: Texts;
  /** In which the names of its items stand. */
  readonly language: Language;
  /** Ids, names and places as they stand → in the other language, for readers only. */
  readonly translated: Readonly<Record<string, string>>;
  /** Beginnings of the ids whose names were not compared with the published text. */
  readonly unverified: 'all' | readonly string[];
  /** For which contracts it matters; absent if for all. */
  readonly only?: Texts;
  /** What a reader must know of its items. */
  readonly note?: Texts;
}

/** Said to the Ordering Party beside a norm; adds no duty. */
export interface Preparation {
  readonly prepare: Texts;
  /** Good practice, marked as such. */
  readonly practice?: Texts;
  /** The norm binds the Contractor, but only upon a word of the Ordering Party. */
  readonly response?: boolean;
}

export interface ReadTogether {
  /** ISO date on which both languages were last read together. */
  readonly date: string;
  /** The authoritative text has changed since, the translation has not. */
  readonly outdated: boolean;
}

/** Every question, in the annex's order. */
export function questionsOf(annex: {
  readonly clauses: readonly Pick<Clause, 'questions'>[];
}): readonly Question[] {
  return annex.clauses.flatMap((clause) => clause.questions);
}
