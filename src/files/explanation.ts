/** Explanations for pages. Beside src/content.config.ts the only file that imports astro:content. */
import { getEntry, render } from 'astro:content';
import type { Clause } from '../lib/annex/annex.ts';
import type { Language } from '../lib/languages/language.ts';

/** The explanation of a clause, ready to place in a page; undefined where nobody wrote one. */
export async function loadExplanation(clause: Clause, language: Language) {
  const entry = await getEntry('texts', `${clause.slug}/${language}`);
  if (!entry)
    throw new Error(`${clause.slug}: ${language}.mdx is not in the collection. Run the build again.`);
  return entry.body?.trim() ? (await render(entry)).Content : undefined;
}
