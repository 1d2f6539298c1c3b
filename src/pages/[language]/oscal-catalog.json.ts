import type { APIRoute } from 'astro';
import { languagePaths } from '../../components/frame/paths.ts';
import { loadAnnex } from '../../files/load.ts';
import { oscalCatalogJson } from '../../lib/exchange/oscal/oscal-catalog.ts';
import { languageOf } from '../../lib/languages/language.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(oscalCatalogJson(loadAnnex(), languageOf(params.language)));
