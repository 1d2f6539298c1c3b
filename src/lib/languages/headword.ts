/** A word of the glossary in a language. Two languages have fields of their own in glossary.yaml, further ones stand in `names`. */
import { mannerOf } from './language.ts';
import type { Language, Texts } from './language.ts';

export interface TermHead {
  readonly term: string;
  /** How the term is read aloud. */
  readonly reading: string;
  readonly english?: string;
  readonly names?: Partial<Texts>;
}

const ofTerm: Language = 'ja';

/** The headword; in a language that lacks one, the term itself. */
export function headwordIn(headed: TermHead, language: Language): string {
  return headwordsOf(headed)[language] ?? headed.term;
}

export function headwordsOf({ term, english, names }: TermHead): Partial<Texts> {
  return { ...(english !== undefined && { en: english }), ...names, [ofTerm]: term };
}

/** How the headword is read aloud, where the language writes it otherwise. */
export function readingIn({ reading }: TermHead, language: Language): string {
  return language === ofTerm ? reading : '';
}

/** What stands beside it in a language that has one of its own: 「承諾（しょうだく）」. */
export function readAloud(headed: TermHead, language: Language): string {
  const reading = readingIn(headed, language);
  const [open, close] = mannerOf(language).parens;
  return reading && open + reading + close;
}

/** Every word and reading that a term has. */
export function wordsOfTerm({ term, reading, english, names }: TermHead): readonly string[] {
  return [term, reading, english ?? '', ...Object.values(names ?? {})].filter((word) => word !== '');
}

/** A term without its words in languages that the site does not speak. */
export function headedIn<T extends TermHead>(term: T, languages: readonly Language[]): T {
  const { english, ...rest } = term;
  return languages.includes('en') || english === undefined ? term : (rest as T);
}

/** Where an author writes the word. */
export function termField(language: Language): string {
  const own: Partial<Texts> = { [ofTerm]: 'term: …', en: 'english: …' };
  return own[language] ?? `names: { ${language}: … }`;
}
