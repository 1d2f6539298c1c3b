import type { APIRoute } from 'astro';
import { site } from '../../site.config.ts';
import { socialPicture } from '../components/site/social-picture.ts';

/** One file; none where no page can name it, or where it is not of this annex. */
export const getStaticPaths = () =>
  site.origin !== '' && socialPicture() ? [{ params: { picture: 'picture' } }] : [];

export const GET: APIRoute = () => new Response(socialPicture());
