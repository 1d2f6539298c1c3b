/**
 * npm test: builds the site, runs every check and every test, each to its end whatever failed before, and
 * closes with the numbers. "npm test -- unit browser" runs only the checks named, "npm test -- quick" what takes
 * about a minute.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ensureTestTools, fail, root } from './install.mjs';
import { isOther } from './other-annex.mjs';
import { report, sentence } from './test/report.mjs';
import { engines, loud, playwright, quiet, vitest } from './test/runners.mjs';

/** @typedef {import('./test/report.mjs').Row} Row */
/** @typedef {import('./test/runners.mjs').Runner} Runner */
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

await main();
