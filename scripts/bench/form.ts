/** How quickly the assessment answers a press. */
import type { ClauseNumber } from '../../src/lib/annex/numbering/address.ts';
import type { Browser, Page } from '@playwright/test';
import { clauseStep } from '../../src/lib/filling/clause-step.ts';
import { slowDown } from './browser.ts';

/** From a press to the next paint, in milliseconds, of those that take more than 16. */
export interface Presses {
  readonly answers: readonly number[];
  /** Links to another step. */
  readonly steps: readonly number[];
  readonly keys: readonly number[];
}

/** Presses every answer of these clauses, the links between some steps, and a few keys. */
export async function interactions(
  browser: Browser,
  address: string,
  clauses: readonly ClauseNumber[],
): Promise<Presses> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('[data-action="open-example"]').click();
  await page.locator('[data-part="notice"]').waitFor();
  await atRest(page);
  await slowDown(page, false);
  await watchEvents(page);
  for (const step of ['facts', ...clauses.map(clauseStep), 'review', 'lists', 'verdict', 'particulars']) {
    await pressAll(page, `[data-step-link="${step}"]`);
    await pressAll(page, `#${step} .opts input`);
  }
  await page.locator('[name="contract.number"]').pressSequentially('2026-0123', { delay: 60 });
  const presses = await pressTimes(page);
  await page.close();
  return presses;
}

/**
 * Presses everything that fits and is in sight, where it lies. Playwright's own click looks through the page before and
 * after each press, which would be measured with it.
 */
export async function pressAll(page: Page, selector: string): Promise<void> {
  const count = await page.locator(selector).count();
  for (let nth = 0; nth < count; nth += 1) {
    const place = await page.evaluate(bringInSight, [selector, nth] as const);
    if (!place) continue;
    await atRest(page);
    await page.mouse.click(place.x, place.y);
    await atRest(page);
  }
}

/** Where the middle of one of those that fit lies, once it is in sight; nowhere if it does not show. Runs in the page. */
async function bringInSight([selector, nth]: readonly [string, number]): Promise<
  { x: number; y: number } | undefined
> {
  const wanted = document.querySelectorAll<HTMLElement>(selector)[nth];
  if (!wanted?.checkVisibility()) return undefined;
  wanted.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { x, y, width, height } = wanted.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Nobody presses while the page still moves or answers: what a scroll costs would be counted to the press. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100))),
      ),
  );
}

export async function watchEvents(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept: PerformanceEntry[] = [];
    Object.assign(window, { kept });
    new PerformanceObserver((list) => kept.push(...list.getEntries())).observe({
      type: 'event',
      durationThreshold: 16,
    } as PerformanceObserverInit);
  });
}

export async function pressTimes(page: Page): Promise<Presses> {
  return page.evaluate(async () => {
    // The observer hears of a paint after it: two more frames are enough.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { kept } = window as unknown as { kept: PerformanceEventTiming[] };
    const times = (names: readonly string[], where: string, within: boolean) =>
      kept
        .filter(({ name, target }) => {
          const inside = target instanceof Element && target.closest(where) !== null;
          return names.includes(name) && inside === within;
        })
        .map(({ duration }) => duration);
    return {
      answers: times(['click', 'pointerup'], '.opts', true),
      steps: times(['click', 'pointerup'], '.opts', false),
      keys: times(['keydown', 'keyup'], 'body', true),
    };
  });
}
