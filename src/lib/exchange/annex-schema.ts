/** annex.schema.json: the JSON Schema (2020-12) of annex.json, from the schema of the value itself. */
import { z } from 'zod';
import { meanings, publishedAnnex } from '../annex/published.ts';

/** The file points to its schema; the value in it does not. */
const publishedFile = publishedAnnex.extend({ $schema: z.string().exactOptional() });

export function annexJsonSchema(): string {
  const schema = z.toJSONSchema(publishedFile, { metadata: meanings });
  return `${JSON.stringify({ ...schema, ...meanings.get(publishedAnnex) }, null, 1)}\n`;
}
