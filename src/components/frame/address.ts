import { settings } from '../../files/settings.ts';
import { absoluteHref } from '../../lib/routes.ts';

/** A path of the site as this build publishes it: under its base, and absolute where its origin is known. */
export function siteAddress(path: string): string {
  return absoluteHref(path, settings.base, settings.origin);
}
