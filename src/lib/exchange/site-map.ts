/** sitemap.xml and robots.txt. Both want absolute addresses, so both are written only where the origin is known. */
import type { Language } from '../languages/language.ts';
import { routes } from '../routes.ts';
import { escaped } from './xml.ts';

export interface Alternate {
  readonly hreflang: Language | 'x-default';
  readonly path: string;
}

/** The same page in every language; beside the home pages also the choice of language. */
export function alternatesOf(
  route: (language: Language) => string,
  languages: readonly Language[],
): readonly Alternate[] {
  if (languages.length < 2) return [];
  const alternates = languages.map((language) => ({ hreflang: language, path: route(language) }));
  const home = languages.every((language) => route(language) === routes.home(language));
  return home ? [...alternates, { hreflang: 'x-default', path: routes.root() }] : alternates;
}

/**
 * sitemap.xml, in the order of the addresses.
 * @param paths every page of the site, from its root: `/ja/about/`
 */
export function siteMap(
  paths: readonly string[],
  languages: readonly Language[],
  address: (path: string) => string,
): string {
  const urls = paths.toSorted().map((path) => urlOf(path, languages, address));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}

/** robots.txt: everything may be read, and the map is there. */
export function robots(address: (path: string) => string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap.xml')}\n`;
}

function urlOf(path: string, languages: readonly Language[], address: (path: string) => string): string {
  const links = alternatesAt(path, languages).map(
    (one) => `<xhtml:link rel="alternate" hreflang="${one.hreflang}" href="${escaped(address(one.path))}"/>`,
  );
  return `<url><loc>${escaped(address(path))}</loc>${links.join('')}</url>`;
}

function alternatesAt(path: string, languages: readonly Language[]): readonly Alternate[] {
  const spoken = languages.find((language) => path.startsWith(routes.home(language)));
  if (spoken)
    return alternatesOf(
      (language) => routes.home(language) + path.slice(routes.home(spoken).length),
      languages,
    );
  return path === routes.root() ? alternatesOf(routes.home, languages) : [];
}
