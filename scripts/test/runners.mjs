/** The kinds of check, and how each is run. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { enginesLack, root } from '../install.mjs';
import { ofPlaywright, ofVitest } from './results.mjs';

/** @typedef {import('./results.mjs').Counts} Counts */
/** @typedef {(name: string, file: string) => Promise<Counts>} Runner */

/**
 * Runs npm in the project's folder.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ status: number | null, output: string }>} what it printed, unless it goes where ours goes
 */
function npm(args, options = {}) {
  return new Promise((resolve) => {
    // On Windows npm is a .cmd file, which only a shell can start.
    const shell = process.platform === 'win32';
    const child = spawn('npm', args, { cwd: root, stdio: 'inherit', shell, ...options });
    /** @type {string[]} */
    const printed = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => printed.push(text));
    child.on('error', () => resolve({ status: 1, output: printed.join('') }));
    child.on('close', (status) => resolve({ status, output: printed.join('') }));
  });
}

/**
 * A command that only passes or fails.
 * @param {string} name
 * @returns {Promise<Counts>}
 */
export async function loud(name) {
  return passed((await npm(['run', '-s', name])).status === 0);
}

/**
 * The same beside others: what it prints comes in one piece, when it has ended.
 * @param {string} name
 * @returns {Promise<Counts>}
 */
export async function quiet(name) {
  const { status, output } = await npm(['run', '-s', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  console.log(`\n== what ${name} printed\n${output.trimEnd()}`);
  return passed(status === 0);
}

/**
 * @param {boolean} ok
 * @returns {Counts}
 */
function passed(ok) {
  return { passed: Number(ok), failed: Number(!ok), skipped: 0 };
}

/**
 * @param {string} name
 * @param {string} file
 */
export async function vitest(name, file) {
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await npm(['run', '-s', name, '--', ...args]);
  return counted(status, file, ofVitest);
}

/**
 * @param {string} name
 * @param {string} file
 */
export async function playwright(name, file) {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  const { status } = await npm(['run', '-s', name, '--', '--reporter=line,json'], { env });
  return counted(status, file, ofPlaywright);
}

/**
 * The walk in three engines, where they are. They are large, so that only "npm run engines" installs them.
 * @param {string} name
 * @param {string} file
 * @returns {Promise<Counts>}
 */
export async function engines(name, file) {
  const lack = enginesLack();
  if (lack !== undefined) {
    console.log(`Skipped: ${lack} not found; "npm run engines" installs what is missing.`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const { status } = await npm(['run', '-s', name, '--', file]);
  return counted(status, file, (json) => json);
}

/**
 * What the runner's JSON says, or one failure where it cannot be trusted to say everything.
 * @param {number | null} status
 * @param {string} file
 * @param {(json: any) => Counts} read
 * @returns {Counts}
 */
function counted(status, file, read) {
  const counts = readCounts(file, read);
  const nothingRan = counts.passed + counts.failed === 0;
  const hiddenFailure = status !== 0 && counts.failed === 0;
  return nothingRan || hiddenFailure ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {string} file
 * @param {(json: any) => Counts} read
 * @returns {Counts}
 */
function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // The runner ended before it wrote its result, or while it did.
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
