/** What is promised of keeping: when it happens at the latest, where, and what is said about it. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeRecord } from '../../src/lib/record/write.ts';
import {
  annex,
  field,
  kept,
  keptRecord,
  key,
  openForm,
  openKept,
  recordWith,
  saved,
  storageIsFull,
  words,
} from './form.ts';

const { keeping } = words;
const shared = `junshu/${annex.id}/record`;

test('hands that never rest are kept after a second and a half', async ({ page }) => {
  await page.clock.install({ time: '2026-11-20T05:07:00Z' });
  await openForm(page, 'ja', 'particulars');
  await page.clock.pauseAt('2026-11-20T06:00:00Z');
  await field(page, 'contract.number').focus();
  for (const letter of '第１２３４５号') {
    await page.keyboard.insertText(letter);
    await page.clock.runFor(250);
  }
  expect((await keptRecord(page)).contract.number).toBe('第１２３４５');
});

test('what found no room is tried again without another key', async ({ page }) => {
  await page.clock.install({ time: '2026-11-20T05:07:00Z' });
  await openForm(page, 'ja', 'particulars');
  await page.evaluate(storageIsFull);
  await field(page, 'contract.number').fill('第１号');
  await page.clock.runFor(1_000);
  await expect(saved(page)).toHaveText(keeping.full);
  await page.evaluate(() => dispatchEvent(new Event('room')));
  await page.clock.runFor(6_000);
  await expect(saved(page)).toContainText('保存済み');
  expect((await keptRecord(page)).contract.number).toBe('第１号');
});

test('what “saved” means is said beside it', async ({ page }) => {
  await openForm(page);
  await page.getByText(keeping.promise.title).click();
  for (const sentence of Object.values(keeping.promise)) await expect(page.getByText(sentence)).toBeVisible();
});

test.describe('a record under the key that all editions shared', () => {
  const put = (page: Page, text: string) =>
    page.evaluate(([name, value]) => localStorage.setItem(name, value), [shared, text] as const);
  const left = (page: Page) => page.evaluate((name) => localStorage.getItem(name), shared);

  test('is taken over to the letter', async ({ page }) => {
    const text = writeRecord(recordWith({}));
    await page.goto('ja/about/');
    await put(page, text);
    await openForm(page, 'ja', 'particulars');
    await expect(field(page, 'contract.number')).toHaveValue(recordWith({}).contract.number ?? '');
    expect([await kept(page), await left(page)]).toEqual([text, null]);
  });

  test('is taken over by the report too', async ({ page }) => {
    await page.goto('ja/about/');
    await put(page, writeRecord(recordWith({})));
    await page.goto('ja/attestation/');
    await expect(page.locator('.sheet')).toContainText(recordWith({}).contractor.name ?? '');
  });

  test('is taken over where it cannot be read, so that it can be saved', async ({ page }) => {
    await page.goto('ja/about/');
    await put(page, '{');
    await openForm(page);
    await expect(page.locator('[data-notice]')).toContainText(keeping.unreadable);
    expect(await kept(page)).toBe('{');
  });

  test('of another edition stays, and does not stand in the way', async ({ page }) => {
    const other = writeRecord(
      recordWith({ annex: { ...recordWith({}).annex, edition: '9', digest: 'sha256:0' } }),
    );
    await page.goto('ja/about/');
    await put(page, other);
    await openForm(page, 'ja', 'particulars');
    await expect(saved(page)).toHaveText(keeping.nothing);
    await field(page, 'contract.number').fill('第１号');
    await expect.poll(async () => (await kept(page)) ?? '').toContain('第１号');
    expect(await left(page)).toBe(other);
  });

  test('stays where this edition has one of its own', async ({ page }) => {
    const older = writeRecord(recordWith({ name: '古い' }));
    await openKept(page, recordWith({}), 'particulars');
    await put(page, older);
    await page.reload();
    expect(await left(page)).toBe(older);
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(writeRecord(recordWith({})));
  });

  test('is taken over where there is room for one only', async ({ page }) => {
    const text = writeRecord(recordWith({}));
    await page.goto('ja/about/');
    await put(page, text);
    await page.addInitScript((name) => {
      const put = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as (
        this: Storage,
        at: string,
        value: string,
      ) => void;
      Storage.prototype.setItem = function (at, value) {
        if (localStorage.getItem(name) !== null && at !== name)
          throw new DOMException('full', 'QuotaExceededError');
        put.call(this, at, value);
      };
    }, shared);
    await openForm(page, 'ja', 'particulars');
    expect([await kept(page), await left(page)]).toEqual([text, null]);
  });
});

test('a record keeps the rules that it was begun under', async ({ page }) => {
  const rules = `sha256:${'ab'.repeat(32)}`;
  const begun = recordWith({ annex: { ...recordWith({}).annex, rules } });
  await openForm(page, 'ja', 'particulars');
  await field(page, 'contract.number').fill('第１号');
  await expect.poll(async () => (await kept(page)) ?? '').toContain('第１号');
  expect((await keptRecord(page)).annex.rules).toMatch(/^sha256:(?!abab)/);
  await openKept(page, begun, 'particulars');
  await field(page, 'contract.number').fill('第２号');
  await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('第２号');
  expect((await keptRecord(page)).annex.rules).toBe(rules);
});
