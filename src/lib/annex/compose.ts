/** Puts the files of src/content together into one Annex. Pure; says nothing about whether it is sound. */
import { headedIn } from '../languages/headword.ts';
import { textsIn } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';
import type { Annex, Clause, Paragraph, ReadTogether } from './annex.ts';
import type { Question } from './types/question.ts';
import { sha256Of } from './digest.ts';
import { inOrder } from './numbering/address.ts';
import type { ClauseNumber } from './numbering/address.ts';
import { comparisonAt, isOutdated, placesOf } from './readings/readings.ts';
import { markedItems, normIds, paragraphFormsOf } from './text/written-text.ts';
import type { ParagraphForm } from './text/written-text.ts';
import type { ClauseParts, ContentParts } from './content/parts.ts';
import type { AnnexFile } from './schema/annex.ts';
import type { ClauseFile } from './schema/clause.ts';

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
    languages: parts.languages,
    ...optionalParts(annex),
    clauses: parts.clauses
      .map((clause) => composedClause(clause, parts))
      .sort((a, b) => inOrder(a.number, b.number)),
    facts: facts.facts,
    contradictions: facts.contradictions,
    glossary: parts.glossary.map((term) => headedIn(term, parts.languages)),
    frameworks: parts.frameworks,
    preparations: parts.preparations,
    readings: Object.fromEntries(readTogetherOf(parts)),
  };
}

/** What only some annexes have. */
function optionalParts({ draft, parties, cite, closing, layout, source }: AnnexFile): Partial<Annex> {
  return {
    ...(draft && { draft }),
    ...(parties && { parties }),
    ...(cite && { cite }),
    ...(closing && { closing }),
    ...(layout && { layout }),
    ...(source.text && { takenFrom: source.file.endsWith('.pdf') ? 'pdf' : 'word' }),
  };
}

function readTogetherOf(parts: ContentParts): [string, ReadTogether][] {
  const { annex, readings } = parts;
  return placesOf(parts).map((place) => {
    const outdated = isOutdated(comparisonAt(place, readings, sha256Of), annex.authoritative);
    return [place.at, { date: readings[place.at]?.read ?? '', outdated }];
  });
}

function composedClause({ slug, file, texts }: ClauseParts, { annex, languages }: ContentParts): Clause {
  const own = texts[annex.authoritative];
  if (!file || !own) throw new Error(`${slug}: a clause is composed only from all its files`);
  const { number, marker, short, summary, crosswalk } = file;
  return {
    number,
    marker,
    slug,
    short,
    summary,
    crosswalk,
    heading: textsIn(languages, (language) => texts[language]?.heading ?? ''),
    paragraphs: paragraphFormsOf(own).map((form, index) =>
      composedParagraph(file, texts, languages, form, index),
    ),
    questions: file.questions.map((question) => questionOf(question, number)),
  };
}

function composedParagraph(
  { number: clause, norms }: ClauseFile,
  texts: ClauseParts['texts'],
  languages: readonly Language[],
  form: ParagraphForm,
  index: number,
): Paragraph {
  const { number, marker } = form;
  const items = markedItems(String(clause), form);
  const words = (at: number) =>
    textsIn(languages, (language) => texts[language]?.paragraphs[index]?.[at] ?? '');
  return {
    number,
    ...(marker !== undefined && { marker }),
    sentences: normIds(String(clause), form).flatMap((id, at) => {
      const norm = norms.find((one) => one.id === id);
      return norm ? [{ ...norm, text: words(at) }] : [];
    }),
    ...(items.length > 0 && { items }),
  };
}

function questionOf(written: ClauseFile['questions'][number], clause: ClauseNumber): Question {
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
