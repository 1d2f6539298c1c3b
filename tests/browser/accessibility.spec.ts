/** Nothing hinders a reader of any page. */
import { expect, test } from '@playwright/test';
import { addressOf, dist, pagesIn } from '../../scripts/built/files.ts';
import { languages } from '../../src/lib/language.ts';
import { hindrances } from './hindrances.ts';

// Axe takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

const addresses = pagesIn(dist).map(addressOf);

// 390 is a telephone; 320 is a desktop of 1280 at 400 %.
const widths = [390, 320];
const narrow = ['', 'clauses/8/', 'annex/', 'method/', 'assessment/'];

test.describe('nothing hinders a reader of', () => {
  for (const address of addresses) {
    test(address, async ({ page }) => {
      await page.goto(address.slice(1));
      expect(await hindrances(page)).toEqual([]);
    });
  }
  for (const width of widths) {
    for (const path of languages.flatMap((language) => narrow.map((one) => `${language}/${one}`))) {
      test(`/${path} at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        expect(await hindrances(page)).toEqual([]);
      });
    }
  }
});
