/** What a reader has asked the system for: colours of their own, less motion. */
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { goTo, openExample, openForm, openKept, option, quiet, recordWith } from './form/form.ts';
import { act, network, openList, row } from './records/records-page.ts';

test.describe('in forced colours', () => {
  test.use({ colorScheme: 'light', contextOptions: { forcedColors: 'active' } });

  /** Two pictures of the same place, before and after. */
  async function changes(place: Locator, act: () => Promise<void>): Promise<boolean> {
    const before = await place.screenshot();
    await act();
    await place.page().evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await place.page().mouse.move(0, 0);
    return !before.equals(await place.screenshot());
  }

  test('a chosen answer looks chosen', async ({ page }) => {
    await openForm(page);
    const label = page.locator('label', { has: option(page, 'facts.phase', 'during') });
    expect(await changes(label, () => option(page, 'facts.phase', 'during').check())).toBe(true);
  });

  test('a ticked box looks ticked', async ({ page }) => {
    await openKept(page, recordWith({ facts: quiet, answers: {} }), 'clause-10');
    const box = option(page, 'answers.Q10-1.acknowledged', 'true');
    const label = page.locator('label', { has: box });
    expect(await changes(label, () => box.check())).toBe(true);
  });

  test('the chosen language looks chosen', async ({ page }) => {
    await page.goto('ja/clauses/1/');
    const label = page.locator('.views label', { has: page.locator('[value="en"]') });
    expect(await changes(label, () => page.locator('.views [value="en"]').check())).toBe(true);
  });

  test('the step in sight looks different from the others', async ({ page }) => {
    await openForm(page);
    const link = page.locator('[data-step-link="clause-5"]');
    const act = () => page.evaluate(() => void (location.hash = 'clause-5'));
    expect(await changes(link, act)).toBe(true);
  });

  test('the act that has the keyboard in the menu of a record looks so', async ({ page }) => {
    await openList(page, network);
    await row(page, 'ネットワーク').locator('summary').press('Enter');
    const copy = act(row(page, 'ネットワーク'), 'copy');
    const before = await copy.screenshot();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(copy).toBeFocused();
    expect(before.equals(await copy.screenshot())).toBe(false);
  });
});

test('with less motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openExample(page);
  await goTo(page, 'verdict');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
