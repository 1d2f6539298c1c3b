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

/** Every language that there are words for. */
export const known = Object.keys(manners) as Language[];

export function mannerOf(language: Language): Manner {
  return manners[language];
}

export function isLanguage(text: string | undefined): text is Language {
  return (known as readonly (string | undefined)[]).includes(text);
}

/** The language named by a part of an address; throws on any other, which no page has. */
export function languageOf(part: string | undefined): Language {
  if (isLanguage(part)) return part;
  throw new Error(`No page stands under “${part ?? ''}”. The languages are ${known.join(', ')}.`);
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
