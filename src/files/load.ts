/** The content for pages, read once. Beside src/content.config.ts the only file that imports astro:content. */
import { getEntry, render } from 'astro:content';
import type { Annex, Clause } from '../lib/annex/annex.ts';
import type { Language } from '../lib/languages/language.ts';
import type { Wording } from '../lib/wording/ja.ts';
import { wordingFor } from '../lib/wording/spoken.ts';
import { readContent } from './content.ts';
import type { Content } from './content.ts';

let loaded: Content | undefined;

/** Throws once, with every problem. */
export function loadContent(): Content {
  // In development the files change under a running server.
  if (!loaded || import.meta.env.DEV) loaded = readContent();
  return loaded;
}

/** The annex alone, as `loadContent` does. */
export function loadAnnex(): Annex {
  return loadContent().annex;
}

/** What the interface says on this site in a language. */
export function wordsIn(language: Language): Wording {
  return wordingFor(language, loadAnnex());
}

/** The explanation of a clause, ready to place in a page; undefined where nobody wrote one. */
export async function loadExplanation(clause: Clause, language: Language) {
  const entry = await getEntry('texts', `${clause.slug}/${language}`);
  if (!entry)
    throw new Error(`${clause.slug}: ${language}.mdx is not in the collection. Run the build again.`);
  return entry.body?.trim() ? (await render(entry)).Content : undefined;
}
