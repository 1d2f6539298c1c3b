import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{annex,importing,files,search,assessment,record,filling,attestation,forms,exchange,cli}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
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
