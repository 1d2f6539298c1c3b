/** What the interface says in each language of known.ts. */
import { en } from '../wording/en.ts';
import { ja } from '../wording/ja.ts';
import type { Wording } from '../wording/ja.ts';
import type { Language } from './language.ts';

export const words: Readonly<Record<Language, Wording>> = { ja, en };
