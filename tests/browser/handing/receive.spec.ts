import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { maxBytes } from '../../../src/lib/record/record-type.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { codeOf } from '../../../src/lib/record/fingerprint.ts';
import { fill } from '../../../src/lib/wording/fill.ts';
import { ja } from '../../../src/lib/wording/ja.ts';
import { flood } from '../../record/flood.ts';
import { draftRecord, longRecord, shortRecord } from '../../print/records.ts';
import { hindrances } from '../hindrances.ts';

const { receive, receiving, verdict } = ja;

async function open(page: Page, content: string | Buffer, name = 'x.junshu.json'): Promise<void> {
  const buffer = Buffer.from(content);
  await page.getByLabel(receive.choose).setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await hindrances(page)).toEqual([]);
}

test.beforeEach(async ({ page }) => {
  await page.goto('ja/receive/');
});

test('a record shows its verdict, worked out anew, and is not kept', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await open(page, writeRecord(longRecord()));
  await expect(page.locator('[data-part="verdict"]')).toHaveText(verdict.name.nonconforming);
  await expect(page.getByText(receive.whole)).toBeVisible();
  await expect(page.locator('.sheet')).toContainText(longRecord().contract.title ?? '');
  await expect(page.getByRole('heading', { name: receive.resultTitle, exact: true })).toBeFocused();
  await expectAccessible(page);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(errors).toEqual([]);
});

test('the same file is read again after it has changed', async ({ page }, info) => {
  const path = info.outputPath('record.junshu.json');
  const choose = async (text: string) => {
    writeFileSync(path, text);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByLabel(receive.choose).click(),
    ]);
    await chooser.setFiles(path);
  };
  await choose(writeRecord(shortRecord()));
  await expect(page.locator('.sheet')).toContainText(shortRecord().contract.title ?? '');
  await choose(writeRecord(longRecord()));
  await expect(page.locator('.sheet')).toContainText(longRecord().contract.title ?? '');
});

test('the summary stands in the reader’s order and leads into the report', async ({ page }) => {
  await open(page, writeRecord(longRecord()));
  await expect(page.locator('.receive-summary dt a')).toHaveText(Object.values(receive.summary));
  for (const link of await page.locator('.receive-summary a').all()) {
    await expect(page.locator((await link.getAttribute('href')) ?? 'none')).toBeVisible();
  }
});

test('a printed code is compared as it is typed', async ({ page }) => {
  await open(page, writeRecord(longRecord()));
  const typed = page.getByLabel(receive.codeTyped);
  const heard = page.locator('[data-part="comparison"]');
  const code = codeOf(longRecord());
  await typed.pressSequentially(code.slice(0, 9));
  await expect(heard).toHaveText('');
  await typed.fill(code.toLowerCase().replaceAll('-', ' '));
  await expect(heard).toHaveText(receive.same);
  await typed.fill(codeOf(shortRecord()));
  await expect(heard).toHaveText(receive.different);
  await typed.fill(`照合用コード　${code}`);
  await expect(heard).toHaveText(receive.same);
  await typed.fill(code.slice(0, -1));
  await typed.blur();
  await expect(heard).toHaveText(fill(receiving.wrongLength, { count: 15 }));
  await typed.fill(`${code}00`);
  await expect(heard).toHaveText(fill(receiving.wrongLength, { count: 18 }));
});

test('whose record it is stands first, and each question leads to its answer', async ({ page }) => {
  await open(page, writeRecord(longRecord()));
  await expect(page.locator('.receive-facts').first()).toContainText('株式会社サンプル');
  const question = page.locator('.receive-summary dd a', { hasText: /^4-1$/ }).first();
  await question.click();
  await expect(page.locator('#report-answer-4-1')).toBeInViewport();
});

test('a draft is called one', async ({ page }) => {
  await open(page, writeRecord(draftRecord()));
  await expect(page.locator('[data-part="draft"]')).toContainText('3-3');
});

test('a second file takes the place of the first', async ({ page }) => {
  await open(page, writeRecord(longRecord()));
  await open(page, writeRecord(shortRecord()), 'y.junshu.json');
  await expect(page.locator('[data-part="verdict"]')).toHaveText(verdict.name.conforming);
  await open(page, 'not a record');
  await expect(page.locator('.sheet')).toBeHidden();
});

test('a file that says nothing sound a hundred thousand times takes the report of another one away', async ({
  page,
}) => {
  await open(page, writeRecord(longRecord()));
  await open(page, flood(), 'y.junshu.json');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.locator('.sheet')).toBeHidden();
});

test('a reader that fails says so, and leaves no report and no footer of another file', async ({ page }) => {
  const title = await page.title();
  await open(page, writeRecord(longRecord()));
  await page.evaluate(() => {
    Array.prototype.flatMap = () => {
      throw new RangeError();
    };
  });
  await open(page, writeRecord(shortRecord()), 'y.junshu.json');
  await expect(page.getByRole('alert')).toContainText(ja.problems.failed);
  await expect(page.locator('.sheet')).toBeHidden();
  await expect(page.locator('.sheet')).toBeEmpty();
  const footer = await page.evaluate(() =>
    document.documentElement.style.getPropertyValue('--report-footer'),
  );
  expect([await page.title(), footer]).toEqual([title, 'none']);
});

const json = writeRecord(shortRecord());
const refused: [string, string | Buffer, string][] = [
  ['that is cut off', json.slice(0, 900), ja.problems.notJson],
  ['that is not UTF-8', Buffer.from([0x7b, 0x82, 0xa0, 0x7d]), ja.problems.notText],
  ['that is something else', '{"name":"x"}', ja.problems.notRecord],
  ['that is too large', Buffer.alloc(maxBytes + 1, 0x20), ja.problems.tooLarge.replace('{limit}', '5')],
  [
    'of a newer format',
    json.replace('"version": 2', '"version": 3'),
    ja.problems.newerVersion.replace('{found}', '3'),
  ],
];

for (const [what, content, sentence] of refused) {
  test(`a file ${what} is refused in words`, async ({ page }) => {
    await open(page, content);
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.locator('.sheet')).toBeHidden();
    await expectAccessible(page);
  });
}

test('every problem of a file is named', async ({ page }) => {
  await open(page, json.replace('"phase": "during"', '"phase": "sometime"').replace('"number"', '"nummer"'));
  await expect(page.locator('[data-part="problems"] li')).toHaveCount(2);
});

test('a file may be dropped on the page', async ({ page }) => {
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'dropped.junshu.json', { type: 'application/json' }));
    return transfer;
  }, json);
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect(page.locator('[data-part="name"]')).toContainText('dropped.junshu.json');
});

test('on a phone only tables move sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page, writeRecord(longRecord()));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('without JavaScript the page says what it needs', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('ja/receive/');
  await expect(page.locator('noscript .note')).toBeVisible();
  await expect(page.locator('noscript .note')).toHaveText(receive.noScript);
  await page.close();
});
