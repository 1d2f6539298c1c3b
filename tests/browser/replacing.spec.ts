/** The only record gives way to nothing without a question, and what was replaced can be had back. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { writeRecord } from '../../src/lib/record/write.ts';
import { languages } from '../../src/lib/language.ts';
import { fill } from '../../src/lib/wording/fill.ts';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { hindrances } from './hindrances.ts';
import {
  action,
  agree,
  asking,
  downloaded,
  field,
  kept,
  keptRecord,
  notice,
  openExample,
  openFile,
  openForm,
  openKept,
  previous,
  previousKey,
  recordWith,
  saved,
  storageIsFull,
  unchanging,
  words,
} from './form.ts';

const { asking: said, files } = words;
const own = recordWith({
  id: '3b8f6a52-9a0e-4d0c-8a53-6f2f0c6d7e11',
  name: '自分の契約',
  contract: { title: '自分の契約', number: '第１号' },
  contractor: { name: '株式会社甲' },
});
const other = recordWith({ name: '別の契約', contract: { title: '別の契約', number: '別' } });
const title = (page: Page) => field(page, 'contract.title');

const ways: Readonly<Record<string, readonly [string, (page: Page) => Promise<void>]>> = {
  'the example': [said.exampleTitle, (page) => action(page, 'open-example').click()],
  'a file': [fill(said.openTitle, { name: other.name }), (page) => openFile(page, writeRecord(other))],
  deletion: [said.deleteTitle, (page) => action(page, 'delete').click()],
};

for (const [name, [question, begin]] of Object.entries(ways)) {
  test.describe(`before ${name}`, () => {
    test('it is said which record would be lost', async ({ page }) => {
      await openKept(page, own);
      await begin(page);
      await expect(asking(page)).toBeVisible();
      await expect(asking(page).getByRole('heading')).toHaveText(question);
      const count = Object.keys(own.answers).length;
      for (const text of [own.name, '株式会社甲', fill(said.answersCount, { count })]) {
        await expect(asking(page)).toContainText(text);
      }
    });

    test('the record can be saved as a file', async ({ page }) => {
      await openKept(page, own);
      await begin(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        asking(page).getByRole('button', { name: files.save }).click(),
      ]);
      expect(file.suggestedFilename()).toContain(own.name);
      await expect(asking(page)).toBeVisible();
    });

    for (const no of ['Escape', 'the button'] as const) {
      test(`${no} leaves everything as it is`, async ({ page }) => {
        await openKept(page, own);
        await begin(page);
        await expect(asking(page).getByRole('button', { name: said.no })).toBeFocused();
        await page.keyboard.press(no === 'Escape' ? 'Escape' : 'Enter');
        await expect(asking(page)).toBeHidden();
        await expect(title(page)).toHaveValue(own.name);
        expect(await kept(page)).toBe(writeRecord(own));
        await expect(previous(page)).toBeHidden();
      });
    }
  });
}

test('the keyboard is back where it was when the question is closed', async ({ page }) => {
  await openKept(page, own);
  for (const name of ['open-example', 'delete']) {
    await action(page, name).focus();
    await page.keyboard.press('Enter');
    await expect(asking(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(action(page, name)).toBeFocused();
  }
});

test('where nothing was said nothing is asked', async ({ page }) => {
  await openExample(page);
  await expect(title(page)).toHaveValue(recordWith({}).name);
  await expect(previous(page)).toBeHidden();
});

test.describe('a record that was replaced', () => {
  async function replaced(page: Page, record: RecordFile = other): Promise<void> {
    await openKept(page, own);
    await openFile(page, writeRecord(record));
    await agree(page);
    await expect(title(page)).toHaveValue(record.name);
  }

  test('is told of and brought back after a reload, and the other one then waits in its place', async ({
    page,
  }) => {
    await replaced(page);
    await page.reload();
    await expect(previous(page)).toContainText(own.name);
    await action(page, 'restore-previous').click();
    await expect(notice(page)).toContainText(said.restored);
    await expect(title(page)).toHaveValue(own.name);
    await expect(previous(page)).toContainText(other.name);
    expect(unchanging(await keptRecord(page))).toEqual(unchanging(own));
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(title(page)).toHaveValue(other.name);
    await expect(previous(page)).toContainText(own.name);
  });

  test('is no longer kept twice once the replacement is undone', async ({ page }) => {
    await replaced(page);
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(title(page)).toHaveValue(own.name);
    await expect(previous(page)).toBeHidden();
  });

  test('is said to go when another one is to be replaced', async ({ page }) => {
    await replaced(page);
    await action(page, 'open-example').click();
    await expect(asking(page)).toContainText(fill(said.replaceOver, { title: own.name }));
    await agree(page);
    await expect(previous(page)).toContainText(other.name);
  });

  test('stays when the record is deleted, which is said, and can be had back', async ({ page }) => {
    await replaced(page);
    await action(page, 'delete').click();
    await expect(asking(page)).toContainText(fill(said.previousStays, { title: own.name }));
    await agree(page);
    expect(await kept(page)).toBeNull();
    await page.reload();
    await action(page, 'restore-previous').click();
    await expect(title(page)).toHaveValue(own.name);
    await expect(previous(page)).toBeHidden();
  });

  test('is deleted only after a question that lets it be saved', async ({ page }) => {
    await replaced(page);
    await action(page, 'drop-previous').click();
    await expect(asking(page)).toContainText(own.name);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      asking(page).getByRole('button', { name: files.save }).click(),
    ]);
    expect(file.suggestedFilename()).toContain(own.name);
    await agree(page);
    await expect(previous(page)).toBeHidden();
    await expect(notice(page)).toBeFocused();
    expect(await page.evaluate((name) => localStorage.getItem(name), previousKey)).toBeNull();
    await expect(title(page)).toHaveValue(other.name);
  });

  test('that there is no room to keep is said', async ({ page }) => {
    await openKept(page, own);
    await expect(title(page)).toHaveValue(own.name);
    await page.evaluate(storageIsFull);
    await openFile(page, writeRecord(other));
    await agree(page);
    await expect(notice(page)).toContainText(said.notKept);
    await notice(page).getByRole('button', { name: files.undo }).click();
    await expect(title(page)).toHaveValue(own.name);
  });

  test('is told of in the other tab too', async ({ page, context }) => {
    await openKept(page, own);
    const tab = await context.newPage();
    await openForm(tab);
    await openFile(tab, writeRecord(other));
    await agree(tab);
    await expect(previous(page)).toContainText(own.name);
    await expect(title(page)).toHaveValue(other.name);
  });
});

test('the example is marked as one, after a reload too, and one’s own record is not', async ({ page }) => {
  await openExample(page);
  await expect(page.locator('[data-example-mark]')).toBeVisible();
  await expect(saved(page)).not.toHaveText(words.keeping.nothing);
  await page.reload();
  await expect(page.locator('[data-example-mark]')).toHaveText(words.exampleMark);
  await openFile(page, writeRecord(own));
  await agree(page);
  await expect(title(page)).toHaveValue(own.name);
  await expect(page.locator('[data-example-mark]')).toBeHidden();
  expect((await downloaded(page, 'save-file')).name).toContain(own.name);
});

for (const language of languages) {
  for (const width of [1366, 390]) {
    test(`nothing hinders a reader of the question in ${language} at ${width} pixels`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 768 });
      await openKept(page, own);
      await openForm(page, language);
      await action(page, 'delete').click();
      await expect(asking(page)).toContainText(wordingIn(language).assessment.asking.deleteTitle);
      expect(await hindrances(page)).toEqual([]);
    });
  }
}
