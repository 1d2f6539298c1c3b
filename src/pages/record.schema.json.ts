import type { APIRoute } from 'astro';
import { toJsonSchema } from '@valibot/to-json-schema';
import { loadAnnex } from '../files/load.ts';
import { recordSchema } from '../lib/record/schema.ts';
import { rulesOf } from '../lib/assessment/rules.ts';

/** The JSON Schema of a record, from the schema that reads it (less what a schema cannot say: a day's existence). */
export const GET: APIRoute = () => {
  const schema = toJsonSchema(recordSchema(rulesOf(loadAnnex())), { errorMode: 'ignore' });
  return new Response(`${JSON.stringify(schema, null, 1)}\n`);
};
