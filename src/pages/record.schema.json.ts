import type { APIRoute } from 'astro';
import * as z from 'zod/mini';
import { loadAnnex } from '../lib/annex/load.ts';
import { recordSchema } from '../lib/assessment/record.ts';
import { rulesOf } from '../lib/assessment/rules.ts';

/** The JSON Schema of a record, from the schema that reads it. */
export const GET: APIRoute = () => {
  const schema = z.toJSONSchema(recordSchema(rulesOf(loadAnnex())));
  return new Response(`${JSON.stringify(schema, null, 1)}\n`);
};
