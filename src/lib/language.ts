/** The languages in which the site can speak. */
export {
  besideOf,
  isLanguage,
  languageOf,
  languages,
  mannerOf,
  pairOf,
  textsIn,
} from './languages/language.ts';
export type { Language, Spoken, Texts, Texts as Bilingual } from './languages/language.ts';
