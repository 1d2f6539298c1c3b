import type { APIRoute } from 'astro';
import { loadAnnex } from '../files/load.ts';
import { annexJsonSchema } from '../lib/exchange/annex-schema.ts';

export const GET: APIRoute = () => new Response(annexJsonSchema(loadAnnex()));
