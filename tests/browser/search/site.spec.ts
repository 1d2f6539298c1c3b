/** What is found in the rest of the site, which comes later and perhaps not at all. */
import { expect } from '@playwright/test';
import { test } from '../quiet.ts';
import { box, hits, status, elsewhere, siteStatus, group, focused, search } from './page.ts';

test('one file is fetched for the rest of the site, beside the page and only once', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    // The browser asks for the icon when it likes.
    if (!request.url().endsWith('/favicon.svg')) requests.push(new URL(request.url()).pathname);
  });
  await page.goto('ja/search/', { waitUntil: 'load' });
  await box(page).pressSequentially('監査');
  await expect(hits(page)).toHaveCount(1);
  await expect(siteStatus(page)).toContainText('ほかのページでは');
  expect(requests).toEqual(['/ja/search/', expect.stringMatching(/^\/assets\/site-ja\.\w+\.json$/)]);
});

test('the clauses have answered before the rest of the site has', async ({ page }) => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/assets/site-*.json', async (route) => {
    await arrived;
    await route.continue();
  });
  await search(page, 'ja', '証跡');
  await expect(status(page)).toHaveText('「証跡」を含む項はありません。');
  await expect(siteStatus(page)).toHaveText('ほかのページを探しています。');
  arrive(undefined);
  await expect(siteStatus(page)).toContainText('ほかのページでは');
  await expect(page.locator('[data-part="instead"]')).toBeHidden();
});

test('a page that is loaded late takes neither the box nor the focus from the reader', async ({ page }) => {
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<undefined>();
  await page.route('**/assets/site-*.json', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto('ja/search/?q=証跡#q', { waitUntil: 'commit' });
  await expect(box(page)).toBeFocused();
  await box(page).fill('監査');
  await page.getByRole('button', { name: '検索する' }).focus();
  arrive(undefined);
  await page.waitForLoadState('load');
  await expect(siteStatus(page)).toContainText('ほかのページでは');
  await expect(box(page)).toHaveValue('監査');
  await expect(page.getByRole('button', { name: '検索する' })).toBeFocused();
});

test('where the rest of the site cannot be had, the page says so and tries again', async ({
  page,
  faults,
}) => {
  await page.route('**/assets/site-*.json', (route) => route.abort());
  await search(page, 'ja', '証跡');
  await expect(siteStatus(page)).toContainText('読み込めませんでした');
  await expect(status(page)).toHaveText('「証跡」を含む項はありません。');
  await page.unroute('**/assets/site-*.json');
  await box(page).fill('証跡 保管');
  await expect(siteStatus(page)).not.toContainText('読み込めませんでした');
  // The browser itself reports what it could not load.
  expect(faults.splice(0)).not.toEqual([]);
});

for (const [language, query, name, path] of [
  ['ja', '誓約書', '設問', '/ja/assessment/#Q5-4'],
  ['en', 'consent', 'For the Ordering Party', '/en/ordering-party/#norm-8-2-1'],
] as const) {
  test(`${query} is found among ${name} at its own address`, async ({ page }) => {
    await search(page, language, query);
    const link = group(page, name).locator(`a[href="${path}"]`);
    await expect(link).toBeVisible();
    await link.click();
    await expect(page).toHaveURL((url) => url.pathname + url.hash === path);
    await expect(page.locator(new URL(page.url()).hash)).toBeVisible();
  });
}

test('a word for what the site says otherwise leads there, and the page says so', async ({ page }) => {
  await search(page, 'ja', '印鑑');
  await expect(siteStatus(page)).toContainText('「印鑑」は、「押印」として探しました。');
  await expect(elsewhere(page).locator('mark').first()).toBeVisible();
});

test('of what the site has nothing on, the page says so', async ({ page }) => {
  await search(page, 'en', 'privacy mark');
  await expect(siteStatus(page)).toHaveText('Nothing on this site mentions the PrivacyMark.');
  await expect(elsewhere(page).locator('a')).toHaveCount(0);
});

test('a query is cut at 200 characters and answered at once', async ({ page }) => {
  await page.goto(`ja/search/?q=${encodeURIComponent('体制図'.repeat(400))}`);
  await expect(siteStatus(page)).not.toBeEmpty({ timeout: 5000 });
  expect((await box(page).inputValue()).length).toBe(200);
});

test('more than five of a group wait until they are asked for', async ({ page }) => {
  await search(page, 'ja', '情報');
  const questions = group(page, '設問');
  await expect(questions.locator('a:visible')).toHaveCount(5);
  await questions.locator('summary').click();
  expect(await questions.locator('a:visible').count()).toBeGreaterThan(5);
});

test('an empty box shows nothing of the rest of the site', async ({ page }) => {
  await search(page, 'ja', '証跡');
  await expect(elsewhere(page)).toBeVisible();
  await box(page).fill('');
  await expect(elsewhere(page)).toBeHidden();
});

test('arrows go on through the groups', async ({ page }) => {
  await search(page, 'ja', '監査');
  await expect(siteStatus(page)).toContainText('ほかのページでは');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAttribute('href', /\/ja\/(?:assessment|clauses)\/.*#/);
});

test('on paper stands what was searched for, and what was found', async ({ page }) => {
  await search(page, 'ja', '監査');
  await expect(siteStatus(page)).toContainText('ほかのページでは');
  await page.emulateMedia({ media: 'print' });
  await expect(box(page)).toHaveValue('監査');
  await expect(box(page)).toBeVisible();
  await expect(hits(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '検索する' })).toBeHidden();
});
