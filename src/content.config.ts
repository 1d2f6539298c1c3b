import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './files/file.ts';
import { clauseSchema, clauseTextSchema } from './lib/annex/schema/clause.ts';

/** The words and explanations, one entry a clause and language: `08-subcontracting/ja`. */
const texts = defineCollection({
  loader: glob({ base: contentFolder, pattern: 'clauses/*/*.mdx', generateId: idOf }),
  schema: clauseTextSchema,
});

/** Declared so that editors complete and check clause.yaml. */
const clauses = defineCollection({
  loader: glob({ base: contentFolder, pattern: 'clauses/*/clause.yaml', generateId: idOf }),
  schema: clauseSchema,
});

function idOf({ entry }: { entry: string }): string {
  return entry.replace(/^clauses\//, '').replace(/\.\w+$/, '');
}

export const collections = { texts, clauses };
