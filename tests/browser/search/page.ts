/** The page of the search, as tests see and use it. */
import type { Page } from '@playwright/test';

export const box = (page: Page) => page.getByRole('searchbox');
export const hits = (page: Page) => page.locator('[data-part="hits"] > li');
export const status = (page: Page) => page.getByRole('status').first();
export const elsewhere = (page: Page) => page.locator('[data-part="elsewhere"]');
export const siteStatus = (page: Page) => elsewhere(page).getByRole('status');
export const group = (page: Page, name: string) =>
  elsewhere(page)
    .locator('.group')
    .filter({ has: page.getByRole('heading', { name }) });
export const jump = (page: Page) => page.locator('[data-part="jump"] a');
export const focused = (page: Page) => page.locator(':focus');

export async function search(page: Page, language: 'ja' | 'en', query: string) {
  await page.goto(`${language}/search/`);
  await box(page).fill(query);
}

export async function hrefs(page: Page): Promise<(string | null)[]> {
  const links = await hits(page).locator('a').all();
  return Promise.all(links.map((link) => link.getAttribute('href')));
}
