/** Where a sentence uses the words of the glossary. The longest word wins; words of another language do not count. */
import { mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';
import { headwordIn } from '../../languages/headword.ts';
import type { Annex, Term } from '../annex.ts';
import { apart } from './spans.ts';
import type { Span } from './spans.ts';

export interface TermSpan extends Span {
  readonly term: Term;
}

/** The glossary, and the annex's title: a name, in which no term is looked for. */
export type TermSource = Pick<Annex, 'glossary' | 'title'>;

/** The glossary's words in a text, in its order; of two that start together the longer one. */
export function termsIn(
  text: string,
  language: Language,
  { glossary, title }: TermSource,
): readonly TermSpan[] {
  const named = occurrencesOf(text, title[language], language).map((span) => ({ ...span, term: undefined }));
  const found = glossary.flatMap((term) =>
    termForms(term, language).flatMap((form) =>
      occurrencesOf(text, form, language).map((span) => ({ ...span, term })),
    ),
  );
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return apart([...named, ...inOrder]).filter((span): span is TermSpan => span.term !== undefined);
}

/** How a term may stand in a text: what the glossary says, or else its headword, of which ・ ; and / divide parts. */
export function termForms(term: Term, language: Language): readonly string[] {
  const stated = term.forms?.[language];
  if (stated) return stated;
  return headwordIn(term, language)
    .replace(/\s*[(（].*[)）]/, '')
    .split(mannerOf(language).headwords)
    .filter((form) => form !== '');
}

function occurrencesOf(text: string, form: string, language: Language): readonly Span[] {
  return [...text.matchAll(termPattern(form, language))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** English words stand alone, may open a sentence and be plural: “consent” finds “Consents”, not “consenting”. */
function termPattern(form: string, language: Language): RegExp {
  if (!mannerOf(language).inflects) return new RegExp(literal(form), 'g');
  const first = form.slice(0, 1);
  const opening = `(?:${literal(first)}|${literal(first.toUpperCase())})`;
  return new RegExp(`(?<![\\w-])${opening}${literal(form.slice(1))}(?:e?s)?(?![\\w-])`, 'g');
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
