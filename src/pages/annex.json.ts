import type { APIRoute } from 'astro';
import { loadAnnex } from '../lib/annex/load.ts';

/** The typed annex, as the code uses it. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(loadAnnex(), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
