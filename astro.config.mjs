import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settings } from './src/files/settings.ts';
import { blankPapers } from './src/integrations/blank-papers/blank-papers.ts';
import { crawlerFiles } from './src/integrations/crawler-files.ts';
import { editionDigests } from './src/integrations/edition-digests.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { lateFiles } from './src/integrations/late-files.ts';
import { licenceNotices } from './src/integrations/licence-notices.ts';
import { ownColours } from './src/integrations/own-colours.ts';
import { ownHashes } from './src/integrations/own-hashes.ts';
import { sharedFiles } from './src/integrations/shared-files.ts';
import { siteIndex } from './src/integrations/site-index/site-index.ts';
import { soundContent } from './src/integrations/sound-content.ts';
import { ownScript, standAloneScript } from './src/integrations/stand-alone-script.ts';

/** What scripts of several pages share. The form keeps one record; it needs what reads one only where one is stored. */
const groups = sharedFiles({
  // What a record comes to: every page of records needs it at once.
  record: ['src/components/form/assessment-form.ts'],
  // What is said of a record in a list, and handed over as a file.
  handing: [
    'src/lib/record/listing/summary.ts',
    'src/lib/record/matters/matters.ts',
    'src/lib/record/matters/matter-lines.ts',
    'src/lib/assessment/reasons.ts',
    'src/browser/drop-files.ts',
    'src/browser/file-text.ts',
    'src/browser/download.ts',
    'src/lib/record/file-name.ts',
    'src/lib/record/problem.ts',
  ],
  reading: ['src/browser/records/reading.ts'],
});

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
  // Nothing that an author could mend: Astro marks MDX modules with a directive that the bundler does not know, and what
  // one page loads late another needs at once.
  vite: {
    build: { rolldownOptions: { checks: { moduleLevelDirective: false, ineffectiveDynamicImport: false } } },
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
    lateFiles(),
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
