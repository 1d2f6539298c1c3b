/** How the form bears an annex of hundreds of clauses. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { clauseStep } from '../../src/lib/filling/clause-step.ts';
import { routes } from '../../src/lib/routes.ts';
import { writeLarge } from '../../tests/large/write.ts';
import { inBrowser } from './browser.ts';
import { pressAll, pressTimes, watchEvents } from './form.ts';

export interface Borne {
  /** From the start of the navigation until the form takes what is typed, in milliseconds. */
  readonly ready: number;
  /** Press to next paint, in milliseconds; those over 16 ms. */
  readonly presses: readonly number[];
}

/** Builds a site of this size and answers a few of its questions. */
export async function bears(clauses: number, each: number): Promise<Borne> {
  const folder = mkdtempSync(join(tmpdir(), 'junshu-large-'));
  const content = join(folder, 'content');
  writeLarge(content, clauses, each);
  const env = { ...process.env, JUNSHU_CONTENT: content, JUNSHU_OUT: join(folder, 'dist') };
  run(['scripts/confirm.ts', '--all'], env);
  run(['node_modules/astro/bin/astro.mjs', 'build', '--silent'], env);
  let borne: Borne = { ready: NaN, presses: [] };
  await inBrowser(join(folder, 'dist'), async (browser, home) => {
    const page = await browser.newPage();
    borne = await fill(page, home + routes.assessment('ja').slice(1), clauses);
  });
  return borne;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status } = spawnSync(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args.join(' ')} failed, so there is nothing to measure.`);
}

async function fill(page: Page, address: string, clauses: number): Promise<Borne> {
  await page.addInitScript(watchReady);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'readyAt' in window, undefined, { timeout: 120_000 });
  const ready = await page.evaluate(() => (window as unknown as { readyAt: number }).readyAt);
  await page.locator('#facts input[value="during"]').click();
  await watchEvents(page);
  for (const clause of [1, Math.ceil(clauses / 2), clauses]) {
    await page.evaluate((step) => (location.hash = step), clauseStep(clause));
    await pressAll(page, `#${clauseStep(clause)} .opts input`);
  }
  return { ready, presses: (await pressTimes(page)).answers };
}

/** Notes when the form first takes what is typed. Runs in the page. */
function watchReady(): void {
  const look = () => {
    const ready = document.querySelector('assessment-form form:not([inert]) [data-part="count"]:not(:empty)');
    if (ready) Object.assign(window, { readyAt: performance.now() });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
