import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './src/files/settings.ts';
import { crawlerFiles } from './src/integrations/crawler-files.ts';
import { editionDigests } from './src/integrations/edition-digests.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { licenceNotices } from './src/integrations/licence-notices.ts';
import { ownHashes } from './src/integrations/own-hashes.ts';
import { siteIndex } from './src/integrations/site-index/site-index.ts';
import { soundContent } from './src/integrations/sound-content.ts';
import { standAloneScript } from './src/integrations/stand-alone-script.ts';

/** Of what the pages of records share, what the form needs late, if at all: files to save and open, and places to look at. */
const late = String.raw`(?:file-name|file-text|download|matter-lines)\.ts$`;

/** What reads a record: the form needs it only where one is stored or opened. */
const reader =
  /[\\/](?:valibot|record[\\/](?:schema|migrate))[\\/]|[\\/](?:read|agreement|shape|json|problem|rooms|reading|file-reading)\.ts$/;
const recordRooms = new RegExp(
  String.raw`[\\/](?:lib[\\/](?:assessment|record)|src[\\/]browser)[\\/](?!${late}|fingerprint\.ts$)`,
);

/** What the form, the report and the receiving page share is one file: in several it would pack worse. */
const shared = {
  name: 'record',
  test: (/** @type {string} */ id) => recordRooms.test(id) && !reader.test(id),
  minShareCount: 2,
  priority: 1,
};
const handing = { name: 'handing', test: new RegExp(late), minShareCount: 2 };
const reading = { name: 'reading', test: reader, minShareCount: 2 };

export default defineConfig({
  ...(site.origin && { site: site.origin }),
  base: site.base,
  trailingSlash: 'always',
  // Tests build a second annex beside the first.
  outDir: process.env.JUNSHU_OUT ?? './dist',
  cacheDir: process.env.JUNSHU_OUT ? `${process.env.JUNSHU_OUT}.cache` : './node_modules/.astro',
  // Legal text keeps its U+3000: `true` would delete it.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', assets: 'assets' },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  // Astro marks MDX modules with a directive that the bundler does not know; it is not the author's to mend.
  vite: {
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [shared, handing, reading] } } } },
      },
    },
  },
  integrations: [
    soundContent(),
    mdx(),
    standAloneScript('ClauseSearch'),
    siteIndex(),
    ownHashes(),
    editionDigests(),
    crawlerFiles(),
    licenceNotices(),
    // Last: it names what the others wrote.
    hostHeaders(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
    },
  },
});
