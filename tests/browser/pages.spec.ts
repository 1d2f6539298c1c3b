/** Every page opens as its policy has it, hinders nobody, and is within reach on a narrow screen. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { addressOf, dist, pagesIn } from '../../scripts/built/files.ts';
import { languages } from '../../src/lib/languages/language.ts';
import { scrollsSideways } from './form/form.ts';
import { hindrances } from './hindrances.ts';
import { test } from './quiet.ts';
import { tooSmall } from './targets.ts';

// Axe takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

const addresses = pagesIn(dist).map(addressOf);

/** The kinds of page whose parts stand elsewhere on a narrow screen. */
const kinds = ['', 'clauses/8/', 'annex/', 'method/', 'assessment/', 'crosswalk/', 'ordering-party/'];
const changing = languages.flatMap((language) => kinds.map((kind) => `/${language}/${kind}`));

for (const address of addresses) {
  test(`${address} opens without a fault and hinders nobody`, async ({ page }) => {
    const response = await page.goto(address.slice(1));
    expect(response?.ok()).toBe(true);
    await expect(page.locator('h1').first()).toBeAttached();
    await openAside(page);
    expect.soft(await hindrances(page), 'as it opens').toEqual([]);
    expect.soft(await tooSmall(page), 'targets').toEqual([]);
    // A telephone; then a desktop of 1280 at 400 %.
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await scrollsSideways(page), `at ${width} pixels`).toBe(false);
      expect.soft(await tooSmall(page), `targets at ${width} pixels`).toEqual([]);
      if (changing.includes(address)) expect.soft(await hindrances(page), `at ${width} pixels`).toEqual([]);
    }
  });
}

/** What a clause shows only when asked. */
async function openAside(page: Page): Promise<void> {
  for (const summary of await page.locator('#crosswalk > summary').all()) await summary.click();
}
