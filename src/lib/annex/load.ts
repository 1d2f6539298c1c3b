/** The annex for pages. The only file that imports astro:content; throws once, with every problem. */
import { getEntry, render } from 'astro:content';
import type { Language } from '../language.ts';
import type { Annex, Clause } from './annex.ts';
import { readAnnex } from './files.ts';

let loaded: Annex | undefined;

export function loadAnnex(): Annex {
  // In development the files change under a running server.
  if (!loaded || import.meta.env.DEV) loaded = readAnnex();
  return loaded;
}

/** The explanation of a clause, ready to place in a page. */
export async function loadExplanation(clause: Clause, language: Language) {
  const entry = await getEntry('texts', `${clause.slug}/${language}`);
  if (!entry)
    throw new Error(`${clause.slug}: ${language}.mdx is not in the collection. Run the build again.`);
  return (await render(entry)).Content;
}
