/** Every file in which the annex is published, for the pages, the digests and the crawlers alike. */
import type { Language } from '../languages/language.ts';
import { languageName } from '../languages/names.ts';
import { routes } from '../routes.ts';
import { fill } from '../wording/fill.ts';
import { wordingFor } from '../wording/spoken.ts';
import type { Named } from '../wording/spoken.ts';

/** A path of the site as the link to write: with base and, where it is known, origin. */
export type LinkTo = (path: string) => string;

export type RenditionKind =
  'sourceText' | 'markdown' | 'annexJson' | 'annexSchema' | 'oscalCatalog' | 'normsCsv' | 'questionsCsv';

export interface Rendition {
  readonly kind: RenditionKind;
  /** Its address, from the site's root. */
  readonly path: string;
  /** Media type. */
  readonly type: string;
  /** Absent where one file speaks both. */
  readonly language?: Language;
}

/** Every file of an annex in some languages. The received text first: it alone binds. */
export function renditionsIn(languages: readonly Language[]): readonly Rendition[] {
  const perLanguage = (kind: RenditionKind, route: (language: Language) => string, type: string) =>
    languages.map((language) => ({ kind, path: route(language), type, language }));
  return [
    { kind: 'sourceText', path: routes.sourceText(), type: 'text/plain' },
    ...perLanguage('markdown', routes.markdown, 'text/markdown'),
    { kind: 'annexJson', path: routes.annexJson(), type: 'application/json' },
    { kind: 'annexSchema', path: routes.annexSchema(), type: 'application/schema+json' },
    ...perLanguage('oscalCatalog', routes.oscalCatalog, 'application/json'),
    { kind: 'normsCsv', path: routes.normsCsv(), type: 'text/csv' },
    { kind: 'questionsCsv', path: routes.questionsCsv(), type: 'text/csv' },
  ];
}

/** 「全文（Markdown）日本語版」: the name of an edition and, where there is one a language, which. */
export function renditionName({ kind, language }: Rendition, spoken: Language, annex: Named): string {
  const words = wordingFor(spoken, annex).editions;
  const { name } = words.of[kind];
  if (!language || annex.languages.length === 1) return name;
  return fill(words.inLanguage, { name, language: languageName(language, spoken) });
}
