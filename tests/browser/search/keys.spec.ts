/** The search from the keyboard. */
import { expect, test as plain } from '@playwright/test';
import { test } from '../quiet.ts';
import { box, hits, focused, search } from './page.ts';

plain.describe('keys', () => {
  for (const [key, path] of [
    ['/', 'ja/clauses/8/'],
    ['Control+k', 'en/assessment/'],
    ['Meta+k', 'ja/about/'],
  ] as const) {
    test(`${key} opens the search from ${path}`, async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press(key);
      await expect(page).toHaveURL(new RegExp(`/${path.slice(0, 2)}/search/#q$`));
      await expect(box(page)).toBeFocused();
    });
  }

  test('on the search page they lead to the box and keep what stands there', async ({ page }) => {
    await page.goto('en/search/?q=consent');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('consent');
  });

  test('“/” in a field is a letter', async ({ page }) => {
    await page.goto('en/search/');
    await box(page).pressSequentially('and/or');
    await expect(box(page)).toHaveValue('and/or');
    await page.goto('en/assessment/#particulars');
    const field = page.locator('#particulars input[type=text]:visible').first();
    await field.press('/');
    await expect(field).toHaveValue('/');
    await expect(page).toHaveURL(/\/assessment\//);
  });

  test('“/” can be turned off, Ctrl K stays', async ({ page }) => {
    await page.goto('en/search/');
    await page.getByRole('checkbox').uncheck();
    await page.goto('en/about/');
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/en\/about\/$/);
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
    await expect(page.getByRole('checkbox')).not.toBeChecked();
  });

  test('arrows move through the hits and back to the box, Enter opens one', async ({ page }) => {
    await search(page, 'ja', '承諾');
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toContainText('第８第１項');
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toContainText('第８第２項');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/ja\/clauses\/8\/#p1$/);
  });

  test('Escape clears the box, from a hit too', async ({ page }) => {
    await search(page, 'ja', '承諾');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('');
    await expect(hits(page)).toHaveCount(0);
  });
});
