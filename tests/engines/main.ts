/**
 * Walks the main path in three engines against the built site: a line an engine and step, and pictures in
 * .cache/engines. Each walk goes over localhost, then over plain http from another address of this machine, as behind
 * a closed network, where browsers withhold what they give to secure pages only.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { dist } from '../../scripts/built/files.ts';
import type { Engine } from './engine.ts';
import { onPlainHttp } from './plain-http.ts';
import { startChromium, startFirefox } from './puppeteer.ts';
import { steps } from './walk.ts';
import type { Step } from './walk.ts';
import { startWebKit } from './webkit.ts';

type Start = (downloads: string) => Promise<Engine>;

const starts: Readonly<Record<string, Start>> = {
  Chromium: startChromium,
  Firefox: startFirefox,
  WebKit: startWebKit,
};

const sizes = { wide: { width: 1366, height: 900 }, phone: { width: 390, height: 844 } };

const pictures = '.cache/engines';

/** Chromium says so over plain http of a header that hosts send for all; the page needs it nowhere. */
const onlyOverHttps = 'Cross-Origin-Opener-Policy header has been ignored';

const counts = { passed: 0, failed: 0, skipped: 0, failures: [] as string[] };

async function main(): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  const server = await serve({ root: dist, port: 0 });
  const plain = await onPlainHttp(Number(new URL(server.url).port));
  const walks = Object.entries(starts).map(async ([name, start]) => {
    await walk(start, name, server.url.replace('localhost', '127.0.0.1'), join(pictures, name));
    if (plain) await walk(start, `${name}, plain http`, plain.url);
  });
  await Promise.all(walks);
  plain?.close();
  await server.close();
  tell();
}

/** @param folder where pictures go, if any are wanted */
async function walk(start: Start, name: string, home: string, folder?: string): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'junshu-engines-'));
  const downloads = join(temporary, 'downloads');
  mkdirSync(downloads);
  try {
    const engine = await start(downloads);
    await walkWith(engine, name, home, folder).finally(() => engine.close());
  } catch (problem) {
    show(name, 'it starts and ends', String(problem));
  }
  rmSync(temporary, { recursive: true, force: true });
}

async function walkWith(engine: Engine, name: string, home: string, folder?: string): Promise<void> {
  await engine.resize(sizes.wide);
  let problem: string | undefined;
  for (const step of steps) {
    // What comes later stands on what came before.
    problem = problem === undefined ? await problemOf(step, engine, home) : 'not reached';
    show(name, step[0], problem);
    if (folder !== undefined) await takePictures(engine, join(folder, step[0].replace(/\W+/g, '-')));
  }
}

/** What is wrong with a step: it does not hold, or the browser complains; undefined if nothing. */
function problemOf([, hold]: Step, engine: Engine, home: string): Promise<string | undefined> {
  return hold(engine, home)
    .then(async () => {
      const complaints = await engine.complaints();
      return complaints.filter((one) => !one.includes(onlyOverHttps)).join('\n') || undefined;
    })
    .catch(String);
}

async function takePictures(engine: Engine, path: string): Promise<void> {
  mkdirSync(join(path, '..'), { recursive: true });
  for (const size of ['phone', 'wide'] as const) {
    await engine.resize(sizes[size]);
    await engine.picture(`${path}-${size}.png`);
  }
}

function show(name: string, fact: string, problem: string | undefined): void {
  counts[problem === undefined ? 'passed' : 'failed'] += 1;
  console.log(`${problem === undefined ? 'passed' : 'FAILED'}  ${name}: ${fact}`);
  if (problem === undefined) return;
  const lines = problem.replace(/^/gm, '    ');
  console.log(lines);
  counts.failures.push(`${name}: ${fact}\n${lines}`);
}

/** The numbers, for readers and, where a file is named for it, for "npm test". */
function tell(): void {
  const [file] = process.argv.slice(2);
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}

await main();
