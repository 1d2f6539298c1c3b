import type { APIRoute } from 'astro';
import { loadAnnex } from '../files/load.ts';
import { rulesOf } from '../lib/assessment/rules.ts';
import { recordJsonSchema } from '../lib/exchange/record-schema.ts';

export const GET: APIRoute = () => new Response(recordJsonSchema(rulesOf(loadAnnex())));
