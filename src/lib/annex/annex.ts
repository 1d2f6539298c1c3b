import type { Texts, Language } from '../languages/language.ts';
import type { ClauseNumber } from './numbering/address.ts';

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
  readonly readings: Readonly<Record<string, Reading>>;
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

/** `persons`: individuals who work for the Contractor; `nobody`: the sentence lays down no duty. */
export const bearers = ['contractor', 'ordering-party', 'both', 'persons', 'nobody'] as const;
export type Bearer = (typeof bearers)[number];

export const forces = [
  'must',
  'must-not',
  'must-and-must-not',
  'endeavor',
  'may',
  'is-to',
  'extends',
  // What a sentence does that lays down no duty.
  'defines',
  'excepts',
  'states',
  'forms-part',
] as const;
export type Force = (typeof forces)[number];

/** One sentence: its text, who owes it and how strongly. Id: clause-paragraph-sentence, or clause-paragraph-item-sentence. */
export interface Norm {
  readonly id: string;
  readonly text: Texts;
  readonly bearer: Bearer;
  readonly force: Force;
  /** When it applies; absent if always. */
  readonly trigger?: Texts;
  readonly time?: Texts;
  readonly exception?: Texts;
  /** Persons to whom the sentence extends a rule. */
  readonly persons?: Texts;
  /** Addresses of clauses (`8`) or paragraphs (`8-3`) to read with it. */
  readonly references: readonly string[];
  /** Words of the sentence whose target its grammar alone does not give. */
  readonly leadsTo: readonly LeadsTo[];
  /** Clauses that this sentence makes apply to Subcontractors. */
  readonly flowsDown: readonly ClauseNumber[];
  /** Characters that the source misprints; they stay as printed. */
  readonly misprint?: { readonly printed: string; readonly read: string };
  readonly note?: Texts;
  /** Why a person must look at what is said of the sentence: it was guessed. */
  readonly unsure?: readonly string[];
}

/** Words in both languages, and the addresses (`8-2`) that they lead to, the nearest first. */
export interface LeadsTo {
  readonly words: Texts;
  readonly to: readonly string[];
}

export const phases = ['before', 'during', 'completion', 'after'] as const;
export type Phase = (typeof phases)[number];

/** Only this key is known to the code; every other fact is the annex's own. */
export const phaseKey = 'phase';

/** What an option says about the questions that depend on its fact. */
export const meanings = ['due', 'planned', 'notApplicable', 'open'] as const;
export type Meaning = (typeof meanings)[number];

export interface FactOption {
  readonly value: string;
  readonly label: Texts;
  readonly means?: Meaning;
  /** Why a question is not applicable; present if `means` is `notApplicable`. */
  readonly reason?: Texts;
}

/** True when the fact's value, as answered, is (or is not) one of those listed; an unanswered fact is never `in`. */
export interface AnsweredTest {
  readonly fact: string;
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
}

export interface FactTest extends AnsweredTest {
  /** Test the value after `countsAs`, not as answered. */
  readonly effective?: boolean;
}

export interface Fact {
  readonly key: string;
  /** A word or two for tables and reasons. */
  readonly name: Texts;
  readonly question: Texts;
  readonly help: Texts;
  /** The list of the record that the answer speaks of: with `due` it has rows, with `notApplicable` it has none. */
  readonly listedIn?: 'subcontractors';
  readonly options: readonly FactOption[];
  /** The fact counts as `value` while all tests hold; the stored answer stays. */
  readonly countsAs?: { readonly value: string; readonly while: readonly AnsweredTest[] };
  readonly advice: readonly Advice[];
}

/** A sentence shown beside a fact while all tests hold; with `confirm` it is printed in the report too. */
export interface Advice {
  readonly when: readonly FactTest[];
  readonly confirm?: boolean;
  readonly text: Texts;
}

export interface Contradiction {
  readonly facts: readonly [FactTest, FactTest];
  readonly sentence: Texts;
}

/** `text` is written in the annex and decides, but in an acknowledgement; `derived` is good practice and never does. */
export const bases = ['text', 'derived'] as const;
export type Basis = (typeof bases)[number];

interface QuestionBase {
  readonly id: string;
  readonly clause: ClauseNumber;
  readonly paragraph: number;
  readonly norms: readonly string[];
  readonly basis: Basis;
  readonly weight: number;
  readonly phases: readonly Phase[];
  readonly when?: { readonly fact: string; readonly dueWhenPlanned?: boolean };
  readonly question: Texts;
  readonly guidance?: Texts;
  readonly evidence?: Texts;
  /** Why a person must look at the question: it was drafted. */
  readonly unsure?: readonly string[];
}

export const consequences = ['nonconforming', 'improve', 'advice'] as const;
export type Consequence = (typeof consequences)[number];

/** How far has it been done? */
export interface ControlQuestion extends QuestionBase {
  readonly kind: 'control';
  readonly ifUnmet: Consequence;
  readonly ifUnmetAtEnd: Consequence;
  readonly ifPartial: Consequence;
  /** A joint duty: may wait for the Ordering Party. */
  readonly awaits: boolean;
}

/** Has it happened? */
export interface BreachQuestion extends QuestionBase {
  readonly kind: 'breach';
}

/** Is it known? Never scored, never part of the verdict. */
export interface AcknowledgementQuestion extends QuestionBase {
  readonly kind: 'acknowledgement';
}

export type Question = ControlQuestion | BreachQuestion | AcknowledgementQuestion;

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

export interface Reading {
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
