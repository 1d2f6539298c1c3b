import type { APIRoute } from 'astro';
import { settings } from '../files/settings.ts';
import { loadAnnex } from '../files/load.ts';
import { socialPicture } from '../files/picture.ts';

/** One file; none where no page can name it, or where it is not of this annex. */
export const getStaticPaths = () =>
  settings.origin !== '' && socialPicture(loadAnnex()) ? [{ params: { picture: 'picture' } }] : [];

export const GET: APIRoute = () => new Response(socialPicture(loadAnnex()));
