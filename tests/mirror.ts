/** Pages and their counterparts in the other language. */
import { languageOf, languages, otherLanguage } from '../src/lib/language.ts';

export const annexLanguages = languages;

/** `ja/about/index.html` → `en/about/index.html`. */
export function otherPage(file: string): string {
  const [language = '', ...rest] = file.split('/');
  return [otherLanguage(languageOf(language)), ...rest].join('/');
}
