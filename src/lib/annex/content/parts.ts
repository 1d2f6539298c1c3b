/** What the content folder holds, read but not yet composed. */
import type { Language } from '../../languages/language.ts';
import type { AnnexFile } from '../schema/annex.ts';
import type { ClauseFile, ClauseText } from '../schema/clause.ts';
import type { FactsFile } from '../schema/facts.ts';
import type { FrameworksFile, PreparationsFile, ReadingsFile } from '../schema/beside.ts';
import type { GlossaryFile } from '../schema/words.ts';
import type { ParagraphForm } from '../text/written-text.ts';

/** A text file of a clause: its words, and which explanations its body holds. */
export interface ClauseTextPart extends Omit<ClauseText, 'forms'> {
  /** Absent where every paragraph is a list of sentences. */
  readonly forms?: readonly ParagraphForm[];
  readonly sections: readonly string[];
}

/** One folder of src/content/clauses. A missing language is missing here too. */
export interface ClauseParts {
  readonly slug: string;
  readonly file?: ClauseFile;
  readonly texts: Readonly<Partial<Record<Language, ClauseTextPart>>>;
}

export interface ContentParts {
  readonly annex: AnnexFile;
  /** In which the annex is published. */
  readonly languages: readonly Language[];
  readonly clauses: readonly ClauseParts[];
  readonly facts: FactsFile;
  readonly glossary: GlossaryFile;
  readonly frameworks: FrameworksFile;
  readonly preparations: PreparationsFile;
  readonly readings: ReadingsFile;
  /** The text as received, or as it was taken from the received file. */
  readonly source: string;
  /** SHA-256 of the received bytes, 64 hex digits. */
  readonly sourceDigest: string;
  /** Of the text, where it was taken from the received file. */
  readonly textDigest?: string;
}
