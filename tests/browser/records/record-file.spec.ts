/** Records come in as files and go out as files; each stands beside the others, and one that is deleted can be had back. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { readExample } from '../../../src/files/example.ts';
import { codeOf } from '../../../src/lib/record/fingerprint.ts';
import { isExample } from '../../../src/lib/record/examples/example.ts';
import { sentenceFor } from '../../../src/lib/record/problem.ts';
import { maxBytes } from '../../../src/lib/record/record-type.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { languages } from '../../../src/lib/languages/language.ts';
import { fill } from '../../../src/lib/wording/fill.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';
import {
  action,
  downloaded,
  field,
  kept,
  notice,
  openExample,
  openFile,
  openForm,
  openKept,
  ownId,
  recordWith,
  saved,
  unchanging,
  withoutExample,
  words,
} from '../form/form.ts';
import { shelve, shelved, shelvedTexts } from './shelf.ts';

const { files, keeping } = words;
const own = recordWith({ name: '自分の契約', contract: { title: '自分の契約', number: '第１号' } });
const other = recordWith({
  id: '3b8f6a52-9a0e-4d0c-8a53-6f2f0c6d7e11',
  name: '別の契約',
  contract: { title: '別の契約', number: '別' },
});
const title = (page: Page) => field(page, 'contract.title');
const names = async (page: Page) =>
  (await shelved(page))
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ text }) => (JSON.parse(text) as RecordFile).name);

test('a record saved as a file and opened in another browser is the same', async ({ page, browser }) => {
  await openKept(page, own);
  await expect(title(page)).toHaveValue(own.name);
  await page.evaluate(() => {
    URL.revokeObjectURL = () => {
      document.body.dataset.revoked = '';
    };
  });
  const file = await downloaded(page, 'save-file');
  await expect(page.locator('body')).not.toHaveAttribute('data-revoked');
  const code = codeOf(JSON.parse(file.text) as RecordFile).slice(0, 4);
  const contractor = own.contractor.name ?? '';
  expect(file.name).toBe(`${files.fileName}_${contractor}_${own.name}_20261120_${code}.junshu.json`);
  const elsewhere = await browser.newPage();
  await openForm(elsewhere);
  await openFile(elsewhere, file.text);
  await expect(notice(elsewhere)).toHaveText(new RegExp(fill(files.opened, { name: own.name }).trim()));
  await expect(saved(elsewhere)).toContainText('保存済み');
  expect(unchanging(JSON.parse((await kept(elsewhere)) ?? '') as RecordFile)).toEqual(unchanging(own));
  await elsewhere.close();
});

test('a file stands beside the record that was in hand, and each has its address', async ({ page }) => {
  await openKept(page, own, 'particulars');
  await expect(page).toHaveURL(new RegExp(`record=${ownId}`));
  await openFile(page, writeRecord(other));
  await expect(title(page)).toHaveValue(other.name);
  await expect(notice(page)).toContainText(files.otherStays);
  await expect(page).toHaveURL(new RegExp(`record=${other.id}`));
  expect((await names(page)).toSorted()).toEqual([other.name, own.name].toSorted());
  await page.reload();
  await expect(title(page)).toHaveValue(other.name);
  await page.goto(`ja/assessment/?record=${ownId}#particulars`);
  await expect(title(page)).toHaveValue(own.name);
});

test('a file of a record that is here already lets choose, and nothing is written over', async ({ page }) => {
  await openKept(page, own, 'particulars');
  await expect(saved(page)).toContainText('保存済み');
  await openFile(page, writeRecord({ ...own, contract: { ...own.contract, number: '古い控え' } }));
  await expect(notice(page)).toContainText(keeping.conflict);
  await expect(field(page, 'contract.number')).toHaveValue('古い控え');
  expect((await shelvedTexts(page)).join()).not.toContain('古い控え');
  await notice(page).getByRole('button', { name: keeping.takeOther }).click();
  await expect(field(page, 'contract.number')).toHaveValue('第１号');
  await notice(page).getByRole('button', { name: files.undo }).click();
  await expect(field(page, 'contract.number')).toHaveValue('古い控え');
  await notice(page).getByRole('button', { name: keeping.keepBoth }).click();
  await expect(saved(page)).toContainText('保存済み');
  const standing = (await shelved(page)).filter(({ deletedAt }) => deletedAt === undefined);
  expect(standing).toHaveLength(2);
});

test('the example stands beside too, is marked, and stays marked after a reload', async ({ page }) => {
  await openKept(page, own);
  await expect(title(page)).toHaveValue(own.name);
  await action(page, 'open-example').click();
  await expect(notice(page)).toContainText(files.exampleOpened + files.otherStays);
  await expect(page.locator('[data-part="example-mark"]')).toHaveText(words.exampleMark);
  await expect(saved(page)).toContainText('保存済み');
  await page.reload();
  await expect(page.locator('[data-part="example-mark"]')).toBeVisible();
  expect((await shelved(page)).filter(isExample)).toHaveLength(1);
  await page.goto(`ja/assessment/?record=${ownId}`);
  await expect(title(page)).toHaveValue(own.name);
  await expect(page.locator('[data-part="example-mark"]')).toBeHidden();
});

test('the example opens in English too, and where it cannot be fetched that is said', async ({ page }) => {
  await openExample(page, 'en');
  await expect(page.locator('[data-part="example-mark"]')).toHaveText(wordingIn('en').assessment.exampleMark);
  await withoutExample(page);
  await openForm(page);
  await action(page, 'open-example').click();
  await expect(notice(page)).toContainText(files.exampleFailed);
});

test('a file that was opened is in the report, though one goes there at once', async ({ page }) => {
  await openForm(page);
  await openFile(page, writeRecord(own));
  await expect(title(page)).toHaveValue(own.name);
  await page.goto('ja/attestation/');
  await expect(page.getByRole('article')).toContainText(own.name);
});

test('a record that is deleted lies in the bin, and comes back with what was typed last', async ({
  page,
}) => {
  await openKept(page, own, 'particulars');
  await expect(title(page)).toHaveValue(own.name);
  await field(page, 'contract.number').fill('第２号');
  const chosen = page.locator(':is([name^="facts."], [name^="answers."]):checked');
  expect(await chosen.count()).toBeGreaterThan(20);
  await action(page, 'delete').click();
  await expect(notice(page)).toContainText(files.deleted);
  await expect(title(page)).toHaveValue('');
  await expect(chosen).toHaveCount(0);
  await expect.poll(() => names(page)).toEqual([]);
  await notice(page).getByRole('button', { name: files.undo }).click();
  await expect(field(page, 'contract.number')).toHaveValue('第２号');
  await expect.poll(async () => (await kept(page)) ?? '').toContain('第２号');
  await page.reload();
  await expect(field(page, 'contract.number')).toHaveValue('第２号');
});

test('after a deletion another one is begun, which an undo leaves on the shelf', async ({ page }) => {
  await openKept(page, own, 'particulars');
  await expect(title(page)).toHaveValue(own.name);
  await action(page, 'delete').click();
  await title(page).fill('新しい契約');
  await notice(page).getByRole('button', { name: files.undo }).click();
  await expect(title(page)).toHaveValue(own.name);
  await expect.poll(async () => (await names(page)).toSorted()).toEqual([own.name, '新しい契約'].toSorted());
});

for (const language of languages) {
  test(`a file is refused in words, and nothing changes (${language})`, async ({ page }) => {
    await openKept(page, own);
    await openForm(page, language, 'particulars');
    await expect(title(page)).toHaveValue(own.name);
    const { assessment, problems } = wordingIn(language);
    for (const [file, problem] of [
      ['{"type": ', { kind: 'notJson' }],
      [Buffer.from([0xff, 0xfe, 0x00, 0xd8]), { kind: 'notText' }],
      [Buffer.alloc(maxBytes + 1, ' '), { kind: 'tooLarge' }],
    ] as const) {
      await openFile(page, file);
      await expect(notice(page)).toContainText(assessment.files.refused);
      await expect(notice(page).getByRole('listitem')).toHaveText(sentenceFor(problem, problems));
      await expect(notice(page)).toBeFocused();
    }
    await expect(title(page)).toHaveValue(own.name);
    expect(await kept(page)).toBe(writeRecord(own));
  });
}

test('the same file may be chosen again once it is mended', async ({ page }) => {
  await openForm(page, 'ja', 'particulars');
  const changed = { facts: { phase: 'never' }, answers: { 'Q99-1': {} }, evidence: 'none' };
  await openFile(page, JSON.stringify({ ...own, ...changed }));
  await expect(notice(page).getByRole('listitem')).toHaveCount(3);
  expect(await kept(page)).toBeNull();
  await openFile(page, readExample('ja'));
  await expect(title(page)).toHaveValue(recordWith({}).name);
  await expect(notice(page)).not.toContainText(files.refused);
});

test.describe('an address', () => {
  test('of no record, or of one in the bin, says so and takes no other in its place', async ({ page }) => {
    await openKept(page, own, 'particulars');
    await expect(title(page)).toHaveValue(own.name);
    await page.goto(`ja/assessment/?record=${other.id}#particulars`);
    await expect(notice(page)).toContainText(keeping.missing);
    await expect(title(page)).toHaveValue('');
    await page.goto(`ja/assessment/?record=${ownId}#particulars`);
    await expect(title(page)).toHaveValue(own.name);
    await action(page, 'delete').click();
    await expect.poll(() => names(page)).toEqual([]);
    await page.goto(`ja/assessment/?record=${ownId}#particulars`);
    await expect(notice(page)).toContainText(keeping.binned);
    await title(page).fill('新しい契約');
    await expect(saved(page)).toContainText('保存済み');
    expect(await shelved(page)).toHaveLength(2);
  });

  test('with ?new begins another, which has its own address from its first key on', async ({ page }) => {
    await openKept(page, own, 'particulars');
    await expect(title(page)).toHaveValue(own.name);
    await page.goto('ja/assessment/?new#particulars');
    await expect(title(page)).toHaveValue('');
    await title(page).fill('新しい契約');
    await expect(page).toHaveURL(/record=/);
    await page.reload();
    await expect(title(page)).toHaveValue('新しい契約');
    expect(await names(page)).toHaveLength(2);
  });

  test('stays that of its record when the language is switched, and by back and forward', async ({
    page,
  }) => {
    await openKept(page, own, 'particulars');
    await expect(title(page)).toHaveValue(own.name);
    await shelve(page, other.id, writeRecord(other));
    await field(page, 'contract.number').fill('途中');
    await page.locator('[data-part="switch"]').click();
    await expect(page).toHaveURL(new RegExp(`/en/assessment/\\?record=${ownId}#particulars$`));
    await expect(field(page, 'contract.number')).toHaveValue('途中');
    await page.goto(`ja/assessment/?record=${other.id}#particulars`);
    await expect(title(page)).toHaveValue(other.name);
    await page.goBack();
    await expect(title(page)).toHaveValue(own.name);
    await page.goForward();
    await expect(title(page)).toHaveValue(other.name);
  });
});

test('the form opens at the step where this record was left', async ({ page }) => {
  await openKept(page, own);
  await page.locator('[data-step-link="clause-6"]').click();
  await expect(page.locator('#clause-6')).toBeVisible();
  await page.goto('ja/about/');
  await openForm(page);
  await expect(page.locator('#clause-6')).toBeVisible();
  await openForm(page, 'ja', 'clause-2');
  await expect(page.locator('#clause-2')).toBeVisible();
  await page.goto('ja/assessment/?new');
  await expect(page.locator('#facts')).toBeVisible();
});
