import { expect, test } from 'vitest';
import { isLate } from '../../src/lib/assessment/plan.ts';

test.each([
  ['2026-11-20', '2027-05-20', false],
  ['2026-11-20', '2027-05-21', true],
  ['2026-08-31', '2027-02-28', false],
  ['2026-08-31', '2027-03-01', true],
  ['2027-08-31', '2028-02-29', false],
  ['2026-11-20', '', false],
  ['', '2030-01-01', false],
  ['2026-11-20', undefined, false],
])('assessed on %s, a plan for %s is late: %s', (assessed, by, late) => {
  expect(isLate(by, assessed)).toBe(late);
});
