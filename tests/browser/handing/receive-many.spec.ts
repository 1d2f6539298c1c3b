/** Many record files at once: what an officer with a dozen contractors sees. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { codeOf } from '../../../src/lib/record/fingerprint.ts';
import { fill } from '../../../src/lib/wording/fill.ts';
import { ja } from '../../../src/lib/wording/ja.ts';
import { longRecord, shortRecord } from '../../print/records.ts';
import { hindrances } from '../hindrances.ts';

const { receive, receiving, verdict } = ja;

function of(contractor: string, record: RecordFile, id: number): RecordFile {
  const tail = String(id).padStart(12, '0');
  return {
    ...record,
    id: `3b8f6a52-9a0e-4d0c-8a53-${tail}`,
    contractor: { ...record.contractor, name: contractor },
  };
}

const kou = of('株式会社甲', longRecord(), 1);
const otsu = of('合同会社乙', shortRecord(), 2);

async function open(page: Page, files: readonly (readonly [name: string, content: string])[]): Promise<void> {
  const payload = files.map(([name, content]) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  }));
  await page.getByLabel(receive.choose).setInputFiles(payload);
}

const rows = (page: Page) => page.locator('.received tbody tr');
const opener = (page: Page, { contractor, contract }: RecordFile) =>
  page.getByRole('button', {
    name: fill(receiving.open, { contractor: contractor.name ?? '', contract: contract.title ?? '' }),
  });

const four = [
  ['kou.junshu.json', writeRecord(kou)],
  ['broken.junshu.json', writeRecord(otsu).slice(0, 300)],
  ['otsu.junshu.json', writeRecord(otsu)],
  ['copy.junshu.json', writeRecord({ ...otsu, revision: 99 })],
  ['later.junshu.json', writeRecord({ ...otsu, subcontractors: kou.subcontractors })],
] as const;

test.beforeEach(async ({ page }) => {
  await page.goto('ja/receive/');
});

test('several files stand in a table, each with what it comes to or why it cannot be read', async ({
  page,
}) => {
  await open(page, four);
  await expect(page.getByRole('heading', { name: receiving.listTitle })).toBeFocused();
  await expect(page.locator('[data-part="lead"]')).toHaveText(
    fill(receiving.listLead, { count: 5, read: 4 }),
  );
  await expect(rows(page)).toHaveCount(5);
  const first = rows(page).nth(0);
  for (const text of [
    '株式会社甲',
    kou.contract.title ?? '',
    '令和８年11月20日',
    verdict.name.nonconforming,
    '１',
    codeOf(kou),
    '第１版',
  ]) {
    await expect(first).toContainText(text);
  }
  await expect(rows(page).nth(1)).toContainText('broken.junshu.json');
  await expect(rows(page).nth(1)).toContainText(ja.problems.notJson);
  await expect(rows(page).nth(3)).toContainText(fill(receiving.doubled, { name: 'otsu.junshu.json' }));
  await expect(rows(page).nth(4)).toContainText(fill(receiving.otherVersion, { name: 'otsu.junshu.json' }));
  await expect(page.locator('.sheet')).toBeHidden();
  expect(await hindrances(page)).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a row opens its record with the keyboard, and leads back to the row', async ({ page }) => {
  await open(page, four);
  await opener(page, kou).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: receive.resultTitle, exact: true })).toBeFocused();
  await expect(page.locator('[data-part="contractor"]')).toHaveText('株式会社甲');
  await expect(page.locator('.outcome [data-verdict="nonconforming"]')).toHaveText(
    verdict.name.nonconforming,
  );
  await expect(rows(page).nth(0)).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: receiving.back }).press('Enter');
  await expect(opener(page, kou)).toBeFocused();
  await opener(page, otsu).first().press('Enter');
  await expect(page.locator('[data-part="contractor"]')).toHaveText('合同会社乙');
  await expect(page.locator('.sheet')).toContainText(codeOf(otsu));
  await expect(page.locator('.received [aria-current]')).toHaveCount(1);
});

test('a code typed for one record is said of it in the list and kept with it', async ({ page }) => {
  await open(page, four);
  await opener(page, kou).click();
  await page.getByLabel(receive.codeTyped).fill(`照合用コード　${codeOf(kou)}`);
  await page.getByLabel(receive.codeTyped).blur();
  await expect(page.locator('[data-part="comparison"]')).toHaveText(receive.same);
  await expect(rows(page).nth(0)).toContainText(receiving.agrees);
  await opener(page, otsu).first().click();
  await expect(page.getByLabel(receive.codeTyped)).toHaveValue('');
  await page.getByLabel(receive.codeTyped).fill(codeOf(kou));
  await page.getByLabel(receive.codeTyped).blur();
  await expect(rows(page).nth(2)).toContainText(receiving.disagrees);
  await opener(page, kou).click();
  await expect(page.getByLabel(receive.codeTyped)).toHaveValue(`照合用コード　${codeOf(kou)}`);
});

test('the list can be taken to a spreadsheet, and no cell becomes a formula there', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, [four[0], ['f.json', writeRecord(of('=1+1', shortRecord(), 3))]]);
  await page.getByRole('button', { name: receiving.copy }).click();
  await expect(page.locator('[data-part="copied"]')).toHaveText(receiving.copied);
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]?.split('\t')).toContain('株式会社甲');
  expect(lines[2]).toMatch(/^'=1\+1\t/);
});

test('forty files dropped together are all there, and one file alone needs no list', async ({ page }) => {
  const many = Array.from({ length: 40 }, (_, at) =>
    writeRecord(of(`第${at + 1}社`, shortRecord(), at + 10)),
  );
  const dropped = await page.evaluateHandle((texts) => {
    const transfer = new DataTransfer();
    for (const [at, text] of texts.entries()) transfer.items.add(new File([text], `${at}.junshu.json`));
    return transfer;
  }, many);
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect(rows(page)).toHaveCount(40);
  await expect(rows(page).last()).toContainText('第40社');
  await open(page, [four[0]]);
  await expect(page.locator('.received')).toBeHidden();
  await expect(page.getByRole('button', { name: receiving.back })).toBeHidden();
  await expect(page.locator('.sheet')).toBeVisible();
});

test('files that cannot be read are all named', async ({ page }) => {
  await open(page, [
    ['a.json', '{'],
    ['b.json', '{}'],
  ]);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(0)).toContainText(ja.problems.notJson);
  await expect(rows(page).nth(1)).toContainText(ja.problems.notRecord);
});

test('paper takes the list alone until a record is open', async ({ page }) => {
  await open(page, four);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.received')).toBeVisible();
  await expect(page.getByText(receive.lead)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await opener(page, kou).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.received')).toBeHidden();
  await expect(page.locator('.sheet')).toBeVisible();
});

test('on a phone only the table moves sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, four);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
