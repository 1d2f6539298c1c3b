import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readExample } from '../../src/files/example.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import {
  action,
  agree,
  field,
  goTo,
  kept,
  keptRecord,
  key,
  notice,
  openFile,
  openForm,
  openKept,
  recordWith,
  saved,
  storageIsFull,
  withoutExample,
  words,
} from './form.ts';

const example = readExample('ja');
const { keeping, files } = words;
const own = recordWith({}).contract.number ?? '';

test.describe('two tabs', () => {
  /** One form in two tabs. */
  async function another(page: Page): Promise<Page> {
    await openKept(page, example, 'particulars');
    const other = await page.context().newPage();
    await openForm(other, 'ja', 'particulars');
    await expect(field(other, 'contract.number')).toHaveValue(own);
    return other;
  }

  /** The first holds what it could not save, the second has saved, and the first knows. */
  async function twoTabs(page: Page): Promise<Page> {
    const other = await another(page);
    await page.evaluate(storageIsFull);
    await field(page, 'contract.number').fill('このタブ');
    await expect(saved(page)).toHaveText(keeping.full);
    await field(other, 'contract.number').fill('別のタブ');
    await expect(notice(page)).toContainText(keeping.conflict);
    await page.evaluate(() => dispatchEvent(new Event('room')));
    await page.bringToFront();
    return other;
  }

  test('follow each other where nothing waits to be kept', async ({ page }) => {
    const other = await another(page);
    await field(other, 'contract.number').fill('別のタブ');
    await expect(field(page, 'contract.number')).toHaveValue('別のタブ');
    await expect(notice(page)).toBeHidden();
    await field(page, 'contract.number').fill('このタブ');
    await expect(field(other, 'contract.number')).toHaveValue('このタブ');
    expect((await keptRecord(page)).contract.number).toBe('このタブ');
  });

  test('leave the keyboard a place when the choice is made', async ({ page }) => {
    await twoTabs(page);
    await page.getByRole('button', { name: keeping.takeOther }).press('Enter');
    await expect(notice(page)).toBeFocused();
    await page.evaluate((name) => {
      localStorage.removeItem(name);
    }, key);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await page.getByRole('button', { name: keeping.keepMine }).press('Enter');
    await expect(notice(page)).toBeHidden();
    await expect(page.locator('#particulars-title')).toBeFocused();
  });

  test('do not overwrite each other', async ({ page }) => {
    await twoTabs(page);
    await field(page, 'contract.number').fill('このタブ');
    await expect(saved(page)).toHaveText(keeping.held);
    expect((await keptRecord(page)).contract.number).toBe('別のタブ');
  });

  test('agree when the other one is taken, and that can be undone', async ({ page }) => {
    await twoTabs(page);
    await field(page, 'contract.number').fill('このタブ');
    await page.getByRole('button', { name: keeping.takeOther }).click();
    await expect(field(page, 'contract.number')).toHaveValue('別のタブ');
    // Longer than the hands rest: what waited to be kept must not be written over the other tab's.
    await page.waitForTimeout(600);
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(field(page, 'contract.number')).toHaveValue('このタブ');
    // The choice is back, and until it is made the other tab's record stands.
    await expect(notice(page)).toContainText(keeping.conflict);
    await field(page, 'contract.number').fill('このタブで続ける');
    await expect(saved(page)).toHaveText(keeping.held);
    expect((await keptRecord(page)).contract.number).toBe('別のタブ');
    await page.getByRole('button', { name: keeping.keepMine }).click();
    await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('このタブで続ける');
  });

  test('agree when this one is kept, and the other is told', async ({ page }) => {
    const other = await twoTabs(page);
    await field(page, 'contract.number').fill('このタブ');
    await page.getByRole('button', { name: keeping.keepMine }).click();
    await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('このタブ');
    await expect(notice(page)).toBeHidden();
    await expect(field(other, 'contract.number')).toHaveValue('このタブ');
  });

  test('of which one deletes leave the other its answers until it clears them too', async ({ page }) => {
    const other = await twoTabs(page);
    await page.getByRole('button', { name: keeping.takeOther }).click();
    await expect(notice(page)).toContainText(files.otherTaken);
    await action(other, 'delete').click();
    await agree(other);
    await expect(notice(page)).toContainText(keeping.conflictDeleted);
    await expect(field(page, 'contract.number')).toHaveValue('別のタブ');
    await page.getByRole('button', { name: keeping.dropMine }).click();
    await expect(field(page, 'contract.number')).toHaveValue('');
    expect(await kept(page)).toBeNull();
  });

  test('of which one deletes let the other keep its answers', async ({ page }) => {
    const other = await twoTabs(page);
    await page.getByRole('button', { name: keeping.takeOther }).click();
    await expect(notice(page)).toContainText(files.otherTaken);
    await action(other, 'delete').click();
    await agree(other);
    await page.getByRole('button', { name: keeping.keepMine }).click();
    await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('別のタブ');
  });

  test('still wait for a choice when a file is refused', async ({ page }) => {
    await twoTabs(page);
    await openFile(page, '{');
    await expect(notice(page)).toContainText(files.refused + keeping.conflict);
    await page.getByRole('button', { name: keeping.keepMine }).click();
    await expect(notice(page)).toBeHidden();
    await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('このタブ');
  });

  test('still wait for a choice when the example cannot be had', async ({ page }) => {
    await withoutExample(page);
    await twoTabs(page);
    await action(page, 'open-example').click();
    await expect(notice(page)).toContainText(files.exampleFailed + keeping.conflict);
    await page.getByRole('button', { name: keeping.takeOther }).click();
    await expect(field(page, 'contract.number')).toHaveValue('別のタブ');
  });

  test('are not both replaced by a file before a choice is made', async ({ page }) => {
    await twoTabs(page);
    await openFile(page, writeRecord(recordWith({ contract: { number: 'ファイル' } })));
    await expect(notice(page)).toBeFocused();
    await expect(notice(page)).toContainText(keeping.conflict);
    await expect(field(page, 'contract.number')).toHaveValue('このタブ');
    expect((await keptRecord(page)).contract.number).toBe('別のタブ');
  });

  test('still wait for a choice when a row is removed, which can be undone', async ({ page }) => {
    await twoTabs(page);
    await goTo(page, 'lists');
    const rows = page.locator('[data-rows="evidence"] [data-row]');
    const count = await rows.count();
    await rows.first().locator('[data-remove-row]').click();
    await expect(notice(page)).toContainText(keeping.conflict);
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(rows).toHaveCount(count);
    await expect(page.getByRole('button', { name: keeping.takeOther })).toBeVisible();
    await expect(saved(page)).toHaveText(keeping.held);
    expect((await keptRecord(page)).contract.number).toBe('別のタブ');
  });

  test('are both there again after a deletion that is undone', async ({ page }) => {
    await twoTabs(page);
    const others = await kept(page);
    await action(page, 'delete').click();
    await agree(page);
    expect(await kept(page)).toBeNull();
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(notice(page)).toContainText(files.undone + files.undoNote + keeping.conflict);
    await expect(field(page, 'contract.number')).toHaveValue('このタブ');
    expect(await kept(page)).toBe(others);
    await page.getByRole('button', { name: keeping.takeOther }).click();
    await expect(field(page, 'contract.number')).toHaveValue('別のタブ');
  });

  test('of which one stores what cannot be read leave the other its answers', async ({ page }) => {
    const other = await twoTabs(page);
    await other.evaluate((name) => localStorage.setItem(name, '{'), key);
    await page.getByRole('button', { name: keeping.takeOther }).click();
    await expect(notice(page)).toContainText(keeping.unreadable);
    await expect(field(page, 'contract.number')).toHaveValue('このタブ');
  });

  test('of which one was asleep notice it on the next save', async ({ page }) => {
    await openKept(page, example, 'particulars');
    // Written in this very tab, so that no event tells the form.
    const others = writeRecord(recordWith({ revision: 7 }));
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, others] as const);
    await field(page, 'contract.number').fill('このタブ');
    await expect(notice(page)).toContainText(keeping.conflict);
    expect(await kept(page)).toBe(others);
  });
});

