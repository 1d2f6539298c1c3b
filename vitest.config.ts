import { defineConfig } from 'vitest/config';

const content = process.env.JUNSHU_CONTENT ?? 'src/content';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // What is tested keeps nothing beside its values, so that the files of a worker may share modules.
          isolate: false,
          // What holds of one annex alone is proved beside it.
          include: [
            `${content}/proofs/**/*.test.ts`,
            'tests/{annex,importing,files,search,assessment,record,filling,attestation,forms,exchange,cli}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
          isolate: false,
          include: ['tests/site/**/*.test.ts'],
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
