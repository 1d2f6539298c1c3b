/** What only some need is loaded when it is first used; a press before it has come is not lost. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { action, allMet, answered, field, goTo, notice, openForm, openKept, quiet, words } from './form.ts';

const late = /\/assets\/(?:reading|late)\./;

/** Holds back what is loaded late until it is let go. */
async function slow(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route(late, async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

test('nothing of it is loaded by one who only looks, and all of it by one who writes', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    const [name] = late.exec(request.url()) ?? [];
    if (name) loaded.push(name);
  });
  await openForm(page, 'ja', 'particulars');
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual([]);
  await field(page, 'contract.number').fill('第１号');
  await expect.poll(() => loaded.toSorted()).toEqual(['/assets/late.', '/assets/reading.']);
});

test('a press is answered, and the review written, when the code has come', async ({ page }) => {
  const go = await slow(page);
  await openForm(page, 'ja', 'review');
  const rows = page.locator('[data-review="facts"] > div');
  await action(page, 'open-example').click();
  await expect(notice(page)).toBeHidden();
  await expect(rows).toHaveCount(0);
  go();
  await expect(notice(page)).toContainText(words.files.exampleOpened);
  await expect(rows).not.toHaveCount(0);
});

test('who has written can save and go on to the review though the network is gone', async ({
  page,
  context,
}) => {
  await openForm(page, 'ja', 'particulars');
  await Promise.all([page.waitForResponse(/assets\/late/), field(page, 'contract.number').fill('第１号')]);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const [file] = await Promise.all([page.waitForEvent('download'), action(page, 'save-file').click()]);
  expect(file.suggestedFilename()).toContain(words.files.fileName);
  await goTo(page, 'review');
  await expect(page.locator('[data-review="facts"] > div')).not.toHaveCount(0);
});

test('code that cannot be loaded is said', async ({ page }) => {
  await page.route(/\/assets\/late\./, (route) => route.abort());
  await openKept(page, answered(quiet, allMet()));
  await action(page, 'save-file').click();
  await expect(notice(page)).toContainText(words.files.notLoaded);
});
