/** Papers and the report saved as Word files, and lists as Excel files, under the policy of their pages: no script but the site's own, no string run. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readSheets } from '../../exchange/sheet/xlsx.ts';
import { readWord } from '../../exchange/word/docx.ts';
import { openReport } from '../../print/printing.ts';
import { longRecord, shortRecord } from '../../print/records.ts';
import { test } from '../quiet.ts';

async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function savedWord(page: Page) {
  const { name, bytes } = await saved(page, 'Wordファイル（.docx）で保存');
  return { name, ...readWord(bytes) };
}

test('a paper is saved as it is filled in, or blank', async ({ page }) => {
  await page.goto('ja/forms/notice/');
  await expect(page.locator('paper-form[data-filling]:not([inert])')).toBeVisible();
  await page.locator('[name="contract.orderingParty"]').first().fill('○○県知事');
  const filled = await savedWord(page);
  expect(filled.name).toMatch(/通知書\.docx$/);
  expect(filled.texts.join('')).toContain('○○県知事');
  expect(filled.texts.join('')).not.toContain('［条文］');
  await page.locator('[data-part="blank"]').check();
  const blank = await savedWord(page);
  expect(blank.texts.join('')).not.toContain('○○県知事');
  expect(blank.texts.join('')).toContain('［条文］');
});

test('the report is saved as the sheet shows it', async ({ page }) => {
  await openReport(page, shortRecord(), 'ja');
  const { name, texts } = await savedWord(page);
  expect(name).toBe(`${await page.title()}.docx`);
  const written = texts.join('').replaceAll(/\s/g, '');
  for (const shown of await page.locator('.sheet .line').allTextContents())
    expect(written).toContain(shown.replaceAll(/\s/g, ''));
});

test('the asset register and the Subcontractors are saved as tables', async ({ page }) => {
  await page.goto('ja/forms/asset-register/');
  await expect(page.locator('paper-form[data-filling]:not([inert])')).toBeVisible();
  await page.locator('[name="rows.assets.0.type"]').fill('=1+1');
  const register = await saved(page, 'Excelファイル（.xlsx）で保存');
  expect(register.name).toMatch(/\.xlsx$/);
  expect(readSheets(register.bytes)[0]?.rows[1]?.[0]).toEqual({ text: '=1+1', type: 's' });
  const record = longRecord();
  await openReport(page, record, 'ja');
  const list = await saved(page, '再委託事業者の一覧をExcelファイル（.xlsx）で保存');
  const names = readSheets(list.bytes)[0]
    ?.rows.slice(1)
    .map((cells) => cells[1]?.text);
  expect(names).toEqual(record.subcontractors.map(({ name }) => name));
});
