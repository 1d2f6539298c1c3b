import { knownWords } from '../languages/known-words.ts';
import type { Language } from '../languages/language.ts';
import type { Wording } from './ja.ts';

export function wordingIn(language: Language): Wording {
  return knownWords[language];
}
