import type { Browser } from '@playwright/test';
import { slowDown } from './browser.ts';

const runs = 5;

/** First contentful paint of a page on a telephone, in milliseconds, a run each. */
export async function firstPaint(browser: Browser, address: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await onePaint(browser, address));
  return times;
}

/** Nothing is cached in a context of its own. */
async function onePaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await slowDown(page, true);
  await page.goto(address);
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const time = await handle.jsonValue();
  await context.close();
  return time ?? NaN;
}
