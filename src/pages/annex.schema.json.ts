import type { APIRoute } from 'astro';
import { annexJsonSchema } from '../lib/exchange/annex-schema.ts';

export const GET: APIRoute = () => new Response(annexJsonSchema());
