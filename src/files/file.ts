/** One file of the content folder, by its schema. Nothing here throws: what is wrong is told with all else. */
import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { sectionsOf } from '../lib/annex/compose.ts';
import type { ClauseTextPart } from '../lib/annex/parts.ts';
import { clauseTextSchema } from '../lib/annex/schema/clause.ts';
import type { Language } from '../lib/languages/language.ts';
import { unwritten, writtenIn } from '../lib/annex/written.ts';
import type { Written } from '../lib/annex/written.ts';

/** The folder that holds the annex: src/content, or another one named by JUNSHU_CONTENT. */
export const contentFolder = process.env.JUNSHU_CONTENT ?? 'src/content';

/** A YAML or JSON file, in some languages. */
export function yamlFile<S extends z.ZodType>(
  path: string,
  schema: S,
  languages: readonly Language[],
): Written<z.infer<S>> {
  return existsSync(path) ? writtenIn(path, readFileSync(path, 'utf8'), schema, languages) : missing(path);
}

/** A file that may be missing or empty, as if `empty` stood there. */
export function optionalFile<S extends z.ZodType>(
  path: string,
  schema: S,
  languages: readonly Language[],
  empty: z.input<S>,
): Written<z.infer<S>> {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return writtenIn(path, text, schema, languages, empty);
}

/** ja.mdx, en.mdx: the words in the frontmatter, and which sections the body holds. */
export function clauseTextFile(path: string, languages: readonly Language[]): Written<ClauseTextPart> {
  // The frontmatter keeps the line break after its ---, so that problems name the lines of the file.
  const [, frontmatter = '', ...body] = readFileSync(path, 'utf8').split(/^---\r?$/m);
  const text = writtenIn(path, frontmatter, clauseTextSchema, languages);
  return text.ok ? { ok: true, value: { ...text.value, sections: sectionsOf(body.join('---')) } } : text;
}

/** Every content folder has the file (or folder). */
export function missing(path: string): Written<never> {
  return unwritten(path, ['Nothing is there. Add it.']);
}
