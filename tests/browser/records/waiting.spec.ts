/** The home page says which records wait, and leads on with them. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { fill } from '../../../src/lib/wording/fill.ts';
import { ja } from '../../../src/lib/wording/ja.ts';
import { draftRecord, shortRecord } from '../../print/records.ts';
import { hindrances } from '../hindrances.ts';
import { keepRecord } from './shelf.ts';

const { asked, records: words } = ja;
const waiting = (page: Page) => page.locator('record-waiting');

function of(title: string, number: number, record: RecordFile): RecordFile {
  const id = `3b8f6a52-9a0e-4d0c-8a53-${String(number).padStart(12, '0')}`;
  return { ...record, id, name: title, contract: { ...record.contract, title } };
}

test('nothing waits where nothing is kept', async ({ page }) => {
  await page.goto('ja/');
  await expect(page.locator('.doors')).toBeVisible();
  await expect(waiting(page)).toBeHidden();
});

test('one record is named, with how far it has come, and goes on from here', async ({ page }) => {
  const record = of('図書館システム更新', 1, draftRecord());
  // Nobody has worked out yet what it comes to.
  await keepRecord(page, record);
  await page.goto('ja/');
  await expect(waiting(page)).toContainText(asked.resume);
  await expect(waiting(page)).toContainText('図書館システム更新');
  await expect(waiting(page)).toContainText(fill(asked.counts, { answered: 30, due: 32 }));
  await expect(waiting(page)).toContainText(fill(asked.verdict, { verdict: ja.verdict.name.undetermined }));
  await expect(waiting(page).getByRole('link')).toHaveAttribute(
    'href',
    `/ja/assessment/?record=${record.id}`,
  );
});

test('one that answers another edition, or cannot be read, is named without a count', async ({ page }) => {
  const other = of('別の版', 1, draftRecord());
  await keepRecord(page, {
    ...other,
    annex: { ...other.annex, edition: '0', digest: `sha256:${'1'.repeat(64)}` },
  });
  await keepRecord(page, { id: 'unreadable', text: '{' });
  await page.goto('ja/');
  await expect(waiting(page).locator('[data-part="title"]')).toHaveText([asked.untitled, '別の版']);
  await page.waitForLoadState('networkidle');
  await expect(waiting(page).locator('[data-part="state"]:visible')).toHaveCount(0);
});

test('of several the last three are named, and the list is not far', async ({ page }) => {
  for (const number of [1, 2, 3, 4]) await keepRecord(page, of(`契約${number}`, number, shortRecord()));
  await keepRecord(page, of('捨てた契約', 5, shortRecord()), { deletedAt: new Date().toISOString() });
  await page.goto('ja/');
  await expect(waiting(page)).toContainText(fill(asked.resumeMany, { count: 4 }));
  await expect(waiting(page).locator('[data-part="title"]')).toHaveText(['契約4', '契約3', '契約2']);
  expect(await hindrances(page)).toEqual([]);
  await waiting(page).getByRole('link', { name: words.meant.all }).click();
  await expect(page.locator('tbody [data-row]')).toHaveCount(4);
});
