import { defineConfig } from '@playwright/test';
// It runs before anything is built, so it is plain JavaScript.
import { testChromium } from './scripts/install.mjs';
import { isOther } from './scripts/other-annex.mjs';

const executablePath = testChromium();
// Another build on another port, so that two people can test in one folder.
const { JUNSHU_DIST: dist = 'dist', JUNSHU_PORT: port = '4399' } = process.env;

export default defineConfig({
  outputDir: '.cache/playwright',
  reporter: 'line',
  fullyParallel: true,
  workers: 2,
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    // What holds of the site of any annex is looked at where it is of another than that of the tests.
    {
      name: 'browser',
      testDir: 'tests/browser',
      ...(isOther ? { testMatch: 'any-annex.spec.ts' } : { testIgnore: 'any-annex.spec.ts' }),
    },
    { name: 'print', testDir: 'tests/print' },
  ],
  webServer: {
    command: `node scripts/serve.mjs --root ${dist} --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
});
