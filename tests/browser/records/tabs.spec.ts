/** Two tabs with one record: they follow each other, and where they cannot the user chooses. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { writeRecord } from '../../../src/lib/record/write.ts';
import {
  action,
  field,
  goTo,
  keptRecord,
  notice,
  openFile,
  openForm,
  openKept,
  ownId,
  recordWith,
  saved,
  shelfIsFull,
  words,
} from '../form/form.ts';
import { makeRoom, shelve, shelved, shelvedTexts } from './shelf.ts';

const { keeping, files } = words;
const number = (page: Page) => field(page, 'contract.number');
const choose = (page: Page, name: string) => notice(page).getByRole('button', { name }).click();
const numbers = async (page: Page, inBin = false) =>
  (await shelved(page))
    .filter(({ deletedAt }) => (deletedAt !== undefined) === inBin)
    .map(({ text }) => (JSON.parse(text) as { contract: { number?: string } }).contract.number);

async function another(page: Page): Promise<Page> {
  await openKept(page, recordWith({}), 'particulars');
  await expect(saved(page)).toContainText('保存済み');
  const other = await page.context().newPage();
  await openForm(other, 'ja', 'particulars');
  await expect(number(other)).toHaveValue(recordWith({}).contract.number ?? '');
  return other;
}

/** The first holds what it could not save, the second has saved, and the first knows. */
async function twoTabs(page: Page): Promise<Page> {
  const other = await another(page);
  await page.evaluate(shelfIsFull);
  await number(page).fill('このタブ');
  await expect(saved(page)).toHaveText(keeping.full);
  await number(other).fill('別のタブ');
  await expect(notice(page)).toContainText(keeping.conflict);
  await makeRoom(page);
  await page.bringToFront();
  return other;
}

test('they follow each other where nothing waits to be kept', async ({ page }) => {
  const other = await another(page);
  await number(other).fill('別のタブ');
  await expect(number(page)).toHaveValue('別のタブ');
  await expect(notice(page)).toBeHidden();
  await number(page).fill('このタブ');
  await expect(number(other)).toHaveValue('このタブ');
});

test('neither overwrites the other, and the other one can be taken, which can be undone', async ({
  page,
}) => {
  await twoTabs(page);
  await number(page).fill('このタブで続ける');
  await expect(saved(page)).toHaveText(keeping.held);
  await page.getByRole('button', { name: keeping.takeOther }).press('Enter');
  await expect(notice(page)).toBeFocused();
  await expect(number(page)).toHaveValue('別のタブ');
  // Longer than the hands rest: what waited to be kept must not be written over the other tab's.
  await page.waitForTimeout(600);
  expect(await numbers(page)).toEqual(['別のタブ']);
  await choose(page, files.undo);
  await expect(number(page)).toHaveValue('このタブで続ける');
  // The choice is back, and until it is made the other tab's record stands.
  await expect(notice(page)).toContainText(keeping.conflict);
  expect(await numbers(page)).toEqual(['別のタブ']);
  await choose(page, keeping.keepMine);
  await expect.poll(() => numbers(page)).toEqual(['このタブで続ける']);
});

test('this one can be kept, the other is told, and what it had saved lies in the bin', async ({ page }) => {
  const other = await twoTabs(page);
  await page.getByRole('button', { name: keeping.keepMine }).press('Enter');
  await expect(notice(page)).toContainText(files.binned);
  await expect(notice(page)).toBeFocused();
  await expect(number(other)).toHaveValue('このタブ');
  await expect(saved(page)).toContainText('保存済み');
  expect(await numbers(page)).toEqual(['このタブ']);
  expect(await numbers(page, true)).toEqual(['別のタブ']);
});

test('both can be kept, side by side', async ({ page }) => {
  const other = await twoTabs(page);
  await choose(page, keeping.keepBoth);
  await expect(number(page)).toHaveValue('このタブ');
  await expect(saved(page)).toContainText('保存済み');
  expect((await numbers(page)).toSorted()).toEqual(['このタブ', '別のタブ']);
  await page.reload();
  await expect(number(page)).toHaveValue('このタブ');
  await expect(number(other)).toHaveValue('別のタブ');
});

