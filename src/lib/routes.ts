/** Every address on the site. Paths start at the site's root; `href` puts the base path in front. */
import type { Language } from './languages/language.ts';

export const routes = {
  root: () => '/',
  home: (language: Language) => `/${language}/`,
  annex: (language: Language) => `/${language}/annex/`,
  clause: (language: Language, clause: number | string) => `/${language}/clauses/${clause}/`,
  paragraph: (language: Language, clause: number | string, paragraph: number, item?: string) =>
    `/${language}/clauses/${clause}/#${paragraphId(paragraph, item)}`,
  printAnnex: (language: Language, both = false) => `/${language}/print/annex/${both ? 'both/' : ''}`,
  printSheet: (language: Language, both = false) => `/${language}/print/check-sheet/${both ? 'both/' : ''}`,
  assessment: (language: Language, step = '') => `/${language}/assessment/${step && `#${step}`}`,
  records: (language: Language) => `/${language}/records/`,
  attestation: (language: Language) => `/${language}/attestation/`,
  receive: (language: Language) => `/${language}/receive/`,
  search: (language: Language) => `/${language}/search/`,
  method: (language: Language) => `/${language}/method/`,
  orderingParty: (language: Language) => `/${language}/ordering-party/`,
  crosswalk: (language: Language, clause?: number | string) =>
    `/${language}/crosswalk/${clause === undefined ? '' : `#c${clause}`}`,
  glossary: (language: Language, term = '') => `/${language}/glossary/${term && `#${term}`}`,
  forms: (language: Language) => `/${language}/forms/`,
  handingOver: (language: Language, both = false) => `/${language}/handing-over/${both ? 'both/' : ''}`,
  form: (language: Language, id: string, both = false) => `/${language}/forms/${id}/${both ? 'both/' : ''}`,
  about: (language: Language) => `/${language}/about/`,
  example: (language: Language) => `/${language}/example.junshu.json`,
  annexJson: () => '/annex.json',
  annexSchema: () => '/annex.schema.json',
  sourceText: () => '/annex.txt',
  questionsCsv: () => '/questions.csv',
  normsCsv: () => '/norms.csv',
  markdown: (language: Language) => `/${language}/annex.md`,
  oscalCatalog: (language: Language) => `/${language}/oscal-catalog.json`,
  llms: () => '/llms.txt',
  /** All blank papers in one zip. */
  papers: () => '/papers.zip',
  digests: () => '/SHA256SUMS',
  picture: () => '/picture.png',
  recordSchema: () => '/record.schema.json',
  recordSchema1: () => '/record-1.schema.json',
} as const;

/** The page of a clause, or the place of a paragraph on it. */
export function addressPath(
  language: Language,
  {
    clause,
    paragraph,
    item,
  }: { readonly clause: number | string; readonly paragraph?: number; readonly item?: string },
): string {
  return paragraph === undefined
    ? routes.clause(language, clause)
    : routes.paragraph(language, clause, paragraph, item);
}

/** Ids inside a clause page, never renumbered. */
export function paragraphId(paragraph: number, item?: string): string {
  return `p${paragraph}${item === undefined ? '' : `-${item}`}`;
}

/** Both count from 1. */
export function sentenceId(paragraph: number, sentence: number): string {
  return `p${paragraph}-s${sentence}`;
}

/** A path as a link under the base path, e.g. `/folder/`. */
export function href(path: string, base: string): string {
  return base.replace(/\/$/, '') + path;
}

/** The address with its origin, as crawlers want it; where the origin is not known, the link. */
export function absoluteHref(path: string, base: string, origin: string): string {
  return origin.replace(/\/$/, '') + href(path, base);
}
