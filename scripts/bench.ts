/**
 * npm run bench: what the site weighs and how quick it is, as figures only. Needs Chromium; builds the site into
 * a folder of its own. "npm run bench -- weight build rules paint form large records find search" shows only the parts named.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAnnex } from '../src/files/content.ts';
import { readExample } from '../src/files/example.ts';
import { languages } from '../src/lib/languages/language.ts';
import { routes } from '../src/lib/routes.ts';
import { blocking } from './bench/blocking.ts';
import { inBrowser } from './bench/browser.ts';
import { build } from './bench/build.ts';
import { median, rounded } from './bench/figures.ts';
import { scores } from './bench/find.ts';
import type { Score } from './bench/find.ts';
import { interactions } from './bench/form.ts';
import { bears } from './bench/large.ts';
import { addPagefind } from './bench/pagefind.ts';
import { firstPaint } from './bench/paint.ts';
import { searchTimes } from './bench/search.ts';
import { listTimes } from './bench/records.ts';
import { rulesTimes } from './bench/rules.ts';
import { packedScripts, packedTotal, weightsOf } from './built/weight.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'junshu-bench-')), 'dist');
const annex = readAnnex();
/** The clauses that ask most, whose pages and steps are the heaviest. */
const clauses = annex.clauses.toSorted((a, b) => b.questions.length - a.questions.length);
const heaviest = clauses.slice(0, 2).map(({ number }) => number);
const language = annex.authoritative;

type Figures = Readonly<Record<string, number>>;

/** One line a thing measured: its name, then its figures. */
function show(title: string, lines: readonly (readonly [name: string, figures: Figures])[]): void {
  console.log(`\n${title}`);
  console.table(Object.fromEntries(lines));
}

function showBuild({ seconds, peak }: Awaited<ReturnType<typeof build>>): void {
  show('Build', [['whole site', { seconds: rounded(seconds, 1), 'peak memory in MiB': rounded(peak) }]]);
}

function showWeight(): void {
  const paths = [
    routes.root(),
    routes.home(language),
    ...heaviest.map((clause) => routes.clause(language, clause)),
    routes.annex(language),
    routes.assessment(language),
    routes.attestation(language),
    routes.receive(language),
    routes.search(language),
    routes.method(language),
    routes.about(language),
  ];
  const lines = paths.map((path) => [path, weightAt(path)] as const);
  show('Weight in bytes (all: HTML, every script it may load, icon; packed by brotli)', lines);
}

function weightAt(path: string): Figures {
  const weights = weightsOf(`${path.slice(1)}index.html`, folder);
  const { raw = NaN, packed = NaN } = weights[0] ?? {};
  return { HTML: raw, 'HTML packed': packed, scripts: packedScripts(weights), all: packedTotal(weights) };
}

function showRules(): void {
  const lines = [48, 1000, 10_000].map((count) => {
    const times = rulesTimes(annex, count);
    return [`${count} questions`, { median: rounded(median(times), 2) }] as const;
  });
  show('assess() in ms', lines);
}

async function showPaint(): Promise<void> {
  const clause = heaviest.slice(0, 1).map((number) => routes.clause(language, number));
  const paths = [...clause, routes.home(language), routes.annex(language), routes.assessment(language)];
  const lines: (readonly [string, Figures])[] = [];
  await inBrowser(folder, async (browser, home) => {
    for (const path of paths) lines.push([path, summary(await firstPaint(browser, home + path.slice(1)))]);
  });
  show('First contentful paint in ms (562 ms, 1.44 Mbit/s, processor ÷ 4, gzip)', lines);
}

async function showForm(): Promise<void> {
  await inBrowser(folder, async (browser, home) => {
    const address = home + routes.assessment(language).slice(1);
    const { answers, steps, keys } = await interactions(browser, address, heaviest);
    show('Interactions in the form in ms, press to next paint (processor ÷ 4; those over 16 ms)', [
      ['answers', summary(answers)],
      ['links between steps', summary(steps)],
      ['keys', summary(keys)],
    ]);
    show('Blocking time while the form loads, in ms (processor ÷ 4; of each task what is over 50 ms)', [
      ['load', withBest(await blocking(browser, address))],
    ]);
  });
}

async function showLarge(): Promise<void> {
  const lines: (readonly [string, Figures])[] = [];
  for (const clauses of [100, 400]) {
    const { ready, presses } = await bears(clauses, 5);
    const figures = { 'form ready': rounded(ready), ...summary(presses) };
    lines.push([`${clauses} clauses, ${clauses * 5} questions`, figures]);
  }
  show('Large annexes: until the form takes what is typed, and press to next paint, in ms', lines);
}

async function showRecords(): Promise<void> {
  await inBrowser(folder, async (browser, home) => {
    const address = home + routes.records(language).slice(1);
    const { kept, anew } = await listTimes(browser, address, annex.id, readExample(language));
    show('List of 200 records of 20 kB in ms, from the script to the last row', [
      ['summaries kept', withBest(kept)],
      ['summaries made anew', withBest(anew)],
    ]);
  });
}

async function showFinding(): Promise<void> {
  const lines: (readonly [string, Score])[] = [];
  await inBrowser(folder, async (browser, home) => {
    for (const one of languages) lines.push(...(await scores(browser, home, folder, one)));
  });
  const rounding = ({ recall, precision, silent }: Score) => {
    return {
      recall: rounded(recall, 2),
      precision: rounded(precision, 2),
      'nothing where nothing is': silent,
    };
  };
  console.log('\nFinding on the whole site (tests/search/site-queries.ts, page by page)');
  console.table(Object.fromEntries(lines.map(([name, score]) => [name, rounding(score)])));
}

async function showSearch(): Promise<void> {
  const from = routes.clause(language, heaviest[0] ?? 1).slice(1);
  await inBrowser(folder, async (browser, home) => {
    const { box, clause, site, pagefind } = await searchTimes(browser, home, from, '監査');
    show('Ctrl K on a clause page in ms (562 ms, 1.44 Mbit/s, processor ÷ 4, gzip)', [
      ['box', withBest(box)],
      ['first clause', withBest(clause)],
      ['first place of the rest of the site', withBest(site)],
      ['the same with plain Pagefind', withBest(pagefind)],
    ]);
  });
}

/** On a machine that does other things too, the quickest says most. */
function withBest(times: readonly number[]): Figures {
  return { quickest: rounded(Math.min(...times)), ...summary(times) };
}

function summary(times: readonly number[]): Figures {
  return { count: times.length, median: rounded(median(times)), slowest: rounded(Math.max(...times)) };
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const wanted = (part: string) => named.length === 0 || named.includes(part);
  const built = await build(folder);
  if (wanted('build')) showBuild(built);
  if (wanted('weight')) showWeight();
  if (wanted('rules')) showRules();
  if (wanted('paint')) await showPaint();
  if (wanted('form')) await showForm();
  if (wanted('large')) await showLarge();
  if (wanted('records')) await showRecords();
  if (wanted('find') || wanted('search')) await addPagefind(folder);
  if (wanted('find')) await showFinding();
  if (wanted('search')) await showSearch();
}

await main();
