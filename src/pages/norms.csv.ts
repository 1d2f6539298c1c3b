import type { APIRoute } from 'astro';
import { loadAnnex } from '../files/load.ts';
import { normsCsv } from '../lib/exchange/csv/norms-csv.ts';

export const GET: APIRoute = () => new Response(normsCsv(loadAnnex()));
