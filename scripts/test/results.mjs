/** What the runners of tests wrote down, as the counts and failures that "npm test" closes with. */

/**
 * `failures`: each test that failed, with the beginning of what it said.
 * @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Counts
 */

/** A failure is told in so many lines; the whole of it stands where the test ran. */
const told = 6;

/**
 * @param {any} json what Vitest's reporter "json" writes
 * @returns {Counts}
 */
export function ofVitest(json) {
  // Files that failed before any of their tests could, for example on an import: Vitest counts no test for them.
  const broken = json.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && !hasFailed(file),
  );
  const failed = json.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter(isFailed)
      .map((/** @type {any} */ test) => failure(file.name, test.fullName, test.failureMessages[0])),
  );
  return {
    passed: json.numPassedTests,
    failed: json.numFailedTests + broken.length,
    skipped: json.numPendingTests + json.numTodoTests,
    failures: [
      ...broken.map((/** @type {any} */ file) => failure(file.name, 'cannot be run', file.message)),
      ...failed,
    ],
  };
}

/** @param {any} file */
function hasFailed(file) {
  return file.assertionResults.some(isFailed);
}

/** @param {any} test */
function isFailed(test) {
  return test.status === 'failed';
}

/**
 * @param {any} json what Playwright's reporter "json" writes
 * @returns {Counts}
 */
export function ofPlaywright({ stats, suites, errors = [] }) {
  return {
    // A flaky test passed at a later try.
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    failures: [
      ...errors.map((/** @type {any} */ error) => failure('', 'the run itself', error.message)),
      ...suites.flatMap((/** @type {any} */ suite) => failuresIn(suite, [])),
    ],
  };
}

/**
 * @param {any} suite
 * @param {string[]} around the titles of the groups that it stands in; a file bears its own name
 * @returns {string[]}
 */
function failuresIn({ specs = [], suites = [] }, around) {
  const own = specs
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ spec) => {
      const results = spec.tests.flatMap((/** @type {any} */ test) => test.results);
      const message = results.flatMap((/** @type {any} */ result) => result.errors)[0]?.message;
      return failure(`${spec.file}:${spec.line}`, [...around, spec.title].join(' › '), message);
    });
  const inner = suites.flatMap((/** @type {any} */ suite) => failuresIn(suite, [...around, suite.title]));
  return [...own, ...inner];
}

/**
 * @param {string} place
 * @param {string} title
 * @param {string} [message]
 */
function failure(place, title, message = '') {
  const lines = withoutColours(message)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const shown = lines.slice(0, told).map((line) => `    ${line}`);
  return [[place, title].filter(Boolean).join('  '), ...shown].join('\n');
}

/** @param {string} text as for a terminal */
function withoutColours(text) {
  return text.replaceAll(/\u001b\[[\d;]*m/g, '');
}
