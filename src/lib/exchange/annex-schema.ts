/** annex.schema.json: the JSON Schema (2020-12) of annex.json, from the schema of the value itself. */
import { z } from 'zod';
import { descriptions, publishedAnnex } from '../annex/published.ts';

/** The file points to its schema; the value in it does not. */
const publishedFile = publishedAnnex.extend({ $schema: z.string().exactOptional() });

/** The file's text. */
export function annexJsonSchema(): string {
  const schema = z.toJSONSchema(publishedFile, { metadata: descriptions });
  return `${JSON.stringify({ ...schema, ...descriptions.get(publishedAnnex) }, null, 1)}\n`;
}
