/** Fetches what the rest of the site says: once, and again where it could not be had. */
import { unpackSite } from '../../lib/search/site/site-file.ts';
import type { Lexicon } from '../../lib/search/words/lexicon.ts';
import { siteIndexOf } from '../../lib/search/site/site.ts';
import type { SiteIndex } from '../../lib/search/site/site.ts';

let indexWanted: Promise<SiteIndex> | undefined;

/** Rejects where the file cannot be had or read, as on a page opened from a folder. */
export function siteIndexFrom(address: string, leads: Lexicon): Promise<SiteIndex> {
  indexWanted ??= load(address, leads).catch((error: unknown) => {
    indexWanted = undefined;
    throw error;
  });
  return indexWanted;
}

async function load(address: string, leads: Lexicon): Promise<SiteIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return siteIndexOf(unpackSite(await response.text()), leads);
}
