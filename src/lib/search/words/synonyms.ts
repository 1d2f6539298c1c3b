/** Other words for what the annex says: readings and translations from the glossary, synonyms from their own list. */
import { pathTo } from '../../annex/content/path-to.ts';
import { slip } from '../../annex/content/slip.ts';
import type { Slip } from '../../annex/content/slip.ts';
import type { Annex, Term } from '../../annex/annex.ts';
import type { Texts, Language } from '../../languages/language.ts';
import { headwordIn, readingIn, wordsOfTerm } from '../../languages/headword.ts';
import { corpusOf } from '../corpus.ts';
import { formOf } from './word-form.ts';
import { keyOf } from './lexicon.ts';
import { normEntries } from '../norms.ts';
import { prepare } from '../prepared.ts';
import type { WordEntry } from '../entry.ts';

/** One idea of synonyms.yaml. */
export interface Idea {
  /** As the annex says it. Several lead to one another, as related words. */
  readonly said: readonly string[];
  readonly same: readonly string[];
  readonly related: readonly string[];
}

/** What is asked for and stands nowhere, with what can be said of that. */
export interface Unsaid {
  readonly asked: Readonly<Record<Language, readonly string[]>>;
  readonly says: Texts;
}

export interface Synonyms extends Readonly<Record<Language, readonly Idea[]>> {
  /** Words for what the site says outside the annex. */
  readonly site: Readonly<Record<Language, readonly Idea[]>>;
  readonly unsaid: readonly Unsaid[];
}

/** What the search page in a language knows beside the text. */
export function entriesOf(annex: Annex, synonyms: Synonyms, language: Language): readonly WordEntry[] {
  const stands = standsIn(annex, language);
  const terms = annex.glossary.flatMap((term) => entriesOfTerm(term, language, stands));
  return [...terms, ...synonyms[language].flatMap(entriesOfIdea), ...normEntries(annex, language)];
}

/** What the search knows beside that of the rest of the site. */
export function siteEntriesOf(synonyms: Synonyms, language: Language): readonly WordEntry[] {
  return synonyms.site[language].flatMap(entriesOfIdea);
}

/** What the annex as a whole is called, in the reader's language first. */
export function namesOf({ label, title }: Annex, language: Language): readonly string[] {
  return [...new Set([label[language], ...Object.values(label), ...Object.values(title)])];
}

/** Every problem of the list, in words for its author. */
export function checkSynonyms(annex: Annex, synonyms: Synonyms): readonly Slip[] {
  return annex.languages.flatMap((language) => {
    const stands = standsIn(annex, language);
    const said = synonyms[language].flatMap((idea) => idea.said);
    return said
      .filter((word) => !stands(word))
      .map((word) =>
        slip(
          'synonyms.yaml',
          `the annex does not say “${word}” (${language}). “said” takes words of its text.`,
          pathTo(synonyms[language], word, [language]),
        ),
      );
  });
}

function standsIn(annex: Annex, language: Language): (word: string) => boolean {
  const texts = corpusOf(annex, language)
    .flatMap(({ title, text, norms }) => [title, text, ...norms])
    .map(prepare);
  return (word) => texts.some((text) => formOf(word)(text).length > 0);
}

function entriesOfTerm(
  term: Term,
  language: Language,
  stands: (word: string) => boolean,
): readonly WordEntry[] {
  const own = wordParts(headwordIn(term, language));
  const reading = wordParts(readingIn(term, language));
  const glossary = wordsOfTerm(term)
    .filter((word) => word !== headwordIn(term, language) && word !== readingIn(term, language))
    .flatMap(wordParts);
  const forms = (term.forms?.[language] ?? []).filter(
    (form) => !own.some((word) => keyOf(word) === keyOf(form)),
  );
  const entry = (said: string, others: readonly string[] = []) => ({
    said,
    by: { ...(reading.length > 0 && { reading }), glossary: [...glossary, ...others] },
  });
  return [
    ...own.filter(stands).map((word) => entry(word)),
    ...forms.filter(stands).map((form) => entry(form, own)),
  ];
}

/** 「定期報告・緊急時報告」 and “notice; notify” are two words each. A single letter is too little to go by. */
function wordParts(words: string): readonly string[] {
  return words
    .split(/[;/()（）・]/)
    .map((word) => word.trim())
    .filter((word) => word.length > 1);
}

function entriesOfIdea({ said, same, related }: Idea): readonly WordEntry[] {
  // A word that leads to itself leads nowhere.
  const others = said.length > 1 ? said : [];
  return said.map((word) => ({ said: word, by: { same, related: [...related, ...others] } }));
}
