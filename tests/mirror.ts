/** Pages of the published site and their counterparts in the other language. */
import { languageOf, languages } from '../src/lib/languages/language.ts';
import type { Language } from '../src/lib/languages/language.ts';

export const annexLanguages = languages;

export function otherLanguage(language: Language): Language {
  return languages.find((one) => one !== language) ?? language;
}

/** `ja/about/index.html` → `en/about/index.html`. */
export function otherPage(file: string): string {
  const [language = '', ...rest] = file.split('/');
  return [otherLanguage(languageOf(language)), ...rest].join('/');
}
