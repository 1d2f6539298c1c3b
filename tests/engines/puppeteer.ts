/** Chromium and Firefox, through Puppeteer, which speaks the one's protocol and WebDriver BiDi to the other. */
import { launch } from 'puppeteer-core';
import type { ConsoleMessage, ElementHandle, LaunchOptions, Page } from 'puppeteer-core';
import { chromium, firefox } from '../../scripts/install.mjs';
import { patience } from './engine.ts';
import type { Engine } from './engine.ts';

export function startChromium(downloads: string): Promise<Engine> {
  return start('Chromium', downloads, {
    executablePath: chromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
}

export function startFirefox(downloads: string): Promise<Engine> {
  return start('Firefox', downloads, {
    browser: 'firefox',
    executablePath: firefox() ?? '',
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.helperApps.neverAsk.saveToDisk': 'application/json',
      'intl.accept_languages': 'ja',
    },
  });
}

async function start(name: string, downloads: string, options: LaunchOptions): Promise<Engine> {
  const browser = await launch({ headless: true, protocolTimeout: patience, ...options });
  const page = await browser.newPage();
  const complaints = await heard(page);
  return {
    name,
    downloads,
    open: async (address) => {
      await page.goto(address, { waitUntil: 'load' });
    },
    resize: (size) => page.setViewport(size),
    run: (called, ...given) => page.evaluate(called as never, ...(given as never)),
    press: (selector) => page.locator(selector).click(),
    type: (selector, text) => page.type(selector, text),
    choose: (selector, path) => choose(page, selector, path),
    picture: async (path) => {
      await page.screenshot({ path });
    },
    complaints: () => Promise.resolve(complaints.splice(0)),
    close: () => browser.close(),
  };
}

async function choose(page: Page, selector: string, path: string): Promise<void> {
  const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
}

/** The list of what the page complains of from now on. */
async function heard(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (problem) => complaints.push(String(problem)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return complaints;
}
