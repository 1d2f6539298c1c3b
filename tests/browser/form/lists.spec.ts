import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fill } from '../../../src/lib/wording/fill.ts';
import {
  allMet,
  answered,
  dock,
  goTo,
  keptRecord,
  notice,
  openKept,
  question,
  quiet,
  words,
} from './form.ts';

test.describe('evidence', () => {
  const input = (page: Page, id: string) => question(page, id).locator('[data-part="evidence-title"]');
  const chips = (page: Page, id: string) => question(page, id).locator('[data-part="chip-name"]');
  const titles = (page: Page) => page.locator('[data-rows="evidence"] [data-name="title"]');

  async function withOne(page: Page): Promise<void> {
    await openKept(page, answered(quiet, allMet()), 'clause-1');
    await input(page, 'Q1-1').fill('届の控え');
    await input(page, 'Q1-1').press('Enter');
  }

  test('typed beside an answer and entered stands in the index and in the review', async ({ page }) => {
    await withOne(page);
    await expect(chips(page, 'Q1-1')).toHaveText('E1 届の控え');
    await expect(input(page, 'Q1-1')).toHaveValue('');
    // What has no name is not added.
    await input(page, 'Q1-1').fill('　 ');
    await input(page, 'Q1-1').press('Enter');
    await expect(chips(page, 'Q1-1')).toHaveCount(1);
    await goTo(page, 'lists');
    await expect(titles(page)).toHaveValue('届の控え');
    await goTo(page, 'review');
    await expect(page.locator('[data-review="1"]')).toContainText('届の控え');
  });

  test('of several pieces comes back piece by piece', async ({ page }) => {
    await withOne(page);
    await input(page, 'Q1-1').fill('受付の記録');
    await question(page, 'Q1-1').locator('[data-part="add-evidence"]').click();
    await expect.poll(async () => (await keptRecord(page)).answers['Q1-1']?.evidence).toEqual(['E1', 'E2']);
    await page.reload();
    await expect(chips(page, 'Q1-1')).toHaveText(['E1 届の控え', 'E2 受付の記録']);
    await question(page, 'Q1-1').locator('[data-part="remove-evidence"]').first().click();
    await expect.poll(async () => (await keptRecord(page)).answers['Q1-1']?.evidence).toEqual(['E2']);
  });

  test('that was typed and left without a button is named', async ({ page }) => {
    await openKept(page, answered(quiet, allMet()), 'clause-1');
    await input(page, 'Q1-1').fill('届の控え');
    await input(page, 'Q1-1').press('Tab');
    await expect(chips(page, 'Q1-1')).toHaveText('E1 届の控え');
    await input(page, 'Q1-3').fill('送付の記録');
    await page.reload();
    await expect(chips(page, 'Q1-3')).toHaveText('E2 送付の記録');
  });

  test('taken from an answer stays in the index', async ({ page }) => {
    await withOne(page);
    await question(page, 'Q1-1').locator('[data-part="remove-evidence"]').click();
    await expect(chips(page, 'Q1-1')).toHaveCount(0);
    await expect(input(page, 'Q1-1')).toBeFocused();
    await expect(titles(page)).toHaveCount(1);
  });

  test('taken from the index is no longer named, until that is undone', async ({ page }) => {
    await withOne(page);
    await goTo(page, 'lists');
    await page.locator('[data-rows="evidence"] [data-part="remove-row"]').click();
    await expect(page.getByText(words.lists.evidenceEmpty)).toBeVisible();
    await goTo(page, 'clause-1');
    await expect(chips(page, 'Q1-1')).toHaveCount(0);
    await notice(page).getByRole('button', { name: words.files.undo }).click();
    await expect(chips(page, 'Q1-1')).toHaveText('E1 届の控え');
  });

  test('is taken over from an example with one press, and that is undone', async ({ page }) => {
    await openKept(page, answered(quiet, allMet()), 'clause-4');
    const example = question(page, 'Q4-1').locator('[data-take-example]').first();
    const title = (await example.getAttribute('data-take-example')) ?? '';
    await example.click();
    await expect(chips(page, 'Q4-1')).toHaveText(`E1 ${title}`);
    await expect(example).toBeHidden();
    await expect(input(page, 'Q4-1')).toBeFocused();
    await expect(notice(page)).toContainText(fill(words.files.taken, { title }));
    await expect.poll(async () => (await keptRecord(page)).answers['Q4-1']?.evidence).toEqual(['E1']);
    await dock(page).getByRole('button', { name: words.files.undo }).click();
    await expect(chips(page, 'Q4-1')).toHaveCount(0);
    await expect(titles(page)).toHaveCount(0);
    await expect(example).toBeVisible();
  });

  test('of the index is picked beside another answer', async ({ page }) => {
    await openKept(page, answered(quiet, allMet()), 'clause-1');
    const pick = question(page, 'Q1-3').locator('[data-part="pick-evidence"]');
    await expect(pick).toBeHidden();
    await withOne(page);
    await pick.focus();
    await expect(pick.locator('option')).toHaveText([words.fields.pick, 'E1 届の控え']);
    await pick.selectOption('E1');
    await expect(chips(page, 'Q1-3')).toHaveText('E1 届の控え');
    await expect(titles(page)).toHaveCount(1);
  });

  test('says for which questions it stands, and its deletion names them', async ({ page }) => {
    await openKept(page, answered(quiet, allMet()), 'clause-1');
    for (const id of ['Q1-1', 'Q1-3']) {
      await input(page, id).fill('届の控え');
      await input(page, id).press('Enter');
    }
    await expect(page.locator('#evidence-titles option')).toHaveAttribute('value', '届の控え');
    await goTo(page, 'lists');
    const row = page.locator('[data-rows="evidence"] > [data-row]');
    await expect(row.locator('[data-part="used"] a')).toHaveText(['1-1', '1-3']);
    await expect(row.locator('[data-part="unused"]')).toBeHidden();
    await row.locator('[data-part="remove-row"]').click();
    await expect(notice(page)).toContainText(fill(words.files.removedUsed, { questions: '1-1、1-3' }));
  });
});

test('Subcontractors are listed, filled in and removed', async ({ page }) => {
  await openKept(page, answered({ ...quiet, subcontracting: 'yes' }, {}), 'lists');
  const rows = page.locator('[data-rows="subcontractors"] [data-row]');
  await expect(page.getByText(words.lists.subcontractorsEmpty)).toBeVisible();
  for (const count of [1, 2]) {
    await page.getByRole('button', { name: words.lists.addSubcontractor }).click();
    await expect(rows).toHaveCount(count);
    await expect(rows.last().locator('select')).toBeFocused();
  }
  await rows.last().getByLabel(words.lists.name).fill('株式会社例示');
  await rows.last().getByLabel(words.lists.tier).selectOption('2');
  await rows.last().getByLabel(words.lists.consented).fill('2026-05-20');
  await rows.first().locator('[data-part="remove-row"]').click();
  await expect(rows).toHaveCount(1);
  await expect(rows.first().locator('[data-part="remove-row"]')).toBeFocused();
  await expect(dock(page).getByRole('button', { name: words.files.undo })).toBeInViewport();
  await dock(page).getByRole('button', { name: words.files.undo }).click();
  await expect(rows).toHaveCount(2);
  await rows.first().locator('[data-part="remove-row"]').click();
  await expect(rows.getByLabel(words.lists.name)).toHaveValue('株式会社例示');
  await page.reload();
  await expect(rows.getByLabel(words.lists.name)).toHaveValue('株式会社例示');
  await expect(rows.getByLabel(words.lists.tier)).toHaveValue('2');
});
