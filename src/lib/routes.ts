/** Every address on the site. Paths start at the site's root; `href` puts the base path in front. */
import type { Language } from './language.ts';

export const routes = {
  root: () => '/',
  home: (language: Language) => `/${language}/`,
  annex: (language: Language) => `/${language}/annex/`,
  clause: (language: Language, clause: number) => `/${language}/clauses/${clause}/`,
  paragraph: (language: Language, clause: number, paragraph: number) =>
    `/${language}/clauses/${clause}/#${paragraphId(paragraph)}`,
  assessment: (language: Language, step = '') => `/${language}/assessment/${step && `#${step}`}`,
  attestation: (language: Language) => `/${language}/attestation/`,
  receive: (language: Language) => `/${language}/receive/`,
  search: (language: Language) => `/${language}/search/`,
  method: (language: Language) => `/${language}/method/`,
  about: (language: Language) => `/${language}/about/`,
  example: (language: Language) => `/${language}/example.junshu.json`,
  annexJson: () => '/annex.json',
  recordSchema: () => '/record.schema.json',
} as const;

/** Ids inside a clause page, never renumbered. */
export function paragraphId(paragraph: number): string {
  return `p${paragraph}`;
}

export function sentenceId(paragraph: number, sentence: number): string {
  return `p${paragraph}-s${sentence}`;
}

/** A path as a link under the base path, e.g. `/folder/`. */
export function href(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}
