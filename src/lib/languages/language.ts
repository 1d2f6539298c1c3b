/** In which languages the site speaks: those of its list, each of which has a folder here. */
import { manners } from './known.ts';
import type { Manner } from './manner.ts';

export type Language = keyof typeof manners;

/** The same thing said in every language of the site. */
export type Texts = Readonly<Record<Language, string>>;

/** What a site speaks; the authoritative one is among them. */
export interface Spoken {
  readonly languages: readonly Language[];
  readonly authoritative: Language;
}

/** Every language that there are words for; which of them a site speaks, its configuration says. */
export const languages: readonly Language[] = Object.keys(manners) as Language[];

export function mannerOf(language: Language): Manner {
  return manners[language];
}

export function isLanguage(text: string | undefined): text is Language {
  return (languages as readonly (string | undefined)[]).includes(text);
}

/** The language named by a part of an address; throws on any other, which no page has. */
export function languageOf(part: string | undefined): Language {
  if (isLanguage(part)) return part;
  throw new Error(`No page stands under “${part ?? ''}”. The languages are ${languages.join(', ')}.`);
}

/**
 * The language that stands beside another where two are shown: the authoritative text beside a translation, and the
 * first translation beside the authoritative text. None on a site that speaks one.
 */
export function besideOf(language: Language, { languages, authoritative }: Spoken): Language | undefined {
  return language === authoritative ? languages.find((one) => one !== authoritative) : authoritative;
}

/** One language, or with the one beside it both: the authoritative one leads. */
export function pairOf(language: Language, spoken: Spoken): readonly Language[] {
  const beside = besideOf(language, spoken);
  if (beside === undefined) return [language];
  return beside === spoken.authoritative ? [beside, language] : [language, beside];
}

/** The page’s own language, then the one beside it. */
export function ownFirst(language: Language, spoken: Spoken): readonly Language[] {
  const beside = besideOf(language, spoken);
  return beside === undefined ? [language] : [language, beside];
}

/** The same thing said in each of some languages. */
export function textsIn(all: readonly Language[], say: (language: Language) => string): Texts {
  return Object.fromEntries(all.map((language) => [language, say(language)])) as Texts;
}

/** A text that no language says otherwise. */
export function inEach(text: string): Texts {
  return textsIn(languages, () => text);
}

/** For authors and maintainers: in English where it is said so. */
export function forAuthors(text: Texts): string {
  return text.en || (Object.values(text)[0] ?? '');
}

/** The language of the text that binds, then its translations. */
export function authoritativeFirst({ languages: all, authoritative }: Spoken): readonly Language[] {
  return [authoritative, ...all.filter((language) => language !== authoritative)];
}
