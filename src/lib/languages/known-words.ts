/** What the interface says in each language of known.ts. */
import { en } from '../wording/en.ts';
import { otherwise as enOtherwise } from '../wording/en/otherwise.ts';
import { ja } from '../wording/ja.ts';
import { otherwise as jaOtherwise } from '../wording/ja/otherwise.ts';
import type { Wording } from '../wording/ja.ts';
import type { Otherwise } from '../wording/otherwise.ts';
import type { Language } from './language.ts';

export const knownWords: Readonly<Record<Language, Wording>> = { ja, en };

/** What each says otherwise where the site does not speak two languages. */
export const knownOtherwise: Readonly<Record<Language, Otherwise>> = { ja: jaOtherwise, en: enOtherwise };
