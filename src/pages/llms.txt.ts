import type { APIRoute } from 'astro';
import { siteAddress } from '../components/site/address.ts';
import { loadAnnex } from '../files/load.ts';
import { llmsText } from '../lib/exchange/llms.ts';

export const GET: APIRoute = () => new Response(llmsText(loadAnnex(), siteAddress));
