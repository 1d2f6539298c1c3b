import { defineConfig } from '@playwright/test';
// It runs before anything is built, so it is plain JavaScript.
import { testChromium } from './scripts/install.mjs';

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
    { name: 'browser', testDir: 'tests/browser' },
    { name: 'print', testDir: 'tests/print' },
  ],
  webServer: {
    command: `node scripts/serve.mjs --root ${dist} --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
});
