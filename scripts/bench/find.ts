/** How much of what must be found is found, and how much of what is found is right; page by page. */
import type { Browser } from '@playwright/test';
import { parse } from 'parse5';
import type { Language } from '../../src/lib/languages/language.ts';
import { find, markupText } from '../../src/integrations/site-index/markup.ts';
import { siteQueries } from '../../tests/search/site-queries.ts';
import type { SiteRow } from '../../tests/search/site-queries.ts';
import { pathsOf, saysIt, searchIn } from '../../tests/search/site-search.ts';
import { builtText } from '../built/files.ts';
import { openPlain, pagefindPages } from './pagefind.ts';

export interface Score {
  readonly recall: number;
  readonly precision: number;
  /** Of the queries to which the site has nothing, those answered with nothing. */
  readonly silent: string;
}

/** Pages below the language that a query finds: `glossary/`. */
type Finder = (query: string) => Promise<readonly string[]>;

export async function scores(
  browser: Browser,
  home: string,
  folder: string,
  language: Language,
): Promise<readonly (readonly [string, Score])[]> {
  const search = searchIn(language, folder);
  const page = await openPlain(browser, home, language);
  const own: Finder = (query) => {
    const { annex, site } = search(query);
    const clauses = annex.hits.map(({ passage }) => `clauses/${passage.clause}/`);
    return Promise.resolve(pagesOf([...clauses, ...pathsOf(site)]));
  };
  const plain: Finder = async (query) =>
    pagesOf((await pagefindPages(page, query)).map((url) => url.replace(/^\/\w+\//, '')));
  const judged = [
    [`this search, ${language}`, await scoreOf(own, folder, language)],
    [`plain Pagefind, ${language}`, await scoreOf(plain, folder, language)],
  ] as const;
  await page.close();
  return judged;
}

function pagesOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => path.replace(/#.*/, '')))];
}

async function scoreOf(finder: Finder, folder: string, language: Language): Promise<Score> {
  const rows = Object.values(siteQueries[language]).flat();
  const [asked, nothing] = [rows.filter(([, places]) => places), rows.filter(([, places]) => !places)];
  const judged = await Promise.all(asked.map((row) => judge(row, finder, folder, language)));
  const silent = await Promise.all(nothing.map(async ([query]) => (await finder(query)).length === 0));
  return {
    recall: mean(judged.map(({ recall }) => recall)),
    precision: mean(judged.flatMap(({ precision }) => (Number.isNaN(precision) ? [] : [precision]))),
    silent: `${silent.filter(Boolean).length} of ${silent.length}`,
  };
}

async function judge(row: SiteRow, finder: Finder, folder: string, language: Language) {
  const [query, places, says] = row;
  const found = await finder(query);
  const wanted = pagesOf(places.split(' '));
  const right = found.filter((path) =>
    isRight(builtText(`${language}/${path}index.html`, folder), query, says),
  );
  return {
    recall: wanted.filter((path) => found.includes(path)).length / wanted.length,
    precision: right.length / found.length,
  };
}

/** The page says all words typed, or what the table says for them. */
function isRight(html: string, query: string, says?: string): boolean {
  return saysIt(markupText(find(parse(html), ({ tagName }) => tagName === 'main')), query, says);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
