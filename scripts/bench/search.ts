/** How soon a search from a clause page finds something. */
import type { Browser } from '@playwright/test';
import { slowDown } from './browser.ts';
import { openPlain, pagefindTime } from './pagefind.ts';

const runs = 15;

const done = 'Found: ';

export interface SearchTimes {
  /** From Ctrl K on the page of a clause, in milliseconds. */
  readonly box: readonly number[];
  readonly clause: readonly number[];
  readonly site: readonly number[];
  /** From the same key, had Pagefind been loaded where the rest of the site is. */
  readonly pagefind: readonly number[];
}

/** From the page `from`; the query is typed as soon as the box is there. Nothing is cached in a context of its own. */
export async function searchTimes(
  browser: Browser,
  home: string,
  from: string,
  query: string,
): Promise<SearchTimes> {
  const all = [];
  for (let run = 0; run < runs; run += 1) {
    const times = await oneSearch(browser, home + from, query);
    all.push({ ...times, pagefind: times.clause + (await onePagefind(browser, home, query)) });
  }
  return {
    box: all.map(({ box }) => box),
    clause: all.map(({ clause }) => clause),
    site: all.map(({ site }) => site),
    pagefind: all.map(({ pagefind }) => pagefind),
  };
}

interface Marks {
  readonly box: number;
  readonly clause: number;
  readonly site: number;
}

async function oneSearch(browser: Browser, address: string, query: string): Promise<Marks> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await slowDown(page, true);
  await page.addInitScript(watchSearch, { query, done });
  await page.goto(address);
  await page.waitForTimeout(1000);
  // The page tells when it is done: to ask it again and again would take its time.
  const told = page.waitForEvent('console', (message) => message.text().startsWith(done));
  await page.keyboard.press('Control+k');
  const marks = JSON.parse((await told).text().slice(done.length)) as Marks;
  await context.close();
  return marks;
}

/** Runs in the page: notes when the key was pressed, and when what it led to was painted. */
function watchSearch({ query, done }: { query: string; done: string }): void {
  const marks: Partial<Record<keyof Marks, number>> = {};
  Object.assign(window, { marks });
  const now = () => performance.timeOrigin + performance.now();
  addEventListener(
    'keydown',
    ({ key }) => key === 'k' && sessionStorage.setItem('pressed', String(now())),
    true,
  );
  const note = (name: keyof Marks) => {
    if (marks[name] !== undefined) return;
    marks[name] = now() - Number(sessionStorage.getItem('pressed'));
    if (name === 'site') console.log(done + JSON.stringify(marks));
  };
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || marks.box) return;
    note('box');
    queueMicrotask(() => {
      target.value = query;
      target.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  });
  new MutationObserver(() => {
    if (document.querySelector('[data-part="hits"]:not([hidden]) mark'))
      requestAnimationFrame(() => note('clause'));
    if (document.querySelector('[data-part="groups"] li')) requestAnimationFrame(() => note('site'));
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function onePagefind(browser: Browser, home: string, query: string): Promise<number> {
  const page = await openPlain(browser, home, 'ja');
  await slowDown(page, true);
  const time = await pagefindTime(page, query);
  await page.close();
  return time;
}
