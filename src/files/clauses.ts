/** The folders of the clauses. Which of a folder's files is missing, `check.ts` says. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseParts } from '../lib/annex/parts.ts';
import { clauseSchema } from '../lib/annex/schema/clause.ts';
import type { ClauseFile } from '../lib/annex/schema/clause.ts';
import { allWritten, allParts } from '../lib/annex/written.ts';
import type { Written } from '../lib/annex/written.ts';
import type { Language } from '../lib/languages/language.ts';
import { clauseTextFile, missing, yamlFile } from './file.ts';

/**
 * @param folder the folder that holds those of the clauses
 * @param languages in which they are read; a text in another one may stand beside them
 */
export function clauseFolders(
  folder: string,
  languages: readonly Language[],
): Written<readonly ClauseParts[]> {
  if (!existsSync(folder)) return missing(folder);
  return allWritten(
    readdirSync(folder)
      .sort()
      .map((slug) => clauseFolder(join(folder, slug), slug, languages)),
  );
}

function clauseFolder(folder: string, slug: string, languages: readonly Language[]): Written<ClauseParts> {
  const path = join(folder, 'clause.yaml');
  const own = allParts<{ file?: ClauseFile }>(
    existsSync(path) ? { file: yamlFile(path, clauseSchema, languages) } : {},
  );
  const texts = allParts<ClauseParts['texts']>(
    Object.fromEntries(
      languages
        .map((language) => [language, join(folder, `${language}.mdx`)] as const)
        .filter(([, text]) => existsSync(text))
        .map(([language, text]) => [language, clauseTextFile(text, languages)]),
    ),
  );
  const read = allParts({ own, texts });
  return read.ok ? { ok: true, value: { slug, ...read.value.own, texts: read.value.texts } } : read;
}
