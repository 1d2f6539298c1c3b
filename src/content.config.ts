import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './files/folder/file.ts';
import { clauseSchema, clauseTextSchema } from './lib/annex/schema/clause.ts';

/** The words and explanations, one entry a clause and language: `08-subcontracting/ja`. */
const textCollection = defineCollection({
  loader: glob({ base: contentFolder, pattern: 'clauses/*/*.mdx', generateId: entryId }),
  schema: clauseTextSchema,
});

/** Declared so that editors complete and check clause.yaml. */
const clauseCollection = defineCollection({
  loader: glob({ base: contentFolder, pattern: 'clauses/*/clause.yaml', generateId: entryId }),
  schema: clauseSchema,
});

function entryId({ entry }: { entry: string }): string {
  return entry.replace(/^clauses\//, '').replace(/\.\w+$/, '');
}

export const collections = { texts: textCollection, clauses: clauseCollection };
