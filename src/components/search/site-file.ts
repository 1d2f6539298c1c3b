/** Fetches what the rest of the site says: once, and again where it could not be had. */
import { unpackSite } from '../../lib/search/site-file.ts';
import { siteIndexOf } from '../../lib/search/site.ts';
import type { SiteIndex } from '../../lib/search/site.ts';
import type { Entry } from '../../lib/search/synonyms.ts';

let wanted: Promise<SiteIndex> | undefined;

/** Rejects where the file cannot be had or read, as on a page opened from a folder. */
export function siteIndexFrom(address: string, entries: readonly Entry[]): Promise<SiteIndex> {
  wanted ??= load(address, entries).catch((error: unknown) => {
    wanted = undefined;
    throw error;
  });
  return wanted;
}

async function load(address: string, entries: readonly Entry[]): Promise<SiteIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return siteIndexOf(unpackSite(await response.text()), entries);
}
