import { defineConfig } from 'vitest/config';
// It runs before anything is built, so it is plain JavaScript.
import { content, isOther } from './scripts/other-annex.mjs';

/** What holds of the built site of any sound content folder. */
const ofAnyAnnex = ['any-annex', 'policy', 'words', 'rooms', 'verbatim'].map(
  (name) => `tests/site/${name}.test.ts`,
);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // What is tested keeps nothing beside its values, so that the files of a worker may share modules.
          isolate: false,
          // The code is tested with an annex of its own, whatever annex and languages a site has.
          env: { JUNSHU_CONTENT: 'tests/annexes/whole', JUNSHU_LANGUAGES: 'ja,en' },
          include: [
            'tests/{house,annex,importing,files,search,assessment,record,filling,attestation,forms,exchange,cli}/**/*.test.ts',
          ],
        },
      },
      // What holds of one annex alone is proved beside it.
      { test: { name: 'proofs', include: [`${content}/proofs/**/*.test.ts`] } },
      {
        test: {
          name: 'site',
          isolate: false,
          include: isOther ? ofAnyAnnex : ['tests/site/**/*.test.ts'],
          // Several files build a site, and builds meet in .astro.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'kills', include: ['tests/kills/**/*.test.ts'] } },
    ],
  },
});
