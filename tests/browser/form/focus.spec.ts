/** Whoever goes through a page with the keyboard sees where they are. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { goTo, openExample, openForm, openKept, recordWith } from './form.ts';

// A walk through a whole page takes its time on a busy machine.
test.describe.configure({ timeout: 120_000 });

test.describe('the focus is seen on every control of', () => {
  const scenes: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['the home page', (page) => page.goto('ja/')],
    ['a clause', (page) => page.goto('ja/clauses/8/')],
    ['the method', (page) => page.goto('ja/method/')],
    ['the search', (page) => page.goto('ja/search/')],
    ['the page to receive', (page) => page.goto('ja/receive/')],
    ['the facts', (page) => openForm(page)],
    ['the particulars', (page) => openForm(page, 'ja', 'particulars')],
    [
      'a question',
      async (page) => {
        await openExample(page);
        await goTo(page, 'clause-4');
      },
    ],
    [
      'the lists',
      async (page) => {
        await openExample(page);
        await goTo(page, 'lists');
      },
    ],
    [
      'the report',
      async (page) => {
        await openKept(page, recordWith({}));
        await page.goto('ja/attestation/');
        await expect(page.getByRole('article')).toBeVisible();
      },
    ],
  ];
  for (const [name, set] of scenes) {
    test(`${name}, in forced colours too, and nothing covers it`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await set(page);
      expect(await unseen(page)).toEqual([]);
      await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
      expect(await page.evaluate(unmarked), 'in forced colours').toEqual([]);
    });
  }
});

/** Goes once through the page with Tab; names each stop whose focus cannot be seen or that is covered. */
async function unseen(page: Page): Promise<string[]> {
  const found: string[] = [];
  let stops = 0;
  for (; stops < 300; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (!stop) break;
    if (stop.fault) found.push(`${stop.fault}: ${stop.name}`);
  }
  expect(stops).toBeGreaterThan(5);
  expect(stops).toBeLessThan(300);
  return found;
}

/** Runs in the page: what has the focus, and what is wrong with it; null at the end of the page. */
function stopHere(): { readonly name: string; readonly fault: string } | null {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const name = element.outerHTML.slice(0, 90);
  // Inside a date the browser itself marks day, month, year and its button.
  if (element.hasAttribute('data-visited-by-test')) return { name, fault: '' };
  element.setAttribute('data-visited-by-test', '');
  const label = element.closest('label');
  const outlined = [element, label, element.closest('fieldset')].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const { left, top, width, height } = (label ?? element).getBoundingClientRect();
  const inSight = [0.1, 0.5, 0.9].some((x) =>
    [0.1, 0.5, 0.9].some((y) => {
      const over = document.elementFromPoint(left + width * x, top + height * y);
      return over !== null && (over.contains(element) || element.contains(over) || label?.contains(over));
    }),
  );
  return { name, fault: `${outlined ? '' : 'no outline '}${inSight ? '' : 'covered'}`.trim() };
}

/** Runs in the page: of the stops that were visited, those whose focus has no outline. */
function unmarked(): string[] {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-visited-by-test]')];
  return stops.flatMap((stop) => {
    stop.focus();
    const outlined = [stop, stop.closest('label'), stop.closest('fieldset')].some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    return outlined || document.activeElement !== stop ? [] : [stop.outerHTML.slice(0, 90)];
  });
}
