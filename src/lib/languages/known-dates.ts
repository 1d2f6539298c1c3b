/** How each language of known.ts writes dates. */
import type { Dates } from './dates.ts';
import { dates as en } from './en/dates.ts';
import { dates as ja } from './ja/dates.ts';
import type { Language } from './language.ts';

export const knownDates: Readonly<Record<Language, Dates>> = { ja, en };
