/** Version 1 kept one record in localStorage: what stands there is taken over to the shelf, and nothing of it is lost. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { previousKey, sharedKey } from '../../../src/browser/records/storage.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { fill } from '../../../src/lib/wording/fill.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';
import {
  annex,
  field,
  key,
  kept,
  notice,
  openForm,
  openKept,
  recordWith,
  saved,
  words,
} from '../form/form.ts';
import { shelvedTexts } from './shelf.ts';

const shared = sharedKey(annex.id);
const { keeping } = words;

const put = (page: Page, name: string, text: string) =>
  page.evaluate(([at, value]) => localStorage.setItem(at, value), [name, text] as const);
const left = (page: Page) =>
  page.evaluate(
    (names) => names.map((name) => localStorage.getItem(name)),
    [previousKey(annex), shared, key],
  );

test('every record that version 1 kept stands on the shelf, to the letter, and only there', async ({
  page,
}) => {
  const previous = writeRecord(recordWith({ id: '3b8f6a52-9a0e-4d0c-8a53-6f2f0c6d7e11', name: '前の記録' }));
  const older = writeRecord(recordWith({ name: '古い' }));
  const last = writeRecord(recordWith({}));
  await page.goto('ja/about/');
  await put(page, previousKey(annex), previous);
  await put(page, shared, older);
  await put(page, key, last);
  await openForm(page, 'ja', 'particulars');
  await expect(saved(page)).toContainText('保存済み');
  expect((await shelvedTexts(page)).toSorted()).toEqual([previous, older, last].toSorted());
  expect(await left(page)).toEqual([null, null, null]);
});

test('of what became of one in the change of version every point is told', async ({ page }) => {
  const { subcontractors, ...now } = recordWith({});
  const old = { ...now, version: 1, subcontractors: subcontractors.map(({ id, ...row }) => row) };
  await openKept(page, JSON.stringify(old));
  await expect(notice(page)).toContainText(now.name);
  await expect(notice(page).locator('li').first()).toHaveText(
    fill(wordingIn('ja').migration.version, { from: '1', to: '2' }),
  );
});

test('one that cannot be read is taken over as it is', async ({ page }) => {
  await openKept(page, '{');
  await expect(notice(page)).toContainText(keeping.unreadable);
  expect([await shelvedTexts(page), await left(page)]).toEqual([['{'], [null, null, null]]);
});

test('one of another edition stays, and does not stand in the way', async ({ page }) => {
  const other = writeRecord(
    recordWith({ annex: { ...recordWith({}).annex, edition: '9', digest: 'sha256:0' } }),
  );
  await page.goto('ja/about/');
  await put(page, shared, other);
  await openForm(page, 'ja', 'particulars');
  await expect(saved(page)).toHaveText(keeping.nothing);
  await field(page, 'contract.number').fill('第１号');
  await expect.poll(async () => (await kept(page)) ?? '').toContain('第１号');
  expect(await left(page)).toEqual([null, other, null]);
});

test('what a tab with an old page saves is told of, and stands beside', async ({ page }) => {
  await openKept(page, recordWith({}), 'particulars');
  await expect(saved(page)).toContainText('保存済み');
  const old = await page.context().newPage();
  await old.goto('ja/about/');
  await put(old, key, writeRecord(recordWith({ contract: { number: '古い画面' } })));
  await expect(notice(page)).toContainText(keeping.oldTab);
  await expect(field(page, 'contract.number')).toHaveValue(recordWith({}).contract.number ?? '');
  expect((await shelvedTexts(page)).join()).toContain('古い画面');
});
