/** The page of the records: what only a browser shows of it. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { isExample } from '../../../src/lib/record/examples/example.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { fill } from '../../../src/lib/wording/fill.ts';
import { ja } from '../../../src/lib/wording/ja.ts';
import { hindrances } from '../hindrances.ts';
import { test } from '../quiet.ts';
import {
  act,
  answer,
  bin,
  fromMenu,
  leaveAlone,
  library,
  network,
  notice,
  openList,
  question,
  row,
  rows,
  words,
} from './records-page.ts';
import { keepRecord, shelved } from './shelf.ts';
import { tooSmall } from '../targets.ts';

test('an empty list says what to do, and the example comes beside what is there, each time anew', async ({
  page,
}) => {
  await openList(page);
  await expect(page.getByText(words.empty.text)).toBeVisible();
  await act(page, 'example').click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).locator('[data-act="open"]')).toBeFocused();
  await act(page, 'example').click();
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).locator('[data-part="mark"]:visible')).toHaveText([
    words.mark.example,
    words.mark.example,
  ]);
  expect((await shelved(page)).every(isExample)).toBe(true);
  await expect(page.getByText(words.empty.text)).toBeHidden();
});

test('a row says whose record it is and what it comes to, and leads to form and report', async ({ page }) => {
  await openList(page, network, library);
  const cells = row(page, '図書館').locator('[role="cell"]');
  await expect(cells.nth(0)).toHaveText('株式会社サンプル');
  await expect(cells.nth(1)).toHaveText(words.phase.during);
  await expect(cells.nth(2)).toContainText('30／32');
  await expect(cells.nth(3)).toContainText(ja.verdict.name.undetermined);
  await expect(act(row(page, '図書館'), 'open')).toHaveAttribute(
    'href',
    `/ja/assessment/?record=${library.id}`,
  );
  await expect(act(row(page, '図書館'), 'report')).toHaveAttribute(
    'href',
    `/ja/attestation/?record=${library.id}`,
  );
  // Heard without the row, each button says which record it is about.
  const said = (act: string) => fill(words.row.of, { act, name: '図書館システム更新' });
  await expect(row(page, '図書館').locator('summary')).toHaveAccessibleName(said(words.row.menu));
  await row(page, '図書館').locator('summary').click();
  await expect(act(row(page, '図書館'), 'bin')).toHaveAccessibleName(said(words.row.delete));
  // What was worked out once stands beside the record from then on.
  await expect
    .poll(async () =>
      (await shelved(page)).map(({ summary }) => summary && 'title' in summary && summary.title),
    )
    .toEqual(['図書館システム更新', 'ネットワーク保守']);
});

test('the list is sorted and searched, and says so', async ({ page }) => {
  await openList(page, network, library);
  const status = page.locator('[data-part="status"]');
  const said = { count: 2, column: words.column.name, direction: words.find.direction.up };
  await page.getByRole('button', { name: words.column.name }).click();
  await expect(status).toHaveText(fill(words.find.all, said));
  await expect(page.locator('[data-column="name"]')).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page).locator('[data-act="open"]')).toHaveText([
    'ネットワーク保守',
    '図書館システム更新',
  ]);
  await page.getByRole('searchbox').fill('ﾈｯﾄ');
  await expect(rows(page)).toHaveCount(1);
  await expect(status).toHaveText(fill(words.find.some, { ...said, count: 1, total: 2 }));
  await page.getByRole('searchbox').fill('無い');
  await expect(status).toHaveText(fill(words.find.none, { query: '無い', total: 2 }));
  await act(page, 'show-all').click();
  await expect(rows(page)).toHaveCount(2);
});

test('what is printed is the list, how it was sorted and searched, and no button', async ({ page }) => {
  await openList(page, network, library);
  await page.getByRole('searchbox').fill('ネット');
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page)).toHaveCount(1);
  const said = { count: 1, total: 2, column: words.column.changedAt, direction: words.find.direction.down };
  await expect(page.locator('[data-part="status"]')).toHaveText(fill(words.find.some, said));
  await expect(page.locator('[data-part="status"]')).toBeVisible();
  await expect(page.locator('main :is(summary, input, [data-act]:not(a)):visible')).toHaveCount(0);
});

test('a copy asks nothing and stands beside, with a name and a number of its own', async ({ page }) => {
  await openList(page, network);
  await fromMenu(page, 'ネットワーク', 'copy');
  await expect(rows(page)).toHaveCount(2);
  const copy = rows(page).locator('[data-act="open"]', {
    hasText: fill(words.copyName, { name: 'ネットワーク保守' }),
  });
  await expect(copy).toBeFocused();
  const [made, old] = await shelved(page);
  expect(JSON.parse(old?.text ?? '')).toEqual(network);
  const record = JSON.parse(made?.text ?? '') as RecordFile;
  expect(record.id).not.toBe(network.id);
  expect(record.answers).toEqual(network.answers);
});

test('a name is changed where it stands: Enter keeps it, Escape leaves it, and it can be undone', async ({
  page,
}) => {
  await openList(page, network);
  await fromMenu(page, 'ネットワーク', 'rename');
  const input = page.locator('[data-part="renaming"] input');
  await expect(input).toBeFocused();
  await input.fill('捨てる名前');
  await input.press('Escape');
  await expect(rows(page).locator('summary')).toBeFocused();
  await expect(act(rows(page), 'open')).toHaveText('ネットワーク保守');
  await fromMenu(page, 'ネットワーク', 'rename');
  await input.fill('今年の分');
  await input.press('Enter');
  await expect(act(rows(page), 'open')).toHaveText('今年の分');
  await expect(act(rows(page), 'open')).toBeFocused();
  await expect(rows(page)).toContainText(fill(words.contract, { title: 'ネットワーク保守' }));
  await act(notice(page), 'undo').click();
  await expect(act(rows(page), 'open')).toHaveText('ネットワーク保守');
});

test('what is deleted lies in the bin, comes back at once or later, and goes for good after a question only', async ({
  page,
}) => {
  await openList(page, network, library);
  await fromMenu(page, 'ネットワーク', 'bin');
  await expect(rows(page)).toHaveCount(1);
  await expect(bin(page)).toContainText(fill(words.bin.left, { days: 30 }));
  await expect(act(notice(page), 'undo')).toBeFocused();
  await act(notice(page), 'undo').click();
  await expect(rows(page)).toHaveCount(2);
  await fromMenu(page, 'ネットワーク', 'bin');
  await expect(bin(page)).toHaveCount(1);
  await page.reload();
  await act(bin(page), 'restore').click();
  await expect(act(row(page, 'ネットワーク'), 'open')).toBeFocused();
  await fromMenu(page, 'ネットワーク', 'bin');
  await leaveAlone(page, act(bin(page), 'remove'), 'ネットワーク保守');
  await expect(bin(page)).toHaveCount(1);
  await act(bin(page), 'remove').click();
  await answer(page, words.question.remove.yes);
  await expect(bin(page)).toHaveCount(0);
  await expect(notice(page)).toBeFocused();
  expect((await shelved(page)).map(({ id }) => id)).toEqual([library.id]);
});

test('the bin is emptied after a question only', async ({ page }) => {
  await keepRecord(page, network, { deletedAt: new Date().toISOString() });
  await openList(page, library);
  await leaveAlone(page, act(page, 'empty-bin'), words.question.empty.title);
  expect(await shelved(page)).toHaveLength(2);
  await act(page, 'empty-bin').click();
  await answer(page, words.question.empty.yes);
  await expect(bin(page)).toHaveCount(0);
  expect((await shelved(page)).map(({ id }) => id)).toEqual([library.id]);
});

test('what has lain in the bin for thirty days is gone', async ({ page }) => {
  await keepRecord(page, network, {
    deletedAt: new Date(Date.now() - 31 * 24 * 60 * 60 * 1000).toISOString(),
  });
  await openList(page, library);
  await expect(rows(page)).toHaveCount(1);
  expect((await shelved(page)).map(({ id }) => id)).toEqual([library.id]);
});

test('what cannot be read, and what answers another edition, stand in the list and are saved to the letter', async ({
  page,
}) => {
  const torn = writeRecord(network).slice(0, 400);
  const other = { ...library, annex: { ...library.annex, edition: '0', digest: `sha256:${'1'.repeat(64)}` } };
  await keepRecord(page, { id: network.id, text: torn });
  await openList(page, other);
  await expect(rows(page).nth(0)).toContainText(words.otherEdition);
  await expect(rows(page).nth(1)).toContainText(words.unreadable);
  await expect(act(rows(page), 'copy').locator('visible=true')).toHaveCount(0);
  const unread = rows(page).nth(1);
  await unread.locator('summary').click();
  const [file] = await Promise.all([page.waitForEvent('download'), act(unread, 'save').click()]);
  expect(readFileSync(await file.path(), 'utf8')).toBe(torn);
});

test('a list follows what another tab does', async ({ page, context }) => {
  await openList(page, network);
  const other = await context.newPage();
  await openList(other);
  await act(row(other, 'ネットワーク'), 'open').focus();
  await fromMenu(page, 'ネットワーク', 'copy');
  await expect(rows(other)).toHaveCount(2);
  await expect(act(other.locator(`[data-row="${network.id}"]`), 'open')).toBeFocused();
  await fromMenu(page, 'の写し', 'bin');
  await expect(rows(other)).toHaveCount(1);
  await expect(bin(other)).toHaveCount(1);
});

test('a name that is being written stays where it is while another tab changes its record', async ({
  page,
  context,
}) => {
  await openList(page, network);
  const other = await context.newPage();
  await openList(other);
  await fromMenu(page, 'ネットワーク', 'rename');
  const input = page.locator('[data-part="renaming"] input');
  await input.fill('書きかけ');
  await fromMenu(other, 'ネットワーク', 'copy');
  await act(page, 'example').click();
  await expect(rows(page)).toHaveCount(3);
  await expect(input).toHaveValue('書きかけ');
  await input.press('Enter');
  await expect(act(page.locator(`[data-row="${network.id}"]`), 'open')).toHaveText('書きかけ');
});

test('everything is erased at once, after a question', async ({ page }) => {
  await openList(page, network, library);
  await page.evaluate(() => localStorage.setItem('junshu/view-ja', 'ja'));
  await act(page, 'erase').click();
  await expect(question(page)).toContainText(fill(words.question.erase.count, { count: 2, binned: 0 }));
  await answer(page, words.question.no);
  await expect(rows(page)).toHaveCount(2);
  await act(page, 'erase').click();
  await answer(page, words.question.erase.yes);
  await expect(page.getByText(words.empty.text)).toBeVisible();
  await expect(notice(page)).toContainText(words.done.erased);
  await expect(act(page, 'erase')).toBeFocused();
  expect(await shelved(page)).toEqual([]);
  expect(
    await page.evaluate(() => Object.keys(localStorage).length + Object.keys(sessionStorage).length),
  ).toBe(0);
});

for (const width of [1280, 390]) {
  test(`nothing hinders a reader of the list, its menus, its bin and its questions at ${width} pixels`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await keepRecord(page, network, { deletedAt: new Date().toISOString() });
    await keepRecord(page, { id: 'unreadable', text: '{' });
    await openList(page, library);
    expect(await hindrances(page)).toEqual([]);
    expect(await tooSmall(page)).toEqual([]);
    await row(page, '図書館').locator('summary').click();
    expect(await hindrances(page)).toEqual([]);
    await act(row(page, '図書館'), 'rename').click();
    expect(await hindrances(page)).toEqual([]);
    await act(page, 'erase').click();
    expect(await hindrances(page)).toEqual([]);
  });
}
