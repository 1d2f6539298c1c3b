import type { APIRoute } from 'astro';
import { loadAnnex } from '../files/load.ts';
import { rulesOf } from '../lib/assessment/rules.ts';
import { recordJsonSchema1 } from '../lib/exchange/record-schema.ts';

export const GET: APIRoute = () => new Response(recordJsonSchema1(rulesOf(loadAnnex())));
