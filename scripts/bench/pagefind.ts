/** Plain Pagefind over the same pages, with its own settings: what the search of this site is measured against. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { createIndex } from 'pagefind';
import type { Language } from '../../src/lib/languages/language.ts';
import { builtText, pagesIn } from '../built/files.ts';

const notSearched = /(?:^|\/)(?:print|search)\/|^(?:404|index)\./;

/** Writes its files into the built site, and a page without a policy to run it in: it needs WebAssembly. */
export async function addPagefind(folder: string): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind could not be started.');
  for (const file of pagesIn(folder).filter((name) => !notSearched.test(name))) {
    await index.addHTMLFile({ sourcePath: file, content: builtText(file, folder) });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
  for (const language of ['ja', 'en'])
    writeFileSync(
      join(folder, `plain-${language}.html`),
      `<!doctype html><html lang="${language}"><title>-</title>`,
    );
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

export async function openPlain(browser: Browser, home: string, language: Language): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${home}plain-${language}.html`);
  return page;
}

/** The pages that Pagefind finds: `/ja/glossary/`. */
export async function pagefindPages(page: Page, query: string): Promise<readonly string[]> {
  return page.evaluate(async (asked) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as Pagefind;
    await pagefind.options({ noWorker: true });
    const { results } = await pagefind.search(asked);
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map(({ url }) => url);
  }, query);
}

/** From the call to its first hit in hand, in milliseconds, with nothing loaded before. */
export async function pagefindTime(page: Page, query: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const started = performance.now();
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as Pagefind;
    await pagefind.options({ noWorker: true });
    const { results } = await pagefind.search(asked);
    await results[0]?.data();
    return performance.now() - started;
  }, query);
}
