import type { Language } from '../language.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Wording } from './ja.ts';

const words: Readonly<Record<Language, Wording>> = { ja, en };

export function wordingIn(language: Language): Wording {
  return words[language];
}
