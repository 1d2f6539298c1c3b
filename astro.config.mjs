import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settings } from './src/files/settings.ts';
import { blankPapers } from './src/integrations/blank-papers/blank-papers.ts';
import { crawlerFiles } from './src/integrations/crawler-files.ts';
import { editionDigests } from './src/integrations/edition-digests.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { licenceNotices } from './src/integrations/licence-notices.ts';
import { ownColours } from './src/integrations/own-colours.ts';
import { ownHashes } from './src/integrations/own-hashes.ts';
import { siteIndex } from './src/integrations/site-index/site-index.ts';
import { soundContent } from './src/integrations/sound-content.ts';
import { ownScript, standAloneScript } from './src/integrations/stand-alone-script.ts';

/** What several pages load goes into files named by what they are for, wherever its modules stand. */
const late = String.raw`[\\/](?:file-name|file-text|download|drop-files|summary|matter-lines|matters|reasons|corporate-number|fingerprint)\.ts$`;
/** What reads a record: the form needs it only where one is stored or opened. */
const reader =
  /[\\/](?:valibot|record[\\/](?:schema|migrate))[\\/]|[\\/](?:read|agreement|shape|json|problem|rooms|reading|file-reading)\.ts$/;
const record = /[\\/](?:lib[\\/](?:assessment|record)|src[\\/]browser)[\\/]/;
/** The shelf of those who list and tidy it; the form keeps one record, and has one of its own. */
const wholeShelf = /[\\/]browser[\\/]records[\\/]shelf\.ts$/;

/** @type {readonly (readonly [name: string, test: (id: string) => boolean])[]} */
const shared = [
  // What a record comes to: every page of records needs it at once. The first takes with it what its files need.
  ['record', (id) => record.test(id) && ![reader, wholeShelf, new RegExp(late)].some((one) => one.test(id))],
  ['handing', (id) => new RegExp(late).test(id) && !id.endsWith('fingerprint.ts')],
  ['reading', (id) => reader.test(id)],
];
const groups = shared.map(([name, test], at) => ({
  name,
  /** @param {string} id */
  test: (id) => !id.includes('?own-') && test(id),
  minShareCount: 2,
  priority: 3 - at,
}));

export default defineConfig({
  ...(settings.origin && { site: settings.origin }),
  base: settings.base,
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
        build: {
          rolldownOptions: { output: { codeSplitting: { groups } } },
        },
      },
    },
  },
  integrations: [
    soundContent(),
    ownColours(),
    mdx(),
    standAloneScript('ClauseSearch'),
    // It keeps records as the assessment does, which then need not be parted into more files.
    ownScript('FormPage'),
    ownScript('HandingOverPage'),
    siteIndex(),
    ownHashes(),
    // What it writes has a digest too.
    blankPapers(),
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
