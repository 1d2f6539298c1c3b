import AxeBuilder from '@axe-core/playwright';
import { expect, test as plain } from '@playwright/test';
import type { Page } from '@playwright/test';

/** A page on which nothing may go wrong: no console error, policy violation or request to another host. */
const test = plain.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => faults.push(`page: ${error.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith(baseURL ?? '')) faults.push(`request: ${request.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`policy: ${violatedDirective} ${blockedURI}`);
        });
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

const hits = (page: Page) => page.locator('[data-hits] > li');
const status = (page: Page) => page.getByRole('status');
const jump = (page: Page) => page.locator('[data-jump] a');

async function search(page: Page, language: 'ja' | 'en', query: string) {
  await page.goto(`${language}/search/`);
  await page.getByRole('searchbox').fill(query);
}

async function hrefs(page: Page): Promise<(string | null)[]> {
  const links = await hits(page).locator('a').all();
  return Promise.all(links.map((link) => link.getAttribute('href')));
}

test('a Japanese word finds each paragraph once, under its own address', async ({ page }) => {
  await search(page, 'ja', '再委託');
  await expect(status(page)).toHaveText('４件');
  expect((await hrefs(page)).sort()).toEqual(
    ['/ja/clauses/12/#p1', '/ja/clauses/8/#p1', '/ja/clauses/8/#p2', '/ja/clauses/8/#p3'].sort(),
  );
  await expect(hits(page).first()).toContainText('第８第３項　再委託に関する制限事項の遵守');
  await expect(hits(page).first().locator('mark').first()).toHaveText('再委託');
});

test('an English word finds its other forms too', async ({ page }) => {
  await search(page, 'en', 'duties');
  await expect(hits(page).filter({ hasText: '7(1) Duty of Confidentiality' })).toHaveCount(1);
  await expect(hits(page).first().locator('mark').first()).toHaveText('Duty');
});

test('a hit leads to its paragraph, and Back leads to the same hits', async ({ page }) => {
  await search(page, 'en', 'return');
  await hits(page).first().locator('a').click();
  await expect(page).toHaveURL(/\/en\/clauses\/6\/#p[12]$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('return');
  await expect(status(page)).toHaveText('2 results');
});

for (const [one, other] of [
  ['サービスレベル', 'ｻｰﾋﾞｽﾚﾍﾞﾙ'],
  ['第8', '第８'],
  ['セキュリティ　インシデント', 'ｾｷｭﾘﾃｨ ｲﾝｼﾃﾞﾝﾄ'],
] as const) {
  test(`${one} and ${other} are the same query`, async ({ page }) => {
    await search(page, 'ja', one);
    await expect(hits(page)).not.toHaveCount(0);
    const found = await hrefs(page);
    await search(page, 'ja', other);
    await expect(hits(page)).toHaveCount(found.length);
    expect(await hrefs(page)).toEqual(found);
  });
}

test('upper and lower case are the same query', async ({ page }) => {
  await search(page, 'en', 'SUBCONTRACTOR');
  await expect(status(page)).toHaveText('3 results');
});

test('what is shown is the paragraph to the letter', async ({ page }) => {
  await search(page, 'ja', '損害の賠償');
  await expect(hits(page).first().locator('[data-excerpt]')).toContainText('受注者（第８の規定による');
});

for (const [language, query, label, path] of [
  ['ja', '第８ ３', '第８第３項へ移動', '/ja/clauses/8/#p3'],
  ['ja', '8-3', '第８第３項へ移動', '/ja/clauses/8/#p3'],
  ['ja', '第１', '第１へ移動', '/ja/clauses/1/'],
  ['ja', '第1', '第１へ移動', '/ja/clauses/1/'],
  ['ja', '１０', '第10へ移動', '/ja/clauses/10/'],
  ['en', 'clause 8.3', 'Go to 8(3)', '/en/clauses/8/#p3'],
  ['en', 'Clause 12', 'Go to Clause 12', '/en/clauses/12/'],
] as const) {
  test(`${query} offers to go there (${language})`, async ({ page }) => {
    await search(page, language, query);
    await expect(jump(page)).toHaveText(label);
    await expect(jump(page)).toHaveAttribute('href', path);
    await expect(status(page)).not.toBeEmpty();
  });
}

test('paragraphs that cite a clause stand below the jump to it', async ({ page }) => {
  await search(page, 'ja', '第８');
  await expect(status(page)).toHaveText('第８へ移動できます。この番号を含む項は１件です。');
  expect(await hrefs(page)).toEqual(['/ja/clauses/12/#p1']);
});

test('a place that does not exist is said not to', async ({ page }) => {
  await search(page, 'ja', '第99');
  await expect(status(page)).toHaveText('第99はありません。第１から第12までです。');
  await expect(jump(page)).toBeHidden();
  await search(page, 'ja', '8-9');
  await expect(status(page)).toHaveText('第８第９項はありません。第８の最後は第８第３項です。');
});

test('an ordinary query offers no jump', async ({ page }) => {
  await search(page, 'ja', '第三者');
  await expect(hits(page)).not.toHaveCount(0);
  await expect(jump(page)).toBeHidden();
});

for (const [language, query, sentence] of [
  ['ja', '宇宙', '「宇宙」を含む項はありません。'],
  ['en', 'aardvark', 'No paragraph contains “aardvark”.'],
] as const) {
  test(`a word that stands nowhere finds nothing and says so (${language})`, async ({ page }) => {
    await search(page, language, query);
    await expect(status(page)).toHaveText(sentence);
    await expect(hits(page)).toHaveCount(0);
    await expect(page.locator('[data-instead] a')).toHaveAttribute('href', `/${language}/annex/`);
  });
}

test('an unknown word among known ones is named, and the rest is found', async ({ page }) => {
  await search(page, 'ja', '再委託 宇宙');
  await expect(status(page)).toHaveText('「宇宙」を含む項はありません。残りの語では４件です。');
  await search(page, 'en', 'subcontractor zebra');
  await expect(status(page)).toHaveText('No paragraph contains “zebra”. For the rest: 3 results.');
});

test('words that never stand together are offered one by one', async ({ page }) => {
  await search(page, 'ja', '公表 賠償');
  await expect(status(page)).toContainText('すべての語を含む項はありません。');
  await page.locator('[data-apart] a').first().click();
  await expect(page.getByRole('searchbox')).toHaveValue('公表');
  await expect(hits(page)).not.toHaveCount(0);
});

test('a link with a query shows its hits', async ({ page }) => {
  await page.goto(`ja/search/?q=${encodeURIComponent('守秘義務')}`);
  await expect(page.getByRole('searchbox')).toHaveValue('守秘義務');
  await expect(status(page)).toHaveText('２件');
});

test('Enter keeps the query in the address', async ({ page }) => {
  await page.goto('en/search/');
  await page.getByRole('searchbox').pressSequentially('consent');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=consent$/);
  await expect(status(page)).toHaveText('3 results');
  await page.getByRole('searchbox').fill('');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(status(page)).toBeEmpty();
});

