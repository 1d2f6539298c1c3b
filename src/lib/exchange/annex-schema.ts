/** annex.schema.json: the JSON Schema (2020-12) of annex.json, from the schema of the value itself. */
import { z } from 'zod';
import { languages as known } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';
import type { Annex } from '../annex/annex.ts';
import { descriptions, publishedAnnex } from '../annex/published.ts';

/** The file points to its schema; the value in it does not. */
const publishedFile = publishedAnnex.extend({ $schema: z.string().exactOptional() });

/** The file's text, for an annex in its languages. */
export function annexJsonSchema({ languages }: Pick<Annex, 'languages'>): string {
  const schema = z.toJSONSchema(publishedFile, {
    metadata: descriptions,
    override: ({ jsonSchema }) => restrictLanguages(jsonSchema, languages),
  });
  return `${JSON.stringify({ ...schema, ...descriptions.get(publishedAnnex) }, null, 1)}\n`;
}

/** A part that may say something in each language that there is says it in these; a text says it in all of them. */
function restrictLanguages(schema: z.core.JSONSchema.BaseSchema, languages: readonly Language[]): void {
  const { properties = {} } = schema;
  const others = known.filter((language) => language in properties && !languages.includes(language));
  for (const language of others) Reflect.deleteProperty(properties, language);
  if (schema.id === 'Texts') schema.required = [...languages];
}
