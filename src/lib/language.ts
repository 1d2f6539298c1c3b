/** The languages in which every sentence of the site stands. */
import type { Language } from './languages/language.ts';
export { isLanguage, known, languageOf, mannerOf } from './languages/language.ts';
export type { Language, Texts, Texts as Bilingual } from './languages/language.ts';

export const languages: readonly Language[] = ['ja', 'en'];

/** The counterpart: every sentence stands in both. */
export function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja';
}
