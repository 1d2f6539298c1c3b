import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { codeOf } from '../../../src/lib/record/fingerprint.ts';
import { languageName } from '../../../src/lib/languages/names.ts';
import { ja } from '../../../src/lib/wording/ja.ts';
import { openReport } from '../../print/printing.ts';
import { draftRecord, longRecord, shortRecord } from '../../print/records.ts';
import { keepRecord, shelvedTexts } from '../records/shelf.ts';
import { hindrances } from '../hindrances.ts';

/** What the policy forbids, and every other error, stands in the console. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await hindrances(page)).toEqual([]);
}

test('without a record the page says so and leads to the assessment', async ({ page }) => {
  await page.goto('ja/attestation/');
  await expect(page.getByText(ja.report.noRecord)).toBeVisible();
  await expect(page.getByRole('link', { name: ja.report.toAssessment })).toHaveAttribute(
    'href',
    /\/ja\/assessment\/$/,
  );
  await expect(page.locator('.sheet')).toBeHidden();
  await expectAccessible(page);
});

test('every page says the verdict beside the code', async ({ page }) => {
  await openReport(page, longRecord(), 'ja');
  const footer = await page.evaluate(() =>
    document.documentElement.style.getPropertyValue('--report-footer'),
  );
  expect(footer).toContain(`${ja.verdict.name.nonconforming}　照合用コード`);
});

test('a record that cannot be read is named, and left as it is', async ({ page }) => {
  const other = writeRecord({ ...shortRecord(), annex: { ...shortRecord().annex, edition: '0' } });
  await keepRecord(page, { id: shortRecord().id, text: other });
  await page.goto('ja/attestation/');
  await expect(page.getByText(ja.report.unreadable)).toBeVisible();
  await expect(page.locator('[data-part="problems"] li')).toHaveCount(1);
  expect(await shelvedTexts(page)).toEqual([other]);
  await expectAccessible(page);
});

test('the record becomes a report without an error', async ({ page }) => {
  const errors = errorsOf(page);
  await openReport(page, longRecord(), 'ja');
  await expect(page.locator('.sheet')).toContainText('○○県知事　様');
  await expect(page).toHaveTitle('20261120_自己点検結果報告書_○○システム運用保守業務委託');
  await expectAccessible(page);
  expect(errors).toEqual([]);
});

test('paper and file stand there to be handed over, with the code of both', async ({ page }) => {
  await openReport(page, longRecord(), 'ja');
  const code = codeOf(longRecord());
  await expect(page.locator('.handing-over [data-part="code"]')).toHaveText(code);
  await expect(page.locator('.sheet')).toContainText(code);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: ja.handingOver.save }).click(),
  ]);
  const name = `${ja.assessment.files.fileName}_株式会社サンプル_○○システム運用保守業務委託_20261120_${code.slice(0, 4)}.junshu.json`;
  expect(file.suggestedFilename()).toBe(name);
  await expect(page.locator('[data-part="file-name"]')).toContainText(name);
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(longRecord());
});

test('a draft leads to each question that is left, of the same record', async ({ page }) => {
  const { id } = draftRecord();
  await openReport(page, draftRecord(), 'ja');
  await expect(page.getByRole('heading', { name: ja.report.draftTitle })).toBeVisible();
  await expect(page.getByRole('link', { name: '3-3' })).toHaveAttribute(
    'href',
    new RegExp(`/ja/assessment/\\?record=${id}#Q3-3$`),
  );
  await expect(page.getByRole('link', { name: '10-1' })).toHaveAttribute(
    'href',
    new RegExp(`/ja/assessment/\\?record=${id}#Q10-1$`),
  );
});

test('choices are remembered, and the date of the report is not', async ({ page }) => {
  await openReport(page, shortRecord(), 'ja');
  await page.getByLabel(ja.report.dates).selectOption('western');
  await page.getByLabel(ja.report.box.seal).check();
  await page.getByLabel(ja.report.date).fill('2026-12-01');
  await page.getByLabel(ja.report.formNumber).fill('様式第１号');
  await expect(page.locator('.sheet .report-date')).toHaveText('2026年12月１日');
  // The choices of openReport would come back with a reload of the same page.
  const again = await page.context().newPage();
  await again.goto('ja/attestation/');
  await expect(again.locator('.sheet .report-date')).toHaveText('2026年11月20日');
  await expect(again.locator('.sheet .report-form-number')).toHaveText('様式第１号');
  await expect(again.locator('.sheet .report-boxes')).toHaveText(ja.report.box.seal);
});

test('the English report is in English', async ({ page }) => {
  await openReport(page, shortRecord(), 'ja');
  await page.getByRole('radio', { name: languageName('en', 'ja'), exact: true }).check();
  await expect(page.locator('.sheet')).toHaveAttribute('lang', 'en');
  await expect(page.locator('.sheet .report-verdict')).toHaveText('Conforming (self-assessed)');
});

test('what another tab puts in its place shows here', async ({ page }) => {
  await openReport(page, shortRecord(), 'ja');
  await expect(page.locator('.sheet .report-verdict')).toHaveText(ja.verdict.name.conforming);
  const other = await page.context().newPage();
  await other.goto('ja/records/');
  await other.locator('[data-part="files"]').setInputFiles({
    name: 'later.junshu.json',
    mimeType: 'application/json',
    buffer: Buffer.from(writeRecord({ ...longRecord(), id: shortRecord().id })),
  });
  await other.getByRole('button', { name: ja.records.question.differs.replace }).click();
  await expect(page.locator('.sheet .report-verdict')).toHaveText(ja.verdict.name.nonconforming);
});

test.describe('of several records', () => {
  const one = { ...shortRecord(), id: '3b8f6a52-9a0e-4d0c-8a53-000000000001' };
  const other = { ...longRecord(), id: '3b8f6a52-9a0e-4d0c-8a53-000000000002' };

  test.beforeEach(async ({ page }) => {
    await keepRecord(page, one, { label: '今年の分' });
    await keepRecord(page, other);
  });

  test('the report is made of the one that the address names, says so, and stays with it', async ({
    page,
  }) => {
    await page.goto(`ja/attestation/?record=${one.id}`);
    await expect(page.locator('[data-part="which"]')).toContainText('今年の分');
    await expect(page.locator('.sheet .report-verdict')).toHaveText(ja.verdict.name.conforming);
    await page.locator('[data-part="switch"]').click();
    await expect(page).toHaveURL(`/en/attestation/?record=${one.id}`);
    await page.goto('ja/attestation/');
    await expect(page.locator('[data-part="which"]')).toContainText('今年の分');
    await page.getByRole('link', { name: ja.records.meant.choose }).click();
    await page.locator(`[data-row="${other.id}"] summary`).click();
    await page.locator(`[data-row="${other.id}"] [data-act="report"]`).click();
    await expect(page.locator('.sheet .report-verdict')).toHaveText(ja.verdict.name.nonconforming);
  });

  test('none takes the place of one that is not here, or lies in the bin', async ({ page }) => {
    await page.goto('ja/attestation/?record=3b8f6a52-9a0e-4d0c-8a53-000000000009');
    await expect(page.getByText(ja.records.meant.gone)).toBeVisible();
    await keepRecord(page, one, { deletedAt: new Date().toISOString() });
    await page.goto(`ja/attestation/?record=${one.id}`);
    await expect(page.getByText(ja.records.meant.binned)).toBeVisible();
    await expect(page.locator('.sheet')).toBeHidden();
  });
});

test('on a phone only tables move sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openReport(page, longRecord(), 'both');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('without JavaScript the page says what it needs', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('ja/attestation/');
  await expect(page.locator('noscript .note')).toBeVisible();
  await expect(page.locator('noscript .note')).toContainText(ja.report.noScript);
  await page.close();
});
