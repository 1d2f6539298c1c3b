import { expect, test as plain } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './quiet.ts';
import { hindrances } from './hindrances.ts';

const box = (page: Page) => page.getByRole('searchbox');
const hits = (page: Page) => page.locator('[data-hits] > li');
const status = (page: Page) => page.getByRole('status').first();
const elsewhere = (page: Page) => page.locator('[data-elsewhere]');
const siteStatus = (page: Page) => elsewhere(page).getByRole('status');
const group = (page: Page, name: string) =>
  elsewhere(page)
    .locator('.group')
    .filter({ has: page.getByRole('heading', { name }) });
const jump = (page: Page) => page.locator('[data-jump] a');
const focused = (page: Page) => page.locator(':focus');

async function search(page: Page, language: 'ja' | 'en', query: string) {
  await page.goto(`${language}/search/`);
  await box(page).fill(query);
}

async function hrefs(page: Page): Promise<(string | null)[]> {
  const links = await hits(page).locator('a').all();
  return Promise.all(links.map((link) => link.getAttribute('href')));
}

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
  await expect(page.locator('[data-instead]')).toBeHidden();
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

test('a paragraph that is found by another word says which', async ({ page }) => {
  await search(page, 'ja', '漏洩');
  await expect(hits(page).first().locator('[data-why]')).toHaveText('同じ意味の語：漏らす');
  await expect(hits(page).first().locator('mark').first()).toHaveText('漏らし');
});

test('a word that is said needs no reason', async ({ page }) => {
  await search(page, 'ja', '漏洩');
  await expect(hits(page).first().locator('[data-why]')).toBeVisible();
  await box(page).fill('漏らす');
  await expect(hits(page).first()).toBeVisible();
  await expect(hits(page).first().locator('[data-why]')).toBeHidden();
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
  const shown = hits(page).filter({ hasText: '第11第１項' }).locator('[data-text]');
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
  await expect(page.locator('[data-instead] a')).toHaveAttribute('href', '/ja/annex/');
});

test('words that never stand together are offered one by one', async ({ page }) => {
  await search(page, 'ja', '公表 賠償');
  await expect(status(page)).toHaveText('全ての語を含む項はありません。語ごとの件数は次のとおりです。');
  await page.locator('[data-apart] a').first().click();
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

plain.describe('keys', () => {
  for (const [key, path] of [
    ['/', 'ja/clauses/8/'],
    ['Control+k', 'en/assessment/'],
    ['Meta+k', 'ja/about/'],
  ] as const) {
    test(`${key} opens the search from ${path}`, async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press(key);
      await expect(page).toHaveURL(new RegExp(`/${path.slice(0, 2)}/search/#q$`));
      await expect(box(page)).toBeFocused();
    });
  }

  test('on the search page they lead to the box and keep what stands there', async ({ page }) => {
    await page.goto('en/search/?q=consent');
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('consent');
  });

  test('“/” in a field is a letter', async ({ page }) => {
    await page.goto('en/search/');
    await box(page).pressSequentially('and/or');
    await expect(box(page)).toHaveValue('and/or');
    await page.goto('en/assessment/#particulars');
    const field = page.locator('#particulars input[type=text]:visible').first();
    await field.press('/');
    await expect(field).toHaveValue('/');
    await expect(page).toHaveURL(/\/assessment\//);
  });

  test('“/” can be turned off, Ctrl K stays', async ({ page }) => {
    await page.goto('en/search/');
    await page.getByRole('checkbox').uncheck();
    await page.goto('en/about/');
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/en\/about\/$/);
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused();
    await expect(page.getByRole('checkbox')).not.toBeChecked();
  });

  test('arrows move through the hits and back to the box, Enter opens one', async ({ page }) => {
    await search(page, 'ja', '承諾');
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toContainText('第８第１項');
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).toContainText('第８第２項');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/ja\/clauses\/8\/#p1$/);
  });

  test('Escape clears the box, from a hit too', async ({ page }) => {
    await search(page, 'ja', '承諾');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('');
    await expect(hits(page)).toHaveCount(0);
  });
});

for (const query of ['', '漏洩', '8-3', '公表 賠償', '証跡']) {
  test(`nothing hinders a reader with “${query}”`, async ({ page }) => {
    await search(page, 'ja', query);
    if (query) await expect(status(page)).toHaveText(/。|件/);
    if (query) await expect(siteStatus(page)).not.toHaveText(/探しています/);
    expect(await hindrances(page)).toEqual([]);
  });
}

test('on paper stands what was searched for, and what was found', async ({ page }) => {
  await search(page, 'ja', '監査');
  await expect(siteStatus(page)).toContainText('ほかのページでは');
  await page.emulateMedia({ media: 'print' });
  await expect(box(page)).toHaveValue('監査');
  await expect(box(page)).toBeVisible();
  await expect(hits(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: '検索する' })).toBeHidden();
});

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
