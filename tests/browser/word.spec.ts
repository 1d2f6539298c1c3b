/** Papers and the report saved as Word files, under the policy of their pages: no script but the site's own, no string run. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readWord } from '../exchange/word/docx.ts';
import { openReport } from '../print/printing.ts';
import { shortRecord } from '../print/records.ts';
import { test } from './quiet.ts';

async function saved(page: Page, button: string) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), ...readWord(readFileSync(await download.path())) };
}

test('a paper is saved as it is filled in, or blank', async ({ page }) => {
  await page.goto('ja/forms/notice/');
  await expect(page.locator('paper-form[data-filling]:not([inert])')).toBeVisible();
  await page.locator('[name="contract.orderingParty"]').first().fill('○○県知事');
  const filled = await saved(page, 'Wordファイル（.docx）で保存');
  expect(filled.name).toMatch(/通知書\.docx$/);
  expect(filled.texts.join('')).toContain('○○県知事');
  expect(filled.texts.join('')).not.toContain('［条文］');
  await page.locator('[data-blank]').check();
  const blank = await saved(page, 'Wordファイル（.docx）で保存');
  expect(blank.texts.join('')).not.toContain('○○県知事');
  expect(blank.texts.join('')).toContain('［条文］');
});

test('the report is saved as the sheet shows it', async ({ page }) => {
  await openReport(page, shortRecord(), 'ja');
  const { name, texts } = await saved(page, 'Wordファイル（.docx）で保存');
  expect(name).toBe(`${await page.title()}.docx`);
  const written = texts.join('').replaceAll(/\s/g, '');
  for (const shown of await page.locator('.sheet .line').allTextContents())
    expect(written).toContain(shown.replaceAll(/\s/g, ''));
});
