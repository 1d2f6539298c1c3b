/** A record on the shelf that cannot be read is left alone, handed over to the letter, and stands in no one's way. */
import { expect, test } from '@playwright/test';
import { readExample } from '../../../src/files/example.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';
import {
  action,
  downloaded,
  field,
  kept,
  notice,
  openFile,
  openKept,
  option,
  saved,
  words,
} from '../form/form.ts';
import { shelved, shelvedTexts } from './shelf.ts';

const example = readExample('ja');
const broken = example.slice(0, 400);
const { keeping, files } = words;

test('it is said to be, and neither typing nor a reload writes over it', async ({ page }) => {
  await openKept(page, broken);
  await expect(notice(page)).toContainText(keeping.unreadable);
  await expect(notice(page)).toContainText(wordingIn('ja').problems.notJson);
  await option(page, 'facts.phase', 'during').check();
  await expect(saved(page)).toHaveText(keeping.held);
  await page.reload();
  await expect(notice(page)).toContainText(keeping.unreadable);
  expect(await shelvedTexts(page)).toContain(broken);
});

test('it is handed over to the letter, also while a file is refused', async ({ page }) => {
  await openKept(page, broken);
  await expect(notice(page)).toBeVisible();
  await openFile(page, '{');
  await expect(notice(page)).toContainText(files.refused + keeping.unreadable);
  expect((await downloaded(page, 'save-unreadable')).text).toBe(broken);
});

test('a file waits for the choice; then it stands beside', async ({ page }) => {
  await openKept(page, broken);
  await expect(notice(page)).toContainText(keeping.unreadable);
  await openFile(page, example);
  await expect(notice(page)).toContainText(files.waits + keeping.unreadable);
  await expect(field(page, 'contract.number')).toHaveValue('');
  await action(page, 'start-anew').click();
  await expect(notice(page)).toBeHidden();
  await openFile(page, example);
  await expect(field(page, 'contract.number')).not.toHaveValue('');
  await expect(saved(page)).toContainText('保存済み');
  expect(await shelvedTexts(page)).toContain(broken);
});

test('given up by choice it lies in the bin, and what was typed meanwhile is kept', async ({ page }) => {
  await openKept(page, broken);
  await option(page, 'facts.phase', 'during').check();
  await action(page, 'drop').click();
  await expect(saved(page)).toContainText('保存済み');
  await expect(option(page, 'facts.phase', 'during')).toBeChecked();
  expect(JSON.parse((await kept(page)) ?? '')).toMatchObject({ facts: { phase: 'during' } });
  const binned = (await shelved(page)).filter(({ deletedAt }) => deletedAt !== undefined);
  expect(binned.map(({ text }) => text)).toEqual([broken]);
});
