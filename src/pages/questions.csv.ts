import type { APIRoute } from 'astro';
import { loadAnnex } from '../files/load.ts';
import { questionsCsv } from '../lib/exchange/csv/questions-csv.ts';

export const GET: APIRoute = () => new Response(questionsCsv(loadAnnex()));
