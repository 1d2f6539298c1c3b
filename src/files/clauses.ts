/** The folders of the clauses. Which of a folder's three files is missing, `check.ts` says. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseParts, ClauseTextPart } from '../lib/annex/compose.ts';
import { clauseSchema } from '../lib/annex/schema.ts';
import type { ClauseFile } from '../lib/annex/schema.ts';
import { each, together } from '../lib/annex/written.ts';
import type { Written } from '../lib/annex/written.ts';
import { clauseTextFile, missing, yamlFile } from './file.ts';

/** @param folder the folder that holds those of the clauses */
export function clauseFolders(folder: string): Written<readonly ClauseParts[]> {
  if (!existsSync(folder)) return missing(folder);
  return each(
    readdirSync(folder)
      .sort()
      .map((slug) => clauseFolder(folder, slug)),
  );
}

function clauseFolder(folder: string, slug: string): Written<ClauseParts> {
  const at = (name: string) => join(folder, slug, name);
  const read = together<{ file?: ClauseFile; ja?: ClauseTextPart; en?: ClauseTextPart }>({
    ...(existsSync(at('clause.yaml')) && { file: yamlFile(at('clause.yaml'), clauseSchema) }),
    ...(existsSync(at('ja.mdx')) && { ja: clauseTextFile(at('ja.mdx')) }),
    ...(existsSync(at('en.mdx')) && { en: clauseTextFile(at('en.mdx')) }),
  });
  if (!read.ok) return read;
  const { file, ...texts } = read.value;
  return { ok: true, value: { slug, texts, ...(file && { file }) } };
}
