import type { APIRoute } from 'astro';
import { languagePaths } from '../../components/frame/paths.ts';
import { loadAnnex } from '../../files/load.ts';
import { annexMarkdown } from '../../lib/exchange/annex-markdown.ts';
import { languageOf } from '../../lib/languages/language.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = ({ params }) =>
  new Response(annexMarkdown(loadAnnex(), languageOf(params.language)));
