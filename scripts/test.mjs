/**
 * npm test: builds the site, runs every check and every test, each to its end whatever failed before, and
 * closes with the numbers. "npm test -- unit browser" runs only the checks named, "npm test -- quick" what takes
 * about a minute.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { enginesLack, ensureDependencies, ensureTestTools, fail, root } from './install.mjs';
import { isOther } from './other-annex.mjs';
import { ofPlaywright, ofVitest } from './results.mjs';

/** @typedef {import('./results.mjs').Counts} Counts */
/** @typedef {Counts & { name: string, seconds?: number }} Row */
/** @typedef {(name: string, file: string) => Promise<Counts>} Runner */
/** @typedef {{ name: string, runner?: Runner, needsBuild?: boolean, early?: boolean, ofTested?: boolean }} Check */

/** @type {readonly Check[]} */
const checks = [
  { name: 'check:types' },
  { name: 'check:pure' },
  { name: 'check:lint' },
  { name: 'check:format' },
  { name: 'test:unit', runner: vitest, early: true },
  { name: 'test:site', runner: vitest, needsBuild: true, early: true },
  { name: 'test:browser', runner: playwright, needsBuild: true },
  { name: 'test:print', runner: playwright, needsBuild: true, ofTested: true },
  { name: 'test:kills', runner: vitest, needsBuild: true, ofTested: true },
  { name: 'test:engines', runner: engines, needsBuild: true, ofTested: true },
];

/** What to run while working. */
const quick = ['types', 'lint', 'unit'];

const results = join(root, '.cache', 'results');

// ---- running

async function main() {
  const chosen = choose(process.argv.slice(2));
  const needsSite = chosen.some((check) => check.needsBuild);
  ensureDependencies();
  if (needsSite) ensureTestTools();
  mkdirSync(results, { recursive: true });
  const built = needsSite ? [await run({ name: 'build', runner: loud })] : [];
  const broken = built.some((build) => build.failed > 0);
  /** @type {Map<Check, Row>} */
  const rows = new Map();
  /** @param {Check[]} some */
  const oneByOne = async (some) => {
    for (const check of some)
      rows.set(check, check.needsBuild && broken ? notRun(check.name) : await run(check));
  };
  // What reads the sources and what is one process go side by side; what a browser times goes alone.
  const [reading, early] = [chosen.filter(({ runner }) => !runner), chosen.filter((check) => check.early)];
  await Promise.all([oneByOne(reading), oneByOne(early)]);
  await oneByOne(chosen.filter((check) => check.runner && !check.early));
  report([...built, ...chosen.flatMap((check) => rows.get(check) ?? [])]);
}

/** @param {string[]} given */
function choose(given) {
  const names = given.flatMap((name) => (name === 'quick' ? quick : name));
  const known = checks.map((check) => check.name.split(':')[1]);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    fail(`No check is called ${unknown.join(', ')}; there are: ${known.join(', ')}, and quick.`);
  return checks.filter((_, index) => names.length === 0 || names.includes(known[index]));
}

/**
 * @param {Check} check
 * @returns {Promise<Row>}
 */
async function run({ name, runner = quiet, ofTested = false }) {
  console.log(`\n== ${name}`);
  if (ofTested && isOther) {
    console.log(
      `-- ${name}: skipped, because it is about the annex in tests/annexes/whole and its two languages`,
    );
    return { name, seconds: 0, passed: 0, failed: 0, skipped: 1 };
  }
  const file = join(results, `${name.replace(':', '-')}.json`);
  // What an earlier run left must not be taken for this run's result.
  rmSync(file, { force: true });
  const started = performance.now();
  const counts = await runner(name, file);
  const seconds = (performance.now() - started) / 1000;
  console.log(`-- ${name}: ${sentence(counts)} in ${seconds.toFixed(1)} s`);
  return { name, seconds, ...counts };
}

/**
 * @param {string} name
 * @returns {Row}
 */
function notRun(name) {
  console.log(`\n== ${name}\n-- ${name}: not run, because the build failed`);
  return { name, passed: 0, failed: 0, skipped: 0 };
}

// ---- the kinds of check

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
async function loud(name) {
  return passed((await npm(['run', '-s', name])).status === 0);
}

/**
 * The same beside others: what it prints comes in one piece, when it has ended.
 * @param {string} name
 * @returns {Promise<Counts>}
 */
async function quiet(name) {
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
async function vitest(name, file) {
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await npm(['run', '-s', name, '--', ...args]);
  return counted(status, file, ofVitest);
}

/**
 * @param {string} name
 * @param {string} file
 */
async function playwright(name, file) {
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
async function engines(name, file) {
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

// ---- reporting

/** @param {Row[]} rows */
function report(rows) {
  console.log(`\n${line('check', 'passed', 'failed', 'seconds')}`);
  for (const { name, passed, failed, seconds } of rows) {
    console.log(line(name, passed, failed, seconds === undefined ? 'not run' : seconds.toFixed(1)));
  }
  for (const { name, failures = [] } of rows)
    if (failures.length > 0) console.log(`\n== what failed in ${name}\n${failures.join('\n')}`);
  const total = rows.reduce(add);
  console.log(`\n${sentence(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/**
 * @param {string} name
 * @param {(string | number)[]} cells
 */
function line(name, ...cells) {
  return name.padEnd(14) + cells.map((cell) => String(cell).padStart(9)).join('');
}

/**
 * @param {Row} a
 * @param {Row} b
 * @returns {Row}
 */
function add(a, b) {
  return {
    name: 'all',
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/** @param {Counts} counts */
function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

await main();
