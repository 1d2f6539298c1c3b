/** One session that ends with the death of the browser, and what the next one finds of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { wordingIn } from '../../src/lib/wording/wording.ts';
import { chromium } from '../install.mjs';
import { fields, type } from './typist.ts';
import type { Key } from './typist.ts';

export interface Loss {
  readonly typed: number;
  /** From the first key that is gone: how long before the end it was typed, in milliseconds, and how many there are. */
  readonly age: number;
  readonly characters: number;
  /** Is nothing left of it? */
  readonly whole: boolean;
  /** Did the page say that it cannot read what is kept? */
  readonly unreadable: boolean;
  /** How often it was said to be saved, and how often that was not so. */
  readonly promises: number;
  readonly broken: number;
}

/** What each field held when the page said that it was saved. */
type Lengths = Readonly<Record<string, number>>;

const { keeping } = wordingIn('ja').assessment;
const said = keeping.saved.split('{')[0] ?? '';

/** @param time until the browser is killed, from the first key on, in milliseconds */
export async function killed(home: string, time: number, chance: () => number): Promise<Loss> {
  const profile = mkdtempSync(join(tmpdir(), 'junshu-kills-'));
  try {
    const { keys, promises, end } = await untilKilled(home, profile, time, chance);
    const found = await whatIsLeft(home, profile);
    return lossOf(keys, end, promises, found);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function untilKilled(home: string, profile: string, time: number, chance: () => number) {
  const browser = await start(profile);
  const page = await browser.newPage();
  const promises: Lengths[] = [];
  await page.exposeFunction('saidToBeSaved', (lengths: Lengths) => promises.push(lengths));
  await open(page, home);
  await listen(page);
  const keys: Key[] = [];
  const typing = type(page, keys, chance).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, time));
  const end = performance.now();
  await kill(browser);
  await typing;
  return { keys: keys.filter(({ at }) => at <= end), promises, end };
}

async function whatIsLeft(home: string, profile: string) {
  const browser = await start(profile);
  const page = await browser.newPage();
  await open(page, home);
  // An empty form may be about to be filled; an empty one that stays so has nothing to show.
  await page
    .waitForFunction(
      (names) => names.some((name) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value),
      { timeout: 4000 },
      fields,
    )
    .catch(() => undefined);
  const lengths = await page.evaluate(lengthsNow, fields);
  const notice = await page.$eval('[data-part="notice"]', (place) => place.textContent);
  await browser.close();
  return { lengths, unreadable: notice.includes(keeping.unreadable) };
}

function lossOf(
  keys: readonly Key[],
  end: number,
  promises: readonly Lengths[],
  { lengths, unreadable }: Awaited<ReturnType<typeof whatIsLeft>>,
): Loss {
  const gone = keys.filter(({ field, length }) => length > (lengths[field] ?? 0));
  const isBroken = (promise: Lengths) => fields.some((name) => (promise[name] ?? 0) > (lengths[name] ?? 0));
  return {
    typed: keys.length,
    age: gone[0] ? end - gone[0].at : 0,
    characters: gone.length,
    whole: keys.length > 0 && gone.length === keys.length,
    unreadable,
    promises: promises.length,
    broken: promises.filter(isBroken).length,
  };
}

function start(profile: string): Promise<Browser> {
  return launch({
    executablePath: chromium() ?? '',
    userDataDir: profile,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      '--disable-background-networking',
      '--disable-component-update',
    ],
    protocolTimeout: 60_000,
  });
}

async function open(page: Page, home: string): Promise<void> {
  await page.goto(`${home}ja/assessment/#particulars`, { waitUntil: 'load' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-part="saved"]')].some((place) => place.textContent.trim() !== ''),
  );
}

/** Tells of every moment in which the page says that what it shows is saved. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(
    (names, sentence) => {
      const place = document.querySelector('[data-part="saved"]');
      const tell = () => {
        if (!place?.textContent.trim().startsWith(sentence)) return;
        const lengths = names.map((name) => {
          const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
          return [name, field?.value.length ?? 0] as const;
        });
        (window as unknown as { saidToBeSaved: (said: unknown) => void }).saidToBeSaved(
          Object.fromEntries(lengths),
        );
      };
      if (place)
        new MutationObserver(tell).observe(place, { childList: true, characterData: true, subtree: true });
      // Whoever has just typed reads it too.
      document.addEventListener('input', () => setTimeout(tell));
    },
    fields,
    said.trim(),
  );
}

function lengthsNow(names: readonly string[]): Lengths {
  return Object.fromEntries(
    names.map((name) => [
      name,
      document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value.length ?? 0,
    ]),
  );
}

/** All of it at once, as when a machine hangs or its user ends the task. */
async function kill(browser: Browser): Promise<void> {
  const process = browser.process();
  if (process?.pid === undefined) throw new Error('The browser has no process.');
  if (process.exitCode !== null || process.signalCode !== null)
    throw new Error('The browser ended by itself.');
  const ended = new Promise((resolve) => process.once('exit', resolve));
  globalThis.process.kill(-process.pid, 'SIGKILL');
  await ended;
}
