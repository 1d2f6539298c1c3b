import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { given, published } from '../annexes.ts';
import { test } from './quiet.ts';

const names = published.frameworks.map(({ name }) => name.ja);
const count = published.clauses.length;
const words = wordingIn('ja').orientation.crosswalk;

const shownFrameworks = (page: Page) => page.locator('.crosswalk-clause [data-framework]:visible');
const shownItems = (page: Page) => page.locator('.crosswalk-clause [data-strength]:visible');

async function expectFiltered(page: Page): Promise<void> {
  await page.goto('ja/crosswalk/');
  await expect(shownFrameworks(page)).toHaveCount(count * names.length);
  const radio = page.getByRole('radio', { name: given(names.at(-1)) });
  await radio.check();
  await expect(shownFrameworks(page)).toHaveCount(count);
  await page.getByRole('radio', { name: words.atLeast.H }).check();
  await expect(page.locator('[data-strength="M"]:visible, [data-strength="L"]:visible')).toHaveCount(0);
  await expect(shownItems(page).first()).toBeVisible();
  await expect(page.locator('#c1').getByText(words.filtered).filter({ visible: true })).toHaveCount(1);
  await expect(page.locator('#c12').getByText(words.none).filter({ visible: true })).toHaveCount(1);
}

test('the crosswalk is filtered by framework and strength', async ({ page }) => {
  await expectFiltered(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the crosswalk is filtered all the same', async ({ page }) => {
    await expectFiltered(page);
  });

  test('the crosswalk of a clause opens', async ({ page }) => {
    await page.goto('ja/clauses/8/');
    await expect(shownItemsOf(page)).toHaveCount(0);
    await page.getByText(words.clause).click();
    await expect(shownItemsOf(page).first()).toBeVisible();
  });
});

const shownItemsOf = (page: Page) => page.locator('#crosswalk [data-strength]:visible');

test('every framework can be chosen alone', async ({ page }) => {
  await page.goto('ja/crosswalk/');
  for (const name of names) {
    await page.getByRole('radio', { name }).check();
    const shown = await shownFrameworks(page).locator('dt').allTextContents();
    expect(shown).toHaveLength(count);
    expect(shown.filter((text) => !text.includes(name))).toEqual([]);
  }
});

test('the filter works by keyboard alone', async ({ page }) => {
  await page.goto('ja/crosswalk/');
  const [all] = await page.getByRole('radio', { name: words.all, exact: true }).all();
  await all?.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: given(names[0]) })).toBeChecked();
  await expect(shownFrameworks(page)).toHaveCount(count);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: words.atLeast.M })).toBeChecked();
  await expect(page.locator('[data-strength="L"]:visible')).toHaveCount(0);
});

test('the translation’s mark follows the view', async ({ page }) => {
  await page.goto('ja/clauses/8/');
  const marks = page.locator('.para > .translation:visible');
  await expect(marks).toHaveCount(3);
  const view = page.locator('.views');
  await view.getByText('日本語').click();
  await expect(marks).toHaveCount(0);
  await view.getByText('English').click();
  await expect(marks).toHaveCount(3);
});

test('a reader finds the two pages from the footer, the front page and the receiving page', async ({
  page,
}) => {
  for (const [from, to] of [
    ['ja/about/', 'ordering-party'],
    ['ja/about/', 'crosswalk'],
    ['ja/', 'ordering-party'],
    ['ja/', 'crosswalk'],
    ['ja/receive/', 'ordering-party'],
  ] as const) {
    await page.goto(from);
    await expect(page.locator(`a[href="/ja/${to}/"]`).first()).toBeVisible();
  }
});
