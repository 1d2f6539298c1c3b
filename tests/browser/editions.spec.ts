/** The linked data of the whole annex stand in the page as data: the policy lets nothing of them run. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const data = 'script[type="application/ld+json"]';

async function violationsAt(page: Page, path: string): Promise<readonly string[]> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => heard.push(event.violatedDirective));
    Object.assign(window, { heard });
  });
  await page.goto(path);
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

for (const path of ['ja/annex/', 'en/annex/']) {
  test(`the linked data of ${path} violate no policy`, async ({ page }) => {
    expect(await violationsAt(page, path)).toEqual([]);
    expect(JSON.parse((await page.locator(data).textContent()) ?? '')).toMatchObject({
      '@type': 'CreativeWork',
    });
  });
}

test('were they a script, the policy would stop them', async ({ page }) => {
  await page.route('**/ja/annex/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('type="application/ld+json"', '');
    await route.fulfill({ response, body });
  });
  expect(await violationsAt(page, 'ja/annex/')).toEqual(['script-src-elem']);
});
