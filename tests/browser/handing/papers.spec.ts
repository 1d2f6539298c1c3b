/** A paper that the annex calls for, filled in on the screen: what is written there is in the record, and prints. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { codeOf, fingerprintOf } from '../../../src/lib/record/fingerprint.ts';
import { keptRecord } from '../form/form.ts';
import { hindrances } from '../hindrances.ts';
import { shelved } from '../records/shelf.ts';

const control = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const saved = (page: Page) => page.locator('[data-part="saved"]');

async function open(page: Page, form: string): Promise<void> {
  await page.goto(`ja/forms/${form}/`);
  await expect(page.locator('paper-form[data-filling]:not([inert])')).toBeVisible();
}

test('opening a form begins no record and no paper', async ({ page }) => {
  await open(page, 'notice');
  expect(await shelved(page)).toEqual([]);
  await expect(page.locator('[data-act="evidence"]')).toBeDisabled();
});

test('what is written on a paper is kept in the record, comes back, and becomes evidence with one press', async ({
  page,
}) => {
  await open(page, 'notice');
  await control(page, 'contract.orderingParty').first().fill('○○県知事');
  await expect(control(page, 'contract.orderingParty').last()).toHaveValue('○○県知事');
  await control(page, 'fields.work').fill('運用\n保守');
  await control(page, 'date').fill('2026-11-28');
  await control(page, 'rows.workers.1.name').fill('乙野花子');
  await expect.poll(async () => (await keptRecord(page)).forms?.[0]?.rows?.length).toBe(2);
  const record = await keptRecord(page);
  expect(record.contract.orderingParty).toBe('○○県知事');
  expect(record.forms).toEqual([
    {
      id: 'F1',
      form: 'notice',
      date: '2026-11-28',
      fields: { work: '運用\n保守' },
      rows: [{ table: 'workers' }, { table: 'workers', name: '乙野花子' }],
    },
  ]);
  await page.locator('[data-act="evidence"]').click();
  await expect(page.locator('[data-part="evidence"]')).toContainText('E1');
  await expect(saved(page)).toContainText('保存済み');
  await page.reload();
  await expect(control(page, 'fields.work')).toHaveValue('運用\n保守');
  await expect(page.locator('[data-act="evidence"]')).toBeHidden();
  await expect(page.locator('[data-part="evidence"]')).toContainText('設問1-1');
  await page.goto('ja/assessment/#clause-1');
  await expect(page.locator('#Q1-1 [data-part="evidence-list"]')).toContainText('作業場所通知書');
});

test('a paper about a Subcontractor can be written on once one is there, and what stands in its lines too', async ({
  page,
}) => {
  await open(page, 'consent-application');
  await expect(control(page, 'subcontractor.name')).toBeDisabled();
  await page.getByRole('button', { name: '再委託事業者を追加' }).click();
  await control(page, 'subcontractors.S1.name').fill('株式会社乙');
  await control(page, 'contractor.responsible.name').fill('甲野太郎');
  await expect(saved(page)).toContainText('保存済み');
  await expect.poll(async () => (await shelved(page)).at(0)?.text).toContain('甲野太郎');
  const { forms, subcontractors } = await keptRecord(page);
  expect(forms).toEqual([{ id: 'F1', form: 'consent-application', about: 'S1' }]);
  expect(subcontractors).toMatchObject([{ id: 'S1', name: '株式会社乙' }]);
});

test('what is handed over lists the papers of the record on the letter and in the mail', async ({ page }) => {
  await open(page, 'notice');
  await page.locator('[data-part="title"]').fill('○○システム運用保守業務');
  await control(page, 'date').fill('2026-11-28');
  await expect(saved(page)).toContainText('保存済み');
  await page.goto('ja/handing-over/');
  const letter = page.locator('[data-part="sheet"]');
  await expect(letter).toContainText('「○○システム運用保守業務」');
  await expect(letter.locator('tbody tr').nth(2)).toContainText('作業場所通知書');
  await expect(page.locator('[data-part="body"]')).toContainText(
    '３　責任者・作業内容・作業者・作業場所通知書',
  );
  await page.locator('[data-part="papers"] input').uncheck();
  await expect(letter.locator('[data-table="enclosed"] tbody tr')).toHaveCount(2);
  expect(await hindrances(page)).toEqual([]);
});

test('that it was handed over is noted in the record with the code of what was, and taken back', async ({
  page,
}) => {
  await open(page, 'notice');
  await control(page, 'contract.orderingParty').first().fill('○○県知事');
  await expect(saved(page)).toContainText('保存済み');
  await page.goto('ja/handing-over/both/');
  await expect(page.locator('[data-part="sheet"]')).toContainText('Submission of the Self-Assessment Report');
  await expect(page.locator('[data-part="body"]').last()).toContainText('we submit the following');
  const before = await keptRecord(page);
  await page.locator('[data-part="on"]').fill('2026-11-28');
  await page.getByRole('button', { name: '提出したことを記録する' }).click();
  await expect(page.locator('[data-part="submitted"] li')).toContainText(codeOf(before));
  await expect
    .poll(async () => (await keptRecord(page)).submitted)
    .toEqual([{ date: '2026-11-28', to: '○○県知事', fingerprint: fingerprintOf(before) }]);
  expect(await hindrances(page)).toEqual([]);
  await page.locator('[data-act="forget"]').click();
  await expect(page.locator('[data-part="submitted"] li')).toHaveCount(0);
  await page.locator('[data-part="notice"] [data-action="undo"]').click();
  await expect(page.locator('[data-part="submitted"] li')).toHaveCount(1);
});

test('rows are added and taken away, and the way back brings them again', async ({ page }) => {
  await open(page, 'asset-register');
  await control(page, 'rows.assets.0.type').fill('申請データ');
  await control(page, 'rows.assets.1.type').fill('ログ');
  const rows = await page.locator('[data-table="assets"] [data-row]').count();
  await page.getByRole('button', { name: '行を追加' }).click();
  await expect(control(page, `rows.assets.${rows}.type`)).toBeFocused();
  await page.getByRole('button', { name: 'この行を削除' }).first().click();
  await expect(control(page, 'rows.assets.0.type')).toHaveValue('ログ');
  await page.locator('[data-part="notice"] [data-action="undo"]').click();
  await expect(control(page, 'rows.assets.0.type')).toHaveValue('申請データ');
});

test('on paper what is filled in stands alone, and a blank one says nothing of the record', async ({
  page,
}) => {
  await open(page, 'asset-register');
  await control(page, 'contractor.name').fill('株式会社甲');
  await control(page, 'rows.assets.0.type').fill('申請データ');
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('[data-table="assets"] tbody tr');
  const all = await rows.count();
  await expect(rows.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText('株式会社甲')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('[data-part="blank"]').check();
  await page.emulateMedia({ media: 'print' });
  await expect(rows.filter({ visible: true })).toHaveCount(all);
  await expect(page.locator('[data-part="sheet"]')).not.toContainText('株式会社甲');
});

test('a paper in hand and the list of papers hinder nobody', async ({ page }) => {
  for (const address of ['ja/forms/', 'ja/forms/asset-register/', 'en/forms/notice/both/']) {
    await page.goto(address);
    if (address.split('/').length > 3)
      await expect(page.locator('paper-form[data-filling]:not([inert])')).toBeVisible();
    expect(await hindrances(page), address).toEqual([]);
  }
});
