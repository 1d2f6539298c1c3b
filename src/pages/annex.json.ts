import type { APIRoute } from 'astro';
import { loadAnnex } from '../files/load.ts';
import { annexJson } from '../lib/exchange/annex-json.ts';

/** The typed annex, as the code uses it. */
export const GET: APIRoute = () => new Response(annexJson(loadAnnex()));
