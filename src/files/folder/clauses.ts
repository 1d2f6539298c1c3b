/** The folders of the clauses. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseParts } from '../../lib/annex/content/parts.ts';
import { clauseSchema } from '../../lib/annex/schema/clause.ts';
import { allWritten, allParts, unwritten } from '../../lib/annex/content/written.ts';
import type { Written } from '../../lib/annex/content/written.ts';
import type { Language } from '../../lib/languages/language.ts';
import { clauseTextFile, nothingAt, yamlFile } from './file.ts';
import { contentNames } from './names.ts';

/**
 * @param folder the folder that holds those of the clauses
 * @param languages in which they are read; a text in another one may stand beside them
 */
export function clauseFolders(
  folder: string,
  languages: readonly Language[],
): Written<readonly ClauseParts[]> {
  if (!existsSync(folder)) return nothingAt(folder);
  const names = contentNames(folder);
  if (names.length === 0)
    return unwritten(folder, ['The folder is empty. Add a folder a clause, as 01-name.']);
  return allWritten(names.map((slug) => clauseFolder(join(folder, slug), slug, languages)));
}

/** Which of its files are missing is told at once, of all clauses: what else would be found follows from it. */
function clauseFolder(folder: string, slug: string, languages: readonly Language[]): Written<ClauseParts> {
  if (!statSync(folder).isDirectory())
    return unwritten(folder, [
      'A file stands there, where each clause has a folder (01-name). Move it out of clauses/.',
    ]);
  const text = (language: Language) => clauseTextFile(join(folder, `${language}.mdx`), languages);
  const read = allParts({
    file: yamlFile(join(folder, 'clause.yaml'), clauseSchema, languages),
    texts: allParts<ClauseParts['texts']>(
      Object.fromEntries(languages.map((language) => [language, text(language)])),
    ),
  });
  return read.ok ? { ok: true, value: { slug, ...read.value } } : read;
}
