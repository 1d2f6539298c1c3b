/** One file of the content folder, by its schema. Nothing here throws: what is wrong is told with all else. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { sectionsOf } from '../../lib/annex/compose.ts';
import type { ClauseTextPart } from '../../lib/annex/content/parts.ts';
import { clauseTextSchema } from '../../lib/annex/schema/clause.ts';
import type { Language } from '../../lib/languages/language.ts';
import { slip } from '../../lib/annex/content/slip.ts';
import { unwritten, writtenIn } from '../../lib/annex/content/written.ts';
import type { Written } from '../../lib/annex/content/written.ts';
import { faultsInBody } from './body.ts';
import { meantFor } from './names.ts';

const named = process.env.JUNSHU_CONTENT;

/** The folder that holds the annex: src/content, or another one named by JUNSHU_CONTENT. */
export const contentFolder = named === undefined || named === '' ? 'src/content' : named;

/** A YAML or JSON file, in some languages. */
export function yamlFile<S extends z.ZodType>(
  path: string,
  schema: S,
  languages: readonly Language[],
): Written<z.infer<S>> {
  const text = textFile(path);
  return text.ok ? writtenIn(path, text.value, schema, languages) : text;
}

/** A file that may be missing or empty, as if `empty` stood there. */
export function optionalFile<S extends z.ZodType>(
  path: string,
  schema: S,
  languages: readonly Language[],
  empty: z.input<S>,
): Written<z.infer<S>> {
  const text = existsSync(path) ? textFile(path) : { ok: true as const, value: '' };
  return text.ok ? writtenIn(path, text.value, schema, languages, empty) : text;
}

/** ja.mdx, en.mdx: the words in the frontmatter, and which sections the body holds. */
export function clauseTextFile(path: string, languages: readonly Language[]): Written<ClauseTextPart> {
  const file = textFile(path);
  if (!file.ok) return file;
  // The frontmatter keeps the line break after its ---, so that problems name the lines of the file.
  const [before = '', frontmatter, ...body] = file.value.split(/^---[ \t]*\r?$/m);
  if (frontmatter === undefined || body.length === 0 || before.trim() !== '')
    return unwritten(path, [
      'The heading and the sentences stand between two lines of ---, the first of which is the first line of the file. Add the one that is missing.',
    ]);
  const [above, words] = [before + frontmatter, body.join('---')];
  const text = writtenIn(path, above, clauseTextSchema, languages);
  const faults = faultsInBody(words).map(({ line, said }) => ({
    ...slip(path, said),
    line: line + above.split('\n').length - 1,
  }));
  if (!text.ok || faults.length > 0)
    return { ok: false, problems: [...(text.ok ? [] : text.problems), ...faults] };
  return { ok: true, value: { ...text.value, sections: sectionsOf(words) } };
}

/** What a file says, less a byte order mark. */
function textFile(path: string): Written<string> {
  if (!existsSync(path)) return nothingAt(path);
  if (statSync(path).isDirectory())
    return unwritten(path, ['A folder stands there, where a file is wanted. Put the file in its place.']);
  const bytes = readFileSync(path);
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const line = bytes.toString('utf8').split('\ufffd')[0]?.split('\n').length ?? 1;
    const said = 'The file is not in UTF-8. Save it as UTF-8 in your editor.';
    return { ok: false, problems: [{ ...slip(path, said), line }] };
  }
}

/** Every content folder has the file (or folder). */
export function nothingAt(path: string): Written<never> {
  const other = meantFor(path);
  return unwritten(path, [
    other === undefined
      ? 'Nothing is there. Add it.'
      : `Nothing is there, but ${other} is. Give that the name, or add the file.`,
  ]);
}
