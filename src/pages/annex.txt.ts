import type { APIRoute } from 'astro';
import { readSourceBytes } from '../lib/annex/files.ts';

/** The file as received, byte for byte. */
export const GET: APIRoute = () => new Response(new Uint8Array(readSourceBytes()));
