/**
 * npm run bench: what the site weighs and how quick it is, as figures only. Needs Chromium; builds the site into
 * a folder of its own. "npm run bench -- weight build rules paint form" runs only the parts named.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { readAnnex } from '../src/lib/annex/files.ts';
import type { Answer } from '../src/lib/assessment/answers.ts';
import { rulesOf } from '../src/lib/assessment/rules.ts';
import type { QuestionRule, Rules } from '../src/lib/assessment/rules.ts';
import { assess } from '../src/lib/assessment/verdict.ts';
import { packedScripts, packedTotal, weightsOf } from '../tests/weight.ts';
// The server and the installer run before anything is built, so they are plain JavaScript.
import { chromium as chromiumPath } from './install.mjs';
import { serve } from './serve.mjs';

const folder = join(mkdtempSync(join(tmpdir(), 'junshu-bench-')), 'dist');
const runs = 15;

function table(title: string, rows: readonly (readonly (string | number)[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => String(row[at] ?? '').length)));
  console.log(`\n${title}`);
  for (const row of rows) {
    const cells = row.map((cell, at) => {
      const width = widths[at] ?? 0;
      return at === 0 ? String(cell).padEnd(width) : String(cell).padStart(width);
    });
    console.log(`  ${cells.join('  ')}`);
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function rounded(value: number, digits = 0): string {
  return value.toFixed(digits);
}

// Build

interface Built {
  readonly seconds: number;
  /** The most memory held at one time, in MiB; NaN where the machine does not tell. */
  readonly peak: number;
}

/** Builds in a process of its own and watches its memory. */
async function build(): Promise<Built> {
  const started = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    env: { ...process.env, JUNSHU_OUT: folder },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let peak = NaN;
  const status = `/proc/${child.pid ?? 0}/status`;
  const watch = setInterval(() => {
    if (!existsSync(status)) return;
    const kilobytes = /VmHWM:\s+([0-9]+)/.exec(readFileSync(status, 'utf8'))?.[1];
    if (kilobytes !== undefined) peak = Number(kilobytes) / 1024;
  }, 20);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error('The build failed, so there is nothing to measure.');
  return { seconds: (performance.now() - started) / 1000, peak };
}

// Weight

const kinds = [
  ['choice of language', 'index.html'],
  ['home', 'ja/index.html'],
  ['clause', 'ja/clauses/8/index.html'],
  ['whole annex', 'ja/annex/index.html'],
  ['assessment', 'ja/assessment/index.html'],
  ['report', 'ja/attestation/index.html'],
  ['receive', 'ja/receive/index.html'],
  ['search, before a query', 'ja/search/index.html'],
  ['method', 'ja/method/index.html'],
  ['about', 'ja/about/index.html'],
] as const;

function showWeight(): void {
  const rows = kinds.map(([name, file]) => {
    const weights = weightsOf(file, folder);
    const page = weights[0] ?? { raw: 0, packed: 0 };
    return [name, page.raw, page.packed, packedScripts(weights), packedTotal(weights)];
  });
  const head = ['page', 'HTML raw', 'HTML brotli', 'script brotli', 'all brotli'];
  table('Weight in bytes (all: HTML, every script it may load, icon)', [head, ...rows]);
}

// Rules

/** The questions of the annex again and again, under ids of their own. */
function synthetic(count: number): Rules {
  const { questions, ...rest } = rulesOf(readAnnex());
  const many = Array.from({ length: count }, (_, at): QuestionRule => {
    const question = questions[at % questions.length];
    if (!question) throw new Error('The annex asks nothing.');
    return { ...question, id: `Q${Math.floor(at / questions.length) + 1}-${at}` };
  });
  return { ...rest, questions: many };
}

function timeRules(count: number): number {
  const rules = synthetic(count);
  const facts = { phase: 'during', handlesInformation: 'yes', subcontracting: 'yes', employees: 'yes' };
  const answers = Object.fromEntries(
    rules.questions.map(({ id, kind }): [string, Answer] => {
      if (kind === 'breach') return [id, { occurred: 'no' }];
      return [id, kind === 'control' ? { level: 'partial' } : { acknowledged: true }];
    }),
  );
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    assess(rules, facts, answers);
    return performance.now() - started;
  });
  return median(times);
}

