import type { APIRoute } from 'astro';
import { loadContent } from '../files/load.ts';

/** The file as received, byte for byte. */
export const GET: APIRoute = () => new Response(loadContent().received);
