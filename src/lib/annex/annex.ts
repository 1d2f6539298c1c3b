import type { Bilingual, Language } from '../language.ts';

/** What the contract says. Types only; `compose.ts` builds the value, `check.ts` proves it sound. */
export interface Annex {
  /** Stable name of the annex, written into every record. */
  readonly id: string;
  readonly edition: string;
  /** `sha256:` and 64 hex digits of the text as received. */
  readonly digest: string;
  readonly title: Bilingual;
  readonly label: Bilingual;
  readonly authoritative: Language;
  readonly clauses: readonly Clause[];
  readonly facts: readonly Fact[];
  readonly contradictions: readonly Contradiction[];
  readonly glossary: readonly Term[];
}

export interface Clause {
  readonly number: number;
  /** The number as the source prints it, e.g. 「第 10」. */
  readonly marker: string;
  readonly slug: string;
  readonly heading: Bilingual;
  /** A heading short enough for a list of steps. */
  readonly short: Bilingual;
  /** The clause in one line, for orientation only. */
  readonly summary: Bilingual;
  readonly paragraphs: readonly Paragraph[];
  readonly questions: readonly Question[];
  readonly crosswalk: Crosswalk;
}

export interface Paragraph {
  readonly number: number;
  readonly sentences: readonly Norm[];
}

export type Bearer = 'contractor' | 'ordering-party' | 'both';
export type Force = 'must' | 'must-not' | 'must-and-must-not' | 'endeavor' | 'may' | 'is-to' | 'extends';

/** One sentence: its text, who owes it and how strongly. Id: clause-paragraph-sentence. */
export interface Norm {
  readonly id: string;
  readonly text: Bilingual;
  readonly bearer: Bearer;
  readonly force: Force;
  /** When it applies; absent if always. */
  readonly trigger?: Bilingual;
  readonly time?: Bilingual;
  readonly exception?: Bilingual;
  /** Persons to whom the sentence extends a rule. */
  readonly persons?: Bilingual;
  /** Addresses of clauses (`8`) or paragraphs (`8-3`) to read with it. */
  readonly references: readonly string[];
  /** Clauses that this sentence makes apply to Subcontractors. */
  readonly flowsDown: readonly number[];
  /** Characters that the source misprints; they stay as printed. */
  readonly misprint?: { readonly printed: string; readonly read: string };
  readonly note?: Bilingual;
}

export const phases = ['before', 'during', 'completion', 'after'] as const;
export type Phase = (typeof phases)[number];

/** Only this key is known to the code; every other fact is the annex's own. */
export const phaseKey = 'phase';

/** What an option says about the questions that depend on its fact. */
export type Meaning = 'due' | 'planned' | 'notApplicable' | 'open';

export interface FactOption {
  readonly value: string;
  readonly label: Bilingual;
  readonly means?: Meaning;
  /** Why a question is not applicable; present if `means` is `notApplicable`. */
  readonly reason?: Bilingual;
}

/** True when the fact's value is (or is not) one of those listed; an unanswered fact is never `in`. */
export interface FactTest {
  readonly fact: string;
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
  /** Test the value after `countsAs`, not as answered. */
  readonly effective?: boolean;
}

export interface Fact {
  readonly key: string;
  /** A word or two for tables and reasons. */
  readonly name: Bilingual;
  readonly question: Bilingual;
  readonly help: Bilingual;
  readonly options: readonly FactOption[];
  /** The fact counts as `value` while all tests hold; the stored answer stays. */
  readonly countsAs?: { readonly value: string; readonly while: readonly FactTest[] };
  readonly advice: readonly Advice[];
}

/** A sentence shown beside a fact while all tests hold; with `confirm` it is printed in the report too. */
export interface Advice {
  readonly when: readonly FactTest[];
  readonly confirm?: boolean;
  readonly text: Bilingual;
}

export interface Contradiction {
  readonly facts: readonly [FactTest, FactTest];
  readonly sentence: Bilingual;
}

interface QuestionBase {
  readonly id: string;
  readonly clause: number;
  readonly paragraph: number;
  readonly norms: readonly string[];
  /** `text` is written in the annex and decides; `derived` is good practice and never does. */
  readonly basis: 'text' | 'derived';
  readonly weight: number;
  readonly phases: readonly Phase[];
  readonly when?: { readonly fact: string; readonly dueWhenPlanned?: boolean };
  readonly question: Bilingual;
  readonly guidance?: Bilingual;
  readonly evidence?: Bilingual;
}

export type Consequence = 'nonconforming' | 'improve' | 'advice';

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
  readonly term: string;
  readonly reading: string;
  readonly english: string;
  readonly definition: Bilingual;
  /** Where the English word comes from. */
  readonly note: string;
}

export interface CrosswalkEntry {
  readonly id: string;
  readonly title: string;
  /** Strength of the mapping. */
  readonly confidence: 'H' | 'M' | 'L';
}

/** Where other frameworks speak of the same thing. For orientation, never a claim of conformity. */
export interface Crosswalk {
  readonly iso27001_2022: readonly CrosswalkEntry[];
  readonly nistCsf2: readonly CrosswalkEntry[];
  readonly nist80053r5: readonly CrosswalkEntry[];
  readonly micGuideline: string;
  readonly scs: readonly CrosswalkEntry[];
  readonly appi: readonly CrosswalkEntry[];
}

export function questionsOf(annex: {
  readonly clauses: readonly Pick<Clause, 'questions'>[];
}): readonly Question[] {
  return annex.clauses.flatMap((clause) => clause.questions);
}
