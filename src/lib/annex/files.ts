/** Reads the content folder without Astro: for the command line and the tests. Throws once, with every problem. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { site } from '../../../site.config.ts';
import type { Language } from '../language.ts';
import { checkSynonyms } from '../search/synonyms.ts';
import type { Synonyms } from '../search/synonyms.ts';
import type { Annex } from './annex.ts';
import { check } from './check.ts';
import { compose, sectionsOf } from './compose.ts';
import type { ClauseParts, ClauseTextPart, ContentParts } from './compose.ts';
import {
  annexSchema,
  casesSchema,
  clauseSchema,
  clauseTextSchema,
  factsSchema,
  frameworksSchema,
  glossarySchema,
  preparationsSchema,
  readingsSchema,
  synonymsSchema,
} from './schema.ts';
import type { CasesFile, ReadingsFile } from './schema.ts';

/** The folder that holds the annex: src/content, or another one named by JUNSHU_CONTENT. */
export const contentFolder = process.env.JUNSHU_CONTENT ?? 'src/content';

export function readAnnex(folder = contentFolder): Annex {
  return annexFrom(readParts(folder));
}

/** Composes the annex, or stops with every problem found. */
export function annexFrom(parts: ContentParts, outdated = site.outdatedTranslations): Annex {
  const problems = check(parts, outdated);
  if (problems.length > 0) {
    throw new Error(
      `The annex cannot be published. ${problems.length} to mend:\n- ${problems.join('\n- ')}\n`,
    );
  }
  return compose(parts);
}

export function readParts(folder: string): ContentParts {
  const annex = yamlFile(join(folder, 'annex.yaml'), annexSchema);
  const clausesFolder = join(folder, 'clauses');
  return {
    annex,
    ...readSourceFile(join(folder, annex.source.file)),
    facts: yamlFile(join(folder, 'facts.yaml'), factsSchema),
    glossary: yamlFile(join(folder, 'glossary.yaml'), glossarySchema),
    frameworks: yamlFile(join(folder, 'crosswalk.yaml'), frameworksSchema),
    preparations: yamlFile(join(folder, 'ordering-party.yaml'), preparationsSchema),
    readings: readReadings(join(folder, readingsFile)),
    clauses: readdirSync(clausesFolder)
      .sort()
      .map((slug) => readClause(clausesFolder, slug)),
  };
}

/** In the content folder; made by `npm run confirm`. */
export const readingsFile = 'readings.yaml';

/** Empty where nothing was confirmed yet; `check` then names every place. */
function readReadings(path: string): ReadingsFile {
  return existsSync(path) ? yamlFile(path, readingsSchema) : {};
}

/** The worked verdicts of the annex. */
export function readCases(folder = contentFolder): CasesFile {
  return yamlFile(join(folder, 'cases.yaml'), casesSchema);
}

/** Other words for what the annex says, for the search; stops where the annex does not say it. */
export function readSynonyms(folder = contentFolder): Synonyms {
  const synonyms = yamlFile(join(folder, 'synonyms.yaml'), synonymsSchema);
  const problems = checkSynonyms(readAnnex(folder), synonyms);
  if (problems.length > 0) throw new Error(`${problems.length} to mend:\n- ${problems.join('\n- ')}\n`);
  return synonyms;
}

/** A filled-in record to try: example.ja.json and example.en.json hold what the form states, the rest is added. */
export function readExample(language: Language, folder = contentFolder): string {
  const { id, edition, digest } = readAnnex(folder);
  const stated = JSON.parse(readFileSync(join(folder, `example.${language}.json`), 'utf8')) as object;
  const instant = '2026-11-20T00:00:00.000Z';
  const head = {
    type: 'junshu/record',
    version: 1,
    id: '00000000-0000-4000-8000-000000000001',
    revision: 1,
    createdAt: instant,
    updatedAt: instant,
    annex: { id, edition, digest },
  };
  return `${JSON.stringify({ ...head, ...stated }, null, 2)}\n`;
}

/** The text as received, to be handed on as it is. */
export function readSourceBytes(folder = contentFolder): Buffer {
  const { source } = yamlFile(join(folder, 'annex.yaml'), annexSchema);
  return readFileSync(join(folder, source.file));
}

/** The received file and the digest of its bytes. */
export function readSourceFile(path: string): Pick<ContentParts, 'source' | 'sourceDigest'> {
  const bytes = readFileSync(path);
  return { source: bytes.toString('utf8'), sourceDigest: createHash('sha256').update(bytes).digest('hex') };
}

function readClause(folder: string, slug: string): ClauseParts {
  const at = (name: string) => join(folder, slug, name);
  const texts: { ja?: ClauseTextPart; en?: ClauseTextPart } = {};
  if (existsSync(at('ja.mdx'))) texts.ja = textFile(at('ja.mdx'));
  if (existsSync(at('en.mdx'))) texts.en = textFile(at('en.mdx'));
  return existsSync(at('clause.yaml'))
    ? { slug, texts, file: yamlFile(at('clause.yaml'), clauseSchema) }
    : { slug, texts };
}

function textFile(path: string): ClauseTextPart {
  const [, frontmatter = '', ...body] = readFileSync(path, 'utf8').split(/^---\r?$/m);
  return { ...parsed(path, frontmatter, clauseTextSchema), sections: sectionsOf(body.join('---')) };
}

function yamlFile<S extends z.ZodType>(path: string, schema: S): z.infer<S> {
  return parsed(path, readFileSync(path, 'utf8'), schema);
}

function parsed<S extends z.ZodType>(path: string, text: string, schema: S): z.infer<S> {
  const result = schema.safeParse(parse(text));
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(
    `${path} is not written as its schema in src/lib/annex/schema.ts says:\n- ${issues.join('\n- ')}`,
  );
}
