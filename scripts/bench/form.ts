/** How quickly the assessment answers a press. */
import type { ClauseNumber } from '../../src/lib/annex/numbering/address.ts';
import type { Browser, Page } from '@playwright/test';
import { clauseStep } from '../../src/lib/filling/clause-step.ts';
import { slowDown } from './browser.ts';

/** From a press to the next paint, for each of a row of answers to these clauses, in milliseconds. */
export async function interactions(
  browser: Browser,
  address: string,
  clauses: readonly ClauseNumber[],
): Promise<readonly number[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('[data-action="open-example"]').click();
  await page.locator('[data-notice]').waitFor();
  await slowDown(page, false);
  await watchEvents(page);
  for (const step of ['facts', ...clauses.map(clauseStep), 'review']) {
    await page.locator(`[data-step-link="${step}"]`).click();
    await pressAll(page, step);
  }
  await page.locator('[data-step-link="particulars"]').click();
  await page.locator('[name="contract.number"]').pressSequentially('2026-0123');
  const times = await pressTimes(page);
  await page.close();
  return times;
}

/**
 * Presses every answer of a step that is in sight, where it lies. Playwright's own click looks through the page before
 * and after each press, which would be measured with it.
 */
export async function pressAll(page: Page, step: string): Promise<void> {
  const count = await page.locator(`#${step} .opts input`).count();
  for (let nth = 0; nth < count; nth += 1) {
    const place = await page.evaluate(bringInSight, [step, nth] as const);
    if (!place) continue;
    await page.mouse.click(place.x, place.y);
    await atRest(page);
  }
}

/** Where the middle of a step's answer lies, once it is in sight; nowhere if it does not show. Runs in the page. */
async function bringInSight([step, nth]: readonly [string, number]): Promise<
  { x: number; y: number } | undefined
> {
  const answer = document.getElementById(step)?.querySelectorAll<HTMLElement>('.opts input')[nth];
  if (!answer?.checkVisibility()) return undefined;
  answer.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { x, y, width, height } = answer.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Nobody presses again while the page still answers. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
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

export async function pressTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    // The observer hears of a paint after it: two more frames are enough.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { kept } = window as unknown as { kept: PerformanceEventTiming[] };
    const pressed = kept.filter(({ name }) => ['click', 'pointerup', 'keydown', 'keyup'].includes(name));
    return pressed.map(({ duration }) => duration);
  });
}
