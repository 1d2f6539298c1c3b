/** What "npm test" closes with: how many tests passed, and which did not. */
import { expect, test } from 'vitest';
import { ofPlaywright, ofVitest } from '../../scripts/test/results.mjs';

const red = (text: string) => `\u001b[31m${text}\u001b[39m`;

test('a page test that fails is named with its place, its groups and what it said', () => {
  const spec = { title: 'is kept', ok: false, file: 'tests/browser/a.spec.ts', line: 7 };
  const errors = [{ message: `${red('Error')}: expected\n\n- a\n+ b\n1\n2\n3\n4` }];
  const failing = { ...spec, tests: [{ results: [{ errors }] }] };
  const passing = { ...spec, ok: true, title: 'is shown', tests: [{ results: [{ errors: [] }] }] };
  const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 2 };
  const suites = [
    { title: 'tests/browser/a.spec.ts', specs: [passing], suites: [{ title: 'a date', specs: [failing] }] },
  ];
  expect(ofPlaywright({ stats, suites })).toEqual({
    passed: 1,
    failed: 1,
    skipped: 2,
    failures: [
      'tests/browser/a.spec.ts:7  a date › is kept\n    Error: expected\n    - a\n    + b\n    1\n    2\n    3',
    ],
  });
});

test('a test of values that fails is named, and a file that cannot be run counts as one', () => {
  const failed = { status: 'failed', fullName: 'a sum holds', failureMessages: ['AssertionError: 1'] };
  const testResults = [
    {
      name: 'tests/a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [failed, { status: 'passed' }],
    },
    { name: 'tests/b.test.ts', status: 'failed', message: 'Cannot find c.ts', assertionResults: [] },
  ];
  const counted = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults };
  expect(ofVitest(counted)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
    failures: [
      'tests/b.test.ts  cannot be run\n    Cannot find c.ts',
      'tests/a.test.ts  a sum holds\n    AssertionError: 1',
    ],
  });
});