test('two tabs that save at the same instant do not lose one of the two in silence', async ({ page }) => {
  await openKept(page, example, 'particulars');
  await field(page, 'contract.number').fill('このタブ');
  await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('このタブ');
  // The other one had not seen this save when it made its own, so its revision is the same.
  const { revision } = await keptRecord(page);
  const others = writeRecord(recordWith({ revision, contract: { number: '別のタブ' } }));
  const other = await page.context().newPage();
  await other.goto('ja/about/');
  await other.evaluate(([name, text]) => localStorage.setItem(name, text), [key, others] as const);
  await expect(notice(page)).toContainText(keeping.conflict);
  await expect(field(page, 'contract.number')).toHaveValue('このタブ');
  await page.getByRole('button', { name: keeping.keepMine }).click();
  await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('このタブ');
  expect((await keptRecord(page)).revision).toBeGreaterThan(revision);
});

test.describe('a page that is come back to', () => {
  /** As the browser does when it shows a page again that it had kept whole. */
  const comeBack = (page: Page) =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

  test('shows what was stored meanwhile', async ({ page }) => {
    await openKept(page, example, 'particulars');
    const others = writeRecord(recordWith({ revision: 7, contract: { number: '別の頁' } }));
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, others] as const);
    await comeBack(page);
    await expect(field(page, 'contract.number')).toHaveValue('別の頁');
    await expect(notice(page)).toBeHidden();
  });

  test('keeps what could not be stored, and lets choose when another was', async ({ page }) => {
    await openKept(page, example, 'particulars');
    await page.evaluate(storageIsFull);
    await field(page, 'contract.number').fill('このタブ');
    await expect(saved(page)).toHaveText(keeping.full);
    await comeBack(page);
    await expect(field(page, 'contract.number')).toHaveValue('このタブ');
    await expect(notice(page)).toBeHidden();
    await page.evaluate((name) => {
      localStorage[name] = '{}';
    }, key);
    await comeBack(page);
    await expect(notice(page)).toContainText(keeping.conflict);
    await expect(field(page, 'contract.number')).toHaveValue('このタブ');
  });

  test('says that what was stored is deleted, and keeps its own until a choice', async ({ page }) => {
    await openKept(page, example, 'particulars');
    await page.evaluate((name) => {
      localStorage.removeItem(name);
    }, key);
    await comeBack(page);
    await expect(notice(page)).toContainText(keeping.conflictDeleted);
    await expect(field(page, 'contract.number')).toHaveValue(own);
  });
});
