/** The page of the records: files that are opened on it, and a browser that keeps nothing more. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import { fill } from '../../../src/lib/wording/fill.ts';
import { ja } from '../../../src/lib/wording/ja.ts';
import { test } from '../quiet.ts';
import {
  act,
  answer,
  bin,
  fromMenu,
  library,
  network,
  notice,
  openList,
  question,
  row,
  rows,
  words,
} from './records-page.ts';
import { shelfIsFull, shelved, shelvedTexts } from './shelf.ts';

type Named = readonly [name: string, text: string];

const hold = (page: Page, file: Named) => dispatch(page, 'dragover', file);
const drop = (page: Page, file: Named) => dispatch(page, 'drop', file);

async function dispatch(page: Page, type: string, [name, text]: Named): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([title, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], title, { type: 'application/json' }));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('main', type, { dataTransfer });
}

async function openFiles(page: Page, ...files: readonly Named[]): Promise<void> {
  await page
    .locator('[data-part="files"]')
    .setInputFiles(
      files.map(([name, text]) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
    );
}

test('several files stand beside the others; a broken one is refused by name, and none of them is lost by it', async ({
  page,
}) => {
  await openList(page, network);
  await openFiles(
    page,
    ['図書館.json', writeRecord(library)],
    ['壊れた.json', '{'],
    ['同じ.json', writeRecord({ ...network, revision: 99 })],
  );
  await expect(notice(page)).toContainText(fill(words.incoming.result, { total: 3, count: 1 }));
  await expect(notice(page).locator('li').nth(1)).toHaveText(
    fill(words.incoming.refused, { file: '壊れた.json', problems: ja.problems.notJson }),
  );
  await expect(notice(page).locator('li').nth(2)).toHaveText(
    fill(words.incoming.same, { file: '同じ.json', name: 'ネットワーク保守' }),
  );
  await expect(rows(page)).toHaveCount(2);
});

test.describe('a file with the number of a record that is here, and other content,', () => {
  const changed = writeRecord({ ...network, contract: { ...network.contract, number: '2026-0123' } });
  const { differs } = words.question;

  test.beforeEach(async ({ page }) => {
    await openList(page, network);
    await openFiles(page, ['来た.json', changed]);
    await expect(question(page)).toContainText(fill(differs.title, { file: '来た.json' }));
    await expect(question(page)).toContainText(fill(differs.what, { parts: differs.parts.contract }));
  });

  test('is kept beside it under a number of its own', async ({ page }) => {
    await answer(page, differs.both);
    await expect(rows(page)).toHaveCount(2);
    const [came, here] = await shelved(page);
    expect(JSON.parse(here?.text ?? '')).toEqual(network);
    expect({ ...(JSON.parse(came?.text ?? '') as RecordFile), id: '' }).toEqual({
      ...JSON.parse(changed),
      id: '',
    });
  });

  test('takes its place to the letter, and the old one lies in the bin until that is undone', async ({
    page,
  }) => {
    await answer(page, differs.replace);
    await expect(bin(page)).toHaveCount(1);
    const [came, old] = await shelved(page);
    expect([came?.id, came?.text]).toEqual([network.id, changed]);
    expect({ ...(JSON.parse(old?.text ?? '') as RecordFile), id: network.id }).toEqual(network);
    await act(notice(page), 'undo').click();
    await expect(bin(page)).toHaveCount(0);
    expect(await shelvedTexts(page)).toEqual([writeRecord(network)]);
  });

  test('is left alone, and so is the one here', async ({ page }) => {
    await page.keyboard.press('Escape');
    await expect(notice(page)).toContainText(fill(words.incoming.left, { file: '来た.json' }));
    expect(await shelvedTexts(page)).toEqual([writeRecord(network)]);
  });
});

test('files are opened where they are dropped, which is seen before, and a question waits for the one before it', async ({
  page,
}) => {
  const [one, other] = [network, library].map((record) =>
    writeRecord({ ...record, contract: { ...record.contract, number: '2026-0123' } }),
  ) as [string, string];
  await openList(page, network, library);
  await hold(page, ['一.json', one]);
  await expect(page.locator('html')).toHaveAttribute('data-files-over');
  await drop(page, ['一.json', one]);
  await expect(page.locator('html')).not.toHaveAttribute('data-files-over');
  const { differs } = words.question;
  await expect(question(page)).toContainText(fill(differs.title, { file: '一.json' }));
  await drop(page, ['二.json', other]);
  await expect(question(page)).toContainText(fill(differs.title, { file: '一.json' }));
  await answer(page, differs.replace);
  await expect(question(page)).toContainText(fill(differs.title, { file: '二.json' }));
  await page.keyboard.press('Escape');
  await expect(notice(page)).toContainText(fill(words.incoming.left, { file: '二.json' }));
  const texts = (await shelved(page))
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(({ text }) => text);
  expect(texts).toEqual([one, writeRecord(library)]);
});

test('on a full shelf each act says that nothing was kept, nothing changes, and what is there can be saved and deleted', async ({
  page,
}) => {
  await openList(page, network);
  const before = await shelved(page);
  await page.evaluate(shelfIsFull);
  for (const work of [
    () => act(page, 'example').click(),
    () => openFiles(page, ['図書館.json', writeRecord(library)]),
    () => fromMenu(page, 'ネットワーク', 'copy'),
  ]) {
    await work();
    await expect(notice(page)).toContainText(words.done.full);
    await act(notice(page), 'dismiss').click();
    await expect(notice(page)).toBeHidden();
  }
  expect(await shelvedTexts(page)).toEqual(before.map(({ text }) => text));
  await row(page, 'ネットワーク').locator('summary').click();
  await Promise.all([page.waitForEvent('download'), act(row(page, 'ネットワーク'), 'save').click()]);
});

test('a browser that keeps nothing is told of plainly', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto('ja/records/');
  await expect(page.getByText(words.blocked.text)).toBeVisible();
  await expect(page.locator('[data-when="kept"]')).toBeHidden();
  await openFiles(page, ['来た.json', writeRecord(network)]);
  await expect(notice(page)).toContainText(words.done.blocked);
});
