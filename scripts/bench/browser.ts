/** A browser on the built site, as slow as a telephone. */
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
// The server and the installer run before anything is built, so they are plain JavaScript.
import { chromium as chromiumPath } from '../install.mjs';
import { serve } from '../serve.mjs';

/** @param measure gets the browser and the address of the site's root */
export async function inBrowser(
  folder: string,
  measure: (browser: Browser, home: string) => Promise<void>,
): Promise<void> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const server = await serve({ root: folder, port: 0 });
  await measure(browser, server.url);
  await browser.close();
  await server.close();
}

/** A telephone's processor and, if wanted, slow 4G as such a telephone has it: 562 ms a round trip, 1.44 Mbit/s. */
export async function slowDown(page: Page, network: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (!network) return;
  const throughput = (1.44 * 1024 * 1024) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}
