/** Puts the files of src/content together into one Annex. Pure; says nothing about whether it is sound. */
import type { Bilingual, Language } from '../language.ts';
import type { Annex, Clause, Norm, Paragraph, Question, Reading } from './annex.ts';
import { sha256Of } from './digest.ts';
import { findingAt, isOutdated, placesOf } from './readings/readings.ts';
import type {
  AnnexFile,
  ClauseFile,
  ClauseText,
  FactsFile,
  FrameworksFile,
  GlossaryFile,
  PreparationsFile,
  ReadingsFile,
} from './schema.ts';

/** A text file of a clause: its words, and which explanations its body holds. */
export interface ClauseTextPart extends ClauseText {
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
  readonly clauses: readonly ClauseParts[];
  readonly facts: FactsFile;
  readonly glossary: GlossaryFile;
  readonly frameworks: FrameworksFile;
  readonly preparations: PreparationsFile;
  readonly readings: ReadingsFile;
  /** The text as received. */
  readonly source: string;
  /** SHA-256 of the received bytes, 64 hex digits. */
  readonly sourceDigest: string;
}

/** The MDX components that a body uses at its top level, in order. */
export function sectionsOf(body: string): readonly string[] {
  return [...body.matchAll(/^<([A-Z][A-Za-z]+)>/gm)].map((found) => found[1] ?? '');
}

/** Call only with parts that `check.ts` found no problem in. */
export function compose(parts: ContentParts): Annex {
  const { annex, facts } = parts;
  return {
    id: annex.id,
    edition: annex.edition,
    revised: annex.revised,
    digest: `sha256:${annex.source.sha256}`,
    title: annex.title,
    label: annex.label,
    authoritative: annex.authoritative,
    clauses: parts.clauses.map(clauseOf).sort((a, b) => a.number - b.number),
    facts: facts.facts,
    contradictions: facts.contradictions,
    glossary: parts.glossary,
    frameworks: parts.frameworks,
    preparations: parts.preparations,
    readings: Object.fromEntries(readingsOf(parts)),
  };
}

function readingsOf({ annex, clauses, readings }: ContentParts): [string, Reading][] {
  return placesOf(clauses).map((place) => {
    const outdated = isOutdated(findingAt(place, readings, sha256Of), annex.authoritative);
    return [place.at, { date: readings[place.at]?.read ?? '', outdated }];
  });
}

function clauseOf({ slug, file, texts }: ClauseParts): Clause {
  const { ja, en } = texts;
  if (!file || !ja || !en) throw new Error(`${slug}: a clause is composed only from its three files`);
  const { number, marker, short, summary, crosswalk } = file;
  return {
    number,
    marker,
    slug,
    short,
    summary,
    crosswalk,
    heading: { ja: ja.heading, en: en.heading },
    paragraphs: ja.paragraphs.map((_, index) => paragraphOf(file, texts, index)),
    questions: file.questions.map((question) => questionOf(question, number)),
  };
}

function paragraphOf(file: ClauseFile, texts: ClauseParts['texts'], index: number): Paragraph {
  const start = `${file.number}-${index + 1}-`;
  const norms = file.norms.filter((norm) => norm.id.startsWith(start));
  return {
    number: index + 1,
    sentences: norms.map((norm, at): Norm => ({ ...norm, text: sentence(texts, index, at) })),
  };
}

function sentence(texts: ClauseParts['texts'], paragraph: number, at: number): Bilingual {
  const words = (language: Language) => texts[language]?.paragraphs[paragraph]?.[at] ?? '';
  return { ja: words('ja'), en: words('en') };
}

function questionOf(written: ClauseFile['questions'][number], clause: number): Question {
  switch (written.kind) {
    case 'acknowledgement':
      return { ...written, clause, weight: 0 };
    case 'breach':
      return { ...written, clause };
    case 'control':
      return written.basis === 'text'
        ? { ...written, clause, awaits: written.awaits ?? false }
        : {
            ...written,
            clause,
            awaits: false,
            ifUnmet: 'advice',
            ifUnmetAtEnd: 'advice',
            ifPartial: 'advice',
          };
  }
}
