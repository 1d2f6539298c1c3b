/** On a narrow screen, and on one that is enlarged, nothing is out of reach. */
import { expect, test } from '@playwright/test';
import { addressOf, dist, pagesIn } from '../../scripts/built/files.ts';
import { languages } from '../../src/lib/language.ts';
import { scrollsSideways } from './form.ts';
import { tooSmall } from './targets.ts';

// A walk through all pages takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

const addresses = pagesIn(dist).map(addressOf);

for (const language of languages) {
  const own = addresses.filter((address) => !address.startsWith(`/${language === 'ja' ? 'en' : 'ja'}/`));

  test(`no page scrolls sideways at 320 pixels (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const address of own) {
      await page.goto(address.slice(1));
      expect.soft(await scrollsSideways(page), address).toBe(false);
    }
  });

  for (const width of [1280, 390]) {
    test(`every target is large enough or stands free at ${width} pixels (${language})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const address of own) {
        await page.goto(address.slice(1));
        expect.soft(await tooSmall(page), address).toEqual([]);
      }
    });
  }
}
