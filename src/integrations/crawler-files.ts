/** Writes sitemap.xml and robots.txt, where the site knows its origin. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { settings } from '../files/settings.ts';
import { loadAnnex } from '../files/load.ts';
import { socialPicture } from '../files/picture.ts';
import { siteAddress } from '../components/frame/address.ts';
import { robots, siteMap } from '../lib/exchange/site-map.ts';

export function crawlerFiles(): AstroIntegration {
  return {
    name: 'crawler-files',
    hooks: {
      'astro:build:done': ({ dir, pages, logger }) => {
        if (settings.origin === '') {
          logger.info('no origin in site.config.ts, so no sitemap.xml and no robots.txt');
          return;
        }
        const annex = loadAnnex();
        if (!socialPicture(annex)) {
          logger.warn('no picture of this annex to show where a page is shared: `npm run picture` draws it');
        }
        const paths = pages.map(({ pathname }) => `/${pathname}`).filter((path) => !path.startsWith('/404'));
        const write = (name: string, text: string) => {
          writeFileSync(fileURLToPath(new URL(name, dir)), text);
        };
        write('sitemap.xml', siteMap(paths, annex.languages, siteAddress));
        write('robots.txt', robots(siteAddress));
      },
    },
  };
}
