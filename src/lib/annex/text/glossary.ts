/** The glossary as a page shows it: in the order of the language, and where each word is used. */
import { mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';
import { headwordIn, readingIn } from '../../languages/headword.ts';
import type { Initial } from '../../languages/manner.ts';
import type { Annex, Term } from '../annex.ts';
import type { Address } from '../numbering/address.ts';
import { paragraphText } from './paragraph-text.ts';
import { termForms, termsIn } from './terms.ts';

export interface GlossaryEntry {
  readonly term: Term;
  /** Paragraphs, and headings (an address without paragraph), that use the word; null if it is not looked for. */
  readonly uses: readonly Address[] | null;
}

export interface GlossaryGroup {
  /** ASCII, for the group's address. */
  readonly id: string;
  /** 「あ」, “A”. */
  readonly initial: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Grouped by the rows of the kana table, or by first letters. Uses are those of the authoritative text. */
export function glossaryIn(annex: Annex, language: Language): readonly GlossaryGroup[] {
  const uses = usesIn(annex);
  const entries = annex.glossary
    .map((term) => ({
      term,
      key: sortKey(term, language),
      uses: termForms(term, annex.authoritative).length > 0 ? (uses.get(term) ?? []) : null,
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return [...mannerOf(language).initials, other]
    .map((group) => ({ ...group, entries: entries.filter(({ key }) => initialOf(key, language) === group) }))
    .filter((group) => group.entries.length > 0);
}

/** Every place that uses a term, in the annex's order. */
export function usesIn(annex: Annex): ReadonlyMap<Term, readonly Address[]> {
  const uses = new Map<Term, Address[]>();
  for (const { address, text } of textsByAddress(annex)) {
    const terms = new Set(termsIn(text, annex.authoritative, annex).map(({ term }) => term));
    for (const term of terms) uses.set(term, [...(uses.get(term) ?? []), address]);
  }
  return uses;
}

function textsByAddress(annex: Annex): readonly { readonly address: Address; readonly text: string }[] {
  const language = annex.authoritative;
  return annex.clauses.flatMap((clause) => [
    { address: { clause: clause.number }, text: clause.heading[language] },
    ...clause.paragraphs.map(({ number }) => ({
      address: { clause: clause.number, paragraph: number },
      text: paragraphText(clause, number, language),
    })),
  ]);
}

const other: Initial = { id: 'other', initial: '#', letters: '' };

function initialOf(key: string, language: Language): Initial {
  const first = key.slice(0, 1);
  return mannerOf(language).initials.find(({ letters }) => first !== '' && letters.includes(first)) ?? other;
}

/** Kana without what does not count in the order of a dictionary; Latin words without case and article. */
function sortKey(term: Term, language: Language): string {
  return mannerOf(language).sortKey(readingIn(term, language) || headwordIn(term, language));
}