for (const query of ['', '再委託', '第８第３項', '公表 賠償', '宇宙']) {
  test(`nothing hinders a reader with “${query}”`, async ({ page }) => {
    await search(page, 'ja', query);
    if (query) await expect(status(page)).toHaveText(/。|件/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}

plain('a slow index is waited for, aloud', async ({ page }) => {
  await page.route('**/pagefind.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await search(page, 'ja', '再委託');
  await expect(status(page)).toHaveText('検索しています');
  await expect(status(page)).toHaveText('４件');
});

plain('without the index the page says so, points to the whole annex and still jumps', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await search(page, 'ja', '第８');
  await expect(status(page)).toContainText('検索用のデータを読み込めませんでした。');
  await expect(page.locator('[data-instead] a')).toHaveAttribute('href', '/ja/annex/');
  await expect(jump(page)).toHaveText('第８へ移動');
});

plain('a part of the index that is lost is not taken for a word that stands nowhere', async ({ page }) => {
  await page.route('**/*.pf_index', (route) => route.abort());
  await search(page, 'ja', '再委託');
  await expect(status(page)).toHaveText('４件');
});

plain('after a failure the next query tries again', async ({ page }) => {
  await page.route('**/pagefind-entry.json*', (route) => route.abort());
  await search(page, 'ja', '再委託');
  await expect(status(page)).toContainText('検索用のデータを読み込めませんでした。');
  await page.unroute('**/pagefind-entry.json*');
  await page.getByRole('searchbox').fill('返還');
  await expect(status(page)).toHaveText('２件');
});

const unheard = (page: Page) => page.getByText('この検索はJavaScriptで動きますが、読み込めていません。');

plain('without JavaScript the page points to the whole annex', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto('ja/search/');
  await expect(unheard(page)).toBeVisible();
  await unheard(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/ja\/annex\/$/);
  await page.close();
});

plain('scripts that do not arrive are as good as none', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('ja/search/');
  await expect(unheard(page)).toBeVisible();
});

plain('with scripts the page does not speak of them', async ({ page }) => {
  await page.goto('ja/search/');
  await expect(unheard(page)).toBeHidden();
});
