/** What languages are called. */
import { mannerOf } from './language.ts';
import type { Language, Spoken } from './language.ts';

/** The name of a language in another, or in itself: 「英語」, “Japanese”. */
export function languageName(language: Language, spoken: Language): string {
  return new Intl.DisplayNames([mannerOf(spoken).locale], { type: 'language' }).of(language) ?? language;
}

/** One after the other, as the language joins them. */
export function languageNames(all: readonly Language[], spoken: Language): string {
  const names = all.map((one) => languageName(one, spoken));
  return new Intl.ListFormat(mannerOf(spoken).locale, { type: 'conjunction' }).format(names);
}

/** In which language programs are told of a site: English where it speaks it, which they read best. */
export function forPrograms({ languages, authoritative }: Spoken): Language {
  return languages.includes('en') ? 'en' : authoritative;
}
