/** What axe finds in a page. Run in the page itself: the runner's own wrapper opens another page for each look. */
import axe from 'axe-core';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** What hinders a reader by WCAG 2.2, A and AA, and by good practice, each with its rule and place; nothing is the proof. */
export async function hindrances(page: Page): Promise<string[]> {
  // While it is asked which record is in hand, a page is nobody's to use, and its heading is nobody's to hear.
  await expect(page.locator('[inert]')).toHaveCount(0);
  // What stays in sight lies over what scrolls by: a link that it covers but for a strip is no small target.
  await page.locator('.dock').evaluateAll((docks: HTMLElement[]) => {
    for (const dock of docks) dock.style.position = 'static';
  });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(look);
}

/** Runs in the page. */
async function look(): Promise<string[]> {
  const { axe: looker } = window as unknown as { axe: typeof axe };
  const { violations } = await looker.run({ resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
