import type { APIRoute } from 'astro';
import { exampleIn } from '../../files/example.ts';
import { loadContent } from '../../files/load.ts';
import { languageOf } from '../../lib/languages/language.ts';

export const getStaticPaths = () =>
  Object.keys(loadContent().examples).map((language) => ({ params: { language } }));

/** A filled-in record to try. Proved by the same reader as any other file. */
export const GET: APIRoute = ({ params }) =>
  new Response(exampleIn(loadContent(), languageOf(params.language)));
