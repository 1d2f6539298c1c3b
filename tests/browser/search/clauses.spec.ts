/** What is found in the annex, and what the page says of it. */
import { expect, test as plain } from '@playwright/test';
import type { Page } from '@playwright/test';
import { hindrances } from '../hindrances.ts';
import { test } from '../quiet.ts';
import { box, hits, status, siteStatus, jump, search, hrefs } from './page.ts';

test('a word finds each paragraph once, under its own address, in the annex’s order', async ({ page }) => {
  await search(page, 'ja', '再委託');
  await expect(status(page)).toHaveText('４件');
  expect(await hrefs(page)).toEqual([
    '/ja/clauses/8/#p1',
    '/ja/clauses/8/#p2',
    '/ja/clauses/8/#p3',
    '/ja/clauses/12/#p1',
  ]);
  await expect(hits(page).first()).toContainText('第８第１項　再委託に関する制限事項の遵守');
  await expect(hits(page).first().locator('mark')).toHaveText(['再委託']);
});

for (const [language, query, label, jumps] of [
  ['ja', '8-3', '設問8-3へ移動', 2],
  ['en', 'Q8-3', 'Go to Question 8-3', 1],
] as const) {
  test(`${query} offers the question`, async ({ page }) => {
    await search(page, language, query);
    await expect(page.locator('.jumps a:visible')).toHaveCount(jumps);
    await page.getByRole('link', { name: label, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/assessment/#Q8-3$`));
    await expect(page.locator('#Q8-3')).toBeInViewport();
  });
}

test('a paragraph that is found by another word says which', async ({ page }) => {
  await search(page, 'ja', '漏洩');
  await expect(hits(page).first().locator('[data-part="why"]')).toHaveText('同じ意味の語：漏らす');
  await expect(hits(page).first().locator('mark').first()).toHaveText('漏らし');
});

test('a word that is said needs no reason', async ({ page }) => {
  await search(page, 'ja', '漏洩');
  await expect(hits(page).first().locator('[data-part="why"]')).toBeVisible();
  await box(page).fill('漏らす');
  await expect(hits(page).first()).toBeVisible();
  await expect(hits(page).first().locator('[data-part="why"]')).toBeHidden();
});

test('a hit leads to its paragraph, and Back leads to the same hits', async ({ page }) => {
  await search(page, 'en', 'return');
  await hits(page).first().locator('a').click();
  await expect(page).toHaveURL(/\/en\/clauses\/6\/#p1$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('return');
  await expect(status(page)).toHaveText('2 results');
});

test('what is shown is the paragraph to the letter', async ({ page }) => {
  await search(page, 'ja', '情報');
  const shown = hits(page).filter({ hasText: '第11第１項' }).locator('[data-part="text"]');
  await expect(shown).toContainText('当該情報キュリティインシデントの公表');
});

for (const [language, query, label, path] of [
  ['ja', '第８ ３', '第８第３項へ移動', '/ja/clauses/8/#p3'],
  ['ja', '第1', '第１へ移動', '/ja/clauses/1/'],
  ['en', '6(1), sentence 2', 'Go to 6(1), sentence 2', '/en/clauses/6/#p1-s2'],
] as const) {
  test(`${query} offers to go there (${language})`, async ({ page }) => {
    await search(page, language, query);
    await expect(jump(page)).toHaveText(label);
    expect(await jump(page).evaluate((link: HTMLAnchorElement) => link.pathname + link.hash)).toBe(path);
    await expect(hits(page)).not.toHaveCount(0);
  });
}

test('the name of the annex offers the whole of it', async ({ page }) => {
  await search(page, 'en', 'Annex 2');
  await expect(jump(page)).toHaveText('Go to Annex 2');
  await expect(jump(page)).toHaveAttribute('href', /\/en\/annex\/$/);
  await expect(hits(page)).toHaveCount(0);
});

test('an ordinary query offers no jump', async ({ page }) => {
  await search(page, 'ja', '第８');
  await expect(jump(page)).toBeVisible();
  await box(page).fill('第三者');
  await expect(hits(page)).toHaveCount(3);
  await expect(jump(page)).toBeHidden();
});

test('a word that stands nowhere finds nothing, says so and leads to the whole annex', async ({ page }) => {
  await search(page, 'ja', '宇宙');
  await expect(status(page)).toHaveText('「宇宙」を含む項はありません。');
  await expect(hits(page)).toHaveCount(0);
  await expect(page.locator('[data-part="instead"] a')).toHaveAttribute('href', '/ja/annex/');
});

test('words that never stand together are offered one by one', async ({ page }) => {
  await search(page, 'ja', '公表 賠償');
  await expect(status(page)).toHaveText('全ての語を含む項はありません。語ごとの件数は次のとおりです。');
  await page.locator('[data-part="apart"] a').first().click();
  await expect(box(page)).toHaveValue('公表');
  await expect(status(page)).toHaveText('１件');
});

test('a link with a query shows its hits', async ({ page }) => {
  await page.goto(`ja/search/?q=${encodeURIComponent('守秘義務')}`);
  await expect(box(page)).toHaveValue('守秘義務');
  await expect(status(page)).toHaveText('２件');
});

test('the address keeps the query', async ({ page }) => {
  await page.goto('en/search/');
  await box(page).pressSequentially('consent');
  await expect(page).toHaveURL(/\?q=consent$/);
  await box(page).fill('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(status(page)).toBeEmpty();
});

for (const query of ['', '漏洩', '8-3', '公表 賠償', '証跡']) {
  test(`nothing hinders a reader with “${query}”`, async ({ page }) => {
    await search(page, 'ja', query);
    if (query) await expect(status(page)).toHaveText(/。|件/);
    if (query) await expect(siteStatus(page)).not.toHaveText(/探しています/);
    expect(await hindrances(page)).toEqual([]);
  });
}

test('marks can be read in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await search(page, 'ja', '再委託');
  await expect(hits(page)).toHaveCount(4);
  expect(await hindrances(page)).toEqual([]);
});

const unheard = (page: Page) =>
  page.getByText(/この検索はJavaScriptで動きますが|The search runs on JavaScript/);

for (const language of ['ja', 'en']) {
  plain(`without JavaScript the page points to the whole annex (${language})`, async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${language}/search/`);
    await expect(unheard(page)).toBeVisible();
    await expect(hits(page).first()).toBeHidden();
    await unheard(page).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${language}/annex/$`));
    await page.close();
  });
}

plain('with scripts the page does not speak of them, but of the keys', async ({ page }) => {
  await page.goto('ja/search/');
  await expect(unheard(page)).toBeHidden();
  await expect(page.getByText('Ctrl＋K')).toBeVisible();
});
