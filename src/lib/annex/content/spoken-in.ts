/**
 * What a content file says in the languages of the site: what it says in others is left out, and where one is missing
 * the author is told. Reads the value as it is written, before any schema does.
 */
import { isLanguage, mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';

/** What is said against one place of a file. */
export interface SaidAt {
  /** `facts`, 3, `options`; nothing where the whole file is meant. */
  readonly at: readonly PropertyKey[];
  readonly says: string;
}

export interface SpokenIn {
  readonly value: unknown;
  readonly slips: readonly SaidAt[];
}

export function spokenIn(
  value: unknown,
  languages: readonly Language[],
  at: readonly string[] = [],
): SpokenIn {
  if (typeof value !== 'object' || value === null) return { value, slips: [] };
  const kept = Object.entries(value).filter(([key]) => !isLanguage(key) || languages.includes(key));
  const parts = kept.map(([key, part]) => [key, spokenIn(part, languages, [...at, key])] as const);
  const said = parts.map(([key, part]) => [key, part.value] as const);
  return {
    value: Array.isArray(value) ? said.map(([, part]) => part) : Object.fromEntries(said),
    slips: [...missingIn(value, languages, at), ...parts.flatMap(([, part]) => part.slips)],
  };
}

/**
 * A text is what says something under the names of languages, and under no other name; `names` are the headwords of a
 * term that have no field of their own.
 */
function missingIn(value: object, languages: readonly Language[], at: readonly string[]): readonly SaidAt[] {
  const entries = Object.entries(value);
  const isText =
    at.at(-1) !== 'names' &&
    entries.some(([key]) => isLanguage(key)) &&
    entries.every(([key, part]) => /^[a-z]{2}(-|$)/.test(key) && typeof part === 'string');
  if (!isText) return [];
  return languages
    .filter((language) => !Object.hasOwn(value, language))
    .map((language) => ({
      at: [...at, language],
      says: `Nothing is there. Say it in ${mannerOf(language).name} too, or take ${language} out of languages (site.config.ts).`,
    }));
}