// Browser

/** Lighthouse's slow 4G and a phone's processor. */
async function slowDown(page: Page, network: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (!network) return;
  const throughput = (1.6 * 1024 * 1024) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

async function firstPaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await slowDown(page, true);
  await page.goto(address);
  const handle = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const time = await handle.jsonValue();
  await context.close();
  return time ?? NaN;
}

/** From a press to the next paint, for each of a row of answers, in milliseconds. */
async function interactions(browser: Browser, address: string): Promise<readonly number[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator('[data-action="open-example"]').click();
  await page.locator('[data-notice]').waitFor();
  await slowDown(page, false);
  await page.evaluate(() => {
    const kept: PerformanceEntry[] = [];
    Object.assign(window, { kept });
    new PerformanceObserver((list) => kept.push(...list.getEntries())).observe({
      type: 'event',
      durationThreshold: 16,
    } as PerformanceObserverInit);
  });
  for (const step of ['facts', 'clause-5', 'clause-8', 'review']) {
    await page.locator(`[data-step-link="${step}"]`).click();
    for (const box of await page.locator(`#${step} .opts input:visible`).all()) await box.click();
  }
  await page.locator('[data-step-link="particulars"]').click();
  await page.locator('[name="contract.number"]').pressSequentially('2026-0123');
  const times = await page.evaluate(async () => {
    // The observer hears of a paint after it: two more frames are enough.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const { kept } = window as unknown as { kept: PerformanceEventTiming[] };
    const pressed = kept.filter(({ name }) => ['click', 'pointerup', 'keydown', 'keyup'].includes(name));
    return pressed.map(({ duration }) => duration);
  });
  await page.close();
  return times;
}

async function inBrowser(measure: (browser: Browser, home: string) => Promise<void>): Promise<void> {
  const executablePath = chromiumPath();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const server = await serve({ root: folder, port: 0 });
  await measure(browser, server.url);
  await browser.close();
  await server.close();
}

async function showPaint(browser: Browser, home: string): Promise<void> {
  const rows: (string | number)[][] = [['page', 'median', 'slowest']];
  for (const path of ['ja/clauses/8/', 'ja/', 'ja/annex/', 'ja/assessment/']) {
    const times: number[] = [];
    for (let run = 0; run < 5; run += 1) times.push(await firstPaint(browser, home + path));
    rows.push([`/${path}`, rounded(median(times)), rounded(Math.max(...times))]);
  }
  // The server does not compress: hosts do, so this is the slower case.
  table('First contentful paint in ms (150 ms, 1.6 Mbit/s, processor ÷ 4, uncompressed; 5 runs)', rows);
}

async function showForm(browser: Browser, home: string): Promise<void> {
  const times = await interactions(browser, `${home}ja/assessment/`);
  const row = [times.length, rounded(median(times)), rounded(Math.max(...times))];
  table('Interactions in the form in ms, press to next paint (processor ÷ 4; those over 16 ms)', [
    ['count', 'median', 'slowest'],
    row,
  ]);
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const wanted = (part: string) => named.length === 0 || named.includes(part);
  const built = await build();
  if (wanted('build')) {
    const peak = Number.isNaN(built.peak) ? 'not told' : rounded(built.peak);
    table('Build', [
      ['seconds', 'peak memory in MiB'],
      [rounded(built.seconds, 1), peak],
    ]);
  }
  if (wanted('weight')) showWeight();
  if (wanted('rules')) {
    const rows = [48, 1000, 10_000].map((count) => [count, rounded(timeRules(count), 2)]);
    table(`assess() in ms, median of ${runs}`, [['questions', 'ms'], ...rows]);
  }
  if (wanted('paint')) await inBrowser(showPaint);
  if (wanted('form')) await inBrowser(showForm);
}

await main();