test('one that is deleted elsewhere can be kept, and given up with a way back', async ({ page }) => {
  const other = await another(page);
  await number(page).fill('このタブ');
  await expect(number(other)).toHaveValue('このタブ');
  await action(other, 'delete').click();
  await expect(notice(page)).toContainText(keeping.deleted);
  await page.bringToFront();
  await expect(number(page)).toHaveValue('このタブ');
  await choose(page, keeping.giveUp);
  await expect(number(page)).toHaveValue('');
  await choose(page, files.undo);
  await expect(number(page)).toHaveValue('このタブ');
  await choose(page, keeping.keepMine);
  await expect.poll(async () => (await keptRecord(page)).contract.number).toBe('このタブ');
});

test('a choice still waits when a file is refused, a file is good, and a row is removed', async ({
  page,
}) => {
  await twoTabs(page);
  await openFile(page, '{');
  await expect(notice(page)).toContainText(files.refused + keeping.conflict);
  await openFile(page, writeRecord(recordWith({ id: '7f5b1c52-0d39-4c1f-9a86-6b8f0e3d2c41' })));
  await expect(notice(page)).toContainText(files.waits + keeping.conflict);
  await expect(notice(page)).toBeFocused();
  await expect(number(page)).toHaveValue('このタブ');
  await goTo(page, 'lists');
  const rows = page.locator('[data-rows="evidence"] [data-row]');
  const count = await rows.count();
  await rows.first().locator('[data-part="remove-row"]').click();
  await expect(notice(page)).toContainText(keeping.conflict);
  await choose(page, files.undo);
  await expect(rows).toHaveCount(count);
  await expect(saved(page)).toHaveText(keeping.held);
  expect(await numbers(page)).toEqual(['別のタブ']);
  // From wherever one is, the dock leads to the choice.
  await action(page, 'to-notice').click();
  await expect(notice(page)).toBeFocused();
  await choose(page, keeping.takeOther);
  await goTo(page, 'particulars');
  await expect(number(page)).toHaveValue('別のタブ');
});

test('what another tab stores that cannot be read is never written over', async ({ page }) => {
  await another(page);
  await shelve(page, ownId, '{ 破損');
  await expect(notice(page)).toContainText(keeping.unreadable);
  await number(page).fill('このタブ');
  await expect(saved(page)).toHaveText(keeping.held);
  await choose(page, keeping.startAnew);
  await expect(saved(page)).toContainText('保存済み');
  const texts = await shelvedTexts(page);
  expect(texts).toContain('{ 破損');
  expect(texts.join()).toContain('このタブ');
});

test('a page that is come back to shows what was stored meanwhile', async ({ page }) => {
  const other = await another(page);
  await other.close();
  await page.evaluate(() => {
    BroadcastChannel.prototype.postMessage = () => undefined;
  });
  await shelve(page, ownId, writeRecord(recordWith({ revision: 7, contract: { number: '別の頁' } })));
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(number(page)).toHaveValue('別の頁');
  await expect(notice(page)).toBeHidden();
});

test('a page that is come back to and never hears what became of its last save begins again with what it held', async ({
  page,
}) => {
  await openKept(page, recordWith({}), 'particulars');
  await expect(saved(page)).toContainText('保存済み');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      document.body.dataset.saves = '';
      return {} as IDBRequest<IDBValidKey>;
    };
  });
  await number(page).fill('途中');
  await expect(page.locator('[data-saves]')).toBeAttached();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.locator('[data-saves]')).not.toBeAttached({ timeout: 10_000 });
  await expect(saved(page)).toContainText('保存済み');
  await expect(number(page)).toHaveValue('途中');
  expect(await numbers(page)).toEqual(['途中']);
});
