/** Where a contractor stopped, he goes on: the form and the home page know the place. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { languages } from '../../src/lib/language.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import {
  answer,
  answered,
  allMet,
  goTo,
  keptRecord,
  openForm,
  openKept,
  quiet,
  said,
  saved,
} from './form.ts';

const waiting = (page: Page) => page.locator('record-waiting');
const { asked } = wordingIn('ja');

test('nobody is sent on where nothing was kept', async ({ page }) => {
  await page.goto('ja/');
  await expect(waiting(page)).toBeHidden();
  await openForm(page);
  await expect(page.locator('#facts')).toBeVisible();
});

test('the form opens at the step where it was left', async ({ page }) => {
  await openKept(page, answered(quiet, allMet()));
  await goTo(page, 'clause-6');
  await page.goto('ja/about/');
  await openForm(page);
  await expect(page.locator('#clause-6')).toBeVisible();
  await openForm(page, 'ja', 'clause-2');
  await expect(page.locator('#clause-2')).toBeVisible();
});

test('the home page says how far the record has come, and leads there', async ({ page }) => {
  await openKept(page, answered(quiet, allMet({ 'Q4-1': { level: 'done' } })));
  await answer(page, 'Q4-1', 'partial');
  await expect.poll(async () => (await keptRecord(page)).answers['Q4-1']?.level).toBe('partial');
  const [answeredNow = '', due = ''] =
    ((await page.locator('[data-count]').textContent()) ?? '').match(/\d+/g) ?? [];
  await page.goto('ja/');
  await expect(waiting(page)).toContainText(fill(asked.counts, { answered: answeredNow, due }));
  await expect(waiting(page)).toContainText(fill(asked.verdict, { verdict: said.name['needs-improvement'] }));
  await waiting(page).getByRole('link', { name: asked.resumeGo }).click();
  await expect(page.locator('#clause-4')).toBeVisible();
});

for (const language of languages) {
  test(`the home page says nothing of a verdict that is no longer the record's (${language})`, async ({
    page,
  }) => {
    await openKept(page, answered(quiet, allMet()));
    await expect(saved(page)).not.toBeEmpty();
    await page.goto('ja/about/');
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((name) => name.endsWith('/record')))
        localStorage.setItem(
          key,
          (localStorage.getItem(key) ?? '').replace(/"revision": ?\d+/, '"revision":99'),
        );
    });
    await page.goto(`${language}/`);
    await expect(waiting(page)).toBeVisible();
    await expect(waiting(page).locator('[data-state]')).toBeHidden();
  });
}
