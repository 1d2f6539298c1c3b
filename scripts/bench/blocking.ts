/** How long the assessment cannot answer while it loads. */
import type { Browser, Page } from '@playwright/test';
import { slowDown } from './browser.ts';

const runs = 5;
/** A task that takes no longer than this holds up nobody, in milliseconds; as Lighthouse counts. */
const bearable = 50;

/** What tasks take beyond that until the page has come to rest, in milliseconds, a run each; on a telephone's processor. */
export async function blocking(browser: Browser, address: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await oneLoad(browser, address));
  return times;
}

async function oneLoad(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await slowDown(page, false);
  await page.addInitScript(watchTasks);
  await page.goto(address);
  await page.waitForTimeout(3000);
  const tasks = await longTasks(page);
  await context.close();
  return tasks.reduce((sum, duration) => sum + duration - bearable, 0);
}

/** Runs in the page. */
function watchTasks(): void {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    tasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });
}

/** Of tasks over 50 ms, in milliseconds. */
function longTasks(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { tasks: readonly number[] }).tasks);
}
