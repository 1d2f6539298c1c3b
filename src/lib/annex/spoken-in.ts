/**
 * What a content file says in the languages of the site: what it says in others is left out, and where one is missing
 * the author is told. Reads the value as it is written, before any schema does.
 */
import { isLanguage, mannerOf } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';

export interface SpokenIn {
  readonly value: unknown;
  /** By the place in the file: `facts.3.name: …`. */
  readonly slips: readonly string[];
}

export function spokenIn(value: unknown, languages: readonly Language[], path = ''): SpokenIn {
  if (typeof value !== 'object' || value === null) return { value, slips: [] };
  const kept = Object.entries(value).filter(([key]) => !isLanguage(key) || languages.includes(key));
  const parts = kept.map(([key, part]) => [key, spokenIn(part, languages, `${path}${key}.`)] as const);
  const said = parts.map(([key, part]) => [key, part.value] as const);
  return {
    value: Array.isArray(value) ? said.map(([, part]) => part) : Object.fromEntries(said),
    slips: [...missingIn(value, languages, path), ...parts.flatMap(([, part]) => part.slips)],
  };
}

/**
 * A text is what says something under the names of languages, and under no other name; `names` are the headwords of a
 * term that have no field of their own.
 */
function missingIn(value: object, languages: readonly Language[], path: string): readonly string[] {
  const entries = Object.entries(value);
  const isText =
    !path.endsWith('names.') &&
    entries.some(([key]) => isLanguage(key)) &&
    entries.every(([key, part]) => /^[a-z]{2}(-|$)/.test(key) && typeof part === 'string');
  if (!isText) return [];
  return languages
    .filter((language) => !Object.hasOwn(value, language))
    .map(
      (language) =>
        `${path}${language}: Nothing is there. Say it in ${mannerOf(language).name} too, or take ${language} out of languages (site.config.ts).`,
    );
}
