/** In which language a clause opens, and what is remembered of that. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { languageName } from '../../../src/lib/languages/names.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';

const text = (page: Page, language: string) => page.locator(`#p3 .text.${language}`);
const ink = (page: Page, language: string) =>
  text(page, language).evaluate((node) => getComputedStyle(node).color);
const view = (page: Page, language: 'ja' | 'en', which: 'both' | 'ja' | 'en') =>
  page.getByRole('radio', {
    name: which === 'both' ? wordingIn(language).pages.clause.both : languageName(which, which),
    exact: true,
  });

for (const width of [1280, 390]) {
  for (const [language, other] of [
    ['ja', 'en'],
    ['en', 'ja'],
  ] as const) {
    test(`at ${width} pixels a clause in ${language} opens in its own language, the other after it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${language}/clauses/8/`);
      const [own, translated] = [
        await text(page, language).boundingBox(),
        await text(page, other).boundingBox(),
      ];
      if (width > 900) expect(own?.x).toBeLessThan(translated?.x ?? 0);
      else expect(own?.y).toBeLessThan(translated?.y ?? 0);
      const page_ = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(await ink(page, language)).toBe(page_);
      expect(await ink(page, other)).not.toBe(page_);
    });
  }
}

test('the view that was chosen is there on the next clause, and after the visit', async ({ page }) => {
  await page.goto('en/clauses/8/');
  await view(page, 'en', 'en').check();
  await expect(text(page, 'ja')).toBeHidden();
  await page.goto('en/clauses/3/');
  await expect(view(page, 'en', 'en')).toBeChecked();
  await expect(page.locator('#p1 .text.ja')).toBeHidden();
  await page.goto('en/annex/');
  await expect(view(page, 'en', 'en')).toBeChecked();
  // Who changes to Japanese has asked for Japanese.
  await page.goto('ja/clauses/3/');
  await expect(view(page, 'ja', 'both')).toBeChecked();
  await page.goto('en/clauses/3/');
  await view(page, 'en', 'both').check();
  await page.reload();
  await expect(view(page, 'en', 'both')).toBeChecked();
});

test('a browser that keeps nothing shows the text all the same', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('en/clauses/8/');
  await view(page, 'en', 'ja').check();
  await expect(text(page, 'en')).toBeHidden();
  expect(errors).toEqual([]);
});
