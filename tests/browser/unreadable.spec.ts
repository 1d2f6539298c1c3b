import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readExample } from '../../src/files/example.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import {
  action,
  agree,
  asking,
  downloaded,
  field,
  kept,
  keptRecord,
  notice,
  openFile,
  openKept,
  option,
  recordWith,
  saved,
  withoutExample,
  words,
} from './form.ts';

const example = readExample('ja');
const broken = example.slice(0, 400);
const { keeping, files } = words;

async function expectChoices(page: Page): Promise<void> {
  await expect(action(page, 'save-unreadable')).toBeVisible();
  await expect(action(page, 'drop-unreadable')).toBeVisible();
}

test.describe('a kept record that cannot be read', () => {
  test('is said to be, and typing overwrites nothing', async ({ page }) => {
    await openKept(page, broken);
    await expect(notice(page)).toContainText(keeping.unreadable);
    await expect(notice(page)).toContainText(wordingIn('ja').problems.notJson);
    await option(page, 'facts.phase', 'during').check();
    await expect(saved(page)).toHaveText(keeping.held);
    await page.reload();
    expect(await kept(page)).toBe(broken);
  });

  test('is handed over to the letter', async ({ page }) => {
    await openKept(page, broken);
    await expect(notice(page)).toBeVisible();
    expect((await downloaded(page, 'save-unreadable')).text).toBe(broken);
  });

  test('is not replaced by a file or the example: that it waits is said again', async ({ page }) => {
    await openKept(page, broken);
    for (const take of [() => openFile(page, example), () => action(page, 'open-example').click()]) {
      await take();
      await expect(notice(page)).toBeFocused();
      await expect(notice(page)).toContainText(keeping.unreadable);
      await expectChoices(page);
      await field(page, 'facts.phase').first().focus();
    }
    await expect(field(page, 'contract.number')).toHaveValue('');
    expect(await kept(page)).toBe(broken);
  });

  test('still waits for its choice when a file is refused', async ({ page }) => {
    await openKept(page, broken);
    await openFile(page, '{');
    await expect(notice(page)).toContainText(files.refused + keeping.unreadable);
    await expectChoices(page);
    expect((await downloaded(page, 'save-unreadable')).text).toBe(broken);
  });

  test('still waits for its choice when the example cannot be had', async ({ page }) => {
    await withoutExample(page);
    await openKept(page, broken);
    await action(page, 'open-example').click();
    await expect(notice(page)).toContainText(files.exampleFailed + keeping.unreadable);
    await expectChoices(page);
  });

  test('is dropped by choice, with a way back', async ({ page }) => {
    await openKept(page, broken);
    await action(page, 'drop-unreadable').click();
    expect(await kept(page)).toBeNull();
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(notice(page)).toContainText(keeping.unreadable);
    expect(await kept(page)).toBe(broken);
  });

  test('is deleted like any other, with a way back to it and to what was typed', async ({ page }) => {
    await openKept(page, broken);
    await option(page, 'facts.phase', 'during').check();
    await expect(saved(page)).toHaveText(keeping.held);
    await action(page, 'delete').click();
    await expect(asking(page)).toContainText(words.asking.deleteWaiting);
    await agree(page);
    await expect(notice(page)).toContainText(files.deleted.trim());
    await expect(action(page, 'drop-unreadable')).toBeHidden();
    expect(await kept(page)).toBeNull();
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(notice(page)).toContainText(files.undone + files.undoNote + keeping.unreadable);
    await expectChoices(page);
    await expect(saved(page)).toHaveText(keeping.held);
    await expect(option(page, 'facts.phase', 'during')).toBeChecked();
    expect(await kept(page)).toBe(broken);
  });

  test('once dropped gives way to a file', async ({ page }) => {
    await openKept(page, broken);
    await action(page, 'drop-unreadable').click();
    await openFile(page, example);
    await expect.poll(async () => (await keptRecord(page)).facts).toEqual(recordWith({}).facts);
    await openFile(page, '{');
    await expect(notice(page)).not.toContainText(keeping.unreadable);
  });

  test('once dropped gives way to a new one', async ({ page }) => {
    await openKept(page, broken);
    await action(page, 'drop-unreadable').click();
    await option(page, 'facts.phase', 'during').check();
    await expect.poll(async () => (await keptRecord(page)).facts).toEqual({ phase: 'during' });
  });
});
