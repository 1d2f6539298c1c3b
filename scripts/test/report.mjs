/** What the checks came to. */

/** @typedef {import('./results.mjs').Counts} Counts */
/** @typedef {Counts & { name: string, seconds?: number }} Row */

/**
 * The numbers, what failed, and the status that the process ends with.
 * @param {Row[]} rows
 */
export function report(rows) {
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
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
