import type { APIRoute } from 'astro';
import { siteAddress } from '../components/frame/address.ts';
import { loadAnnex } from '../files/load.ts';
import { llmsText } from '../lib/exchange/llms.ts';

export const GET: APIRoute = () => new Response(llmsText(loadAnnex(), siteAddress));
