/** A page that is read already stays where it is when its script arrives. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addressOf, dist, pagesIn } from '../../../scripts/built/files.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { answered, key, quiet } from './form.ts';

// A walk through all pages takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

const addresses = pagesIn(dist).map(addressOf);

for (const width of [1280, 390]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('no page moves by itself', async ({ page }) => {
      const scripts = await lateScripts(page);
      for (const address of addresses) {
        expect.soft(await moved(page, address.slice(1), scripts), address).toBeLessThan(0.01);
      }
    });

    for (const language of ['ja', 'en'] as const) {
      test(`nor does the form with a record that was kept (${language})`, async ({ page }) => {
        const record = writeRecord(answered(quiet, {}));
        await page.goto(`${language}/about/`);
        await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, record] as const);
        const scripts = await lateScripts(page);
        // A title too long for its line moves what is below by one line, no more.
        expect(await moved(page, `${language}/assessment/`, scripts)).toBeLessThan(0.02);
      });
    }
  });
}

/** The way of a page's scripts: closed until the page is painted. */
interface Gate {
  close: () => void;
  open: () => void;
}

async function lateScripts(page: Page): Promise<Gate> {
  let gate = Promise.withResolvers<undefined>();
  await page.route('**/*.js', async (route) => {
    await gate.promise;
    await route.continue();
  });
  return {
    close: () => {
      gate = Promise.withResolvers();
    },
    open: () => {
      gate.resolve(undefined);
    },
  };
}

/** The page's cumulative layout shift: 0 where nothing moved but by the reader's own hand. */
async function moved(page: Page, address: string, scripts: Gate): Promise<number> {
  scripts.close();
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(painted);
  scripts.open();
  await page.waitForLoadState('load');
  return page.evaluate(shifts);
}

/** Run in the page: it is there whole, and was painted. */
function painted(): boolean {
  const paints = performance.getEntriesByName('first-contentful-paint');
  return paints.length > 0 && document.readyState !== 'loading';
}

/** Run in the page: what moved until the next paint but one. */
async function shifts(): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  for (let at = 0; at < 4; at++) await frame();
  observer.disconnect();
  return sum;
}
