import { expect, test } from 'vitest';
import { isLate, planMissing } from '../../src/lib/assessment/plan.ts';

test.each<[string, string | undefined, boolean]>([
  ['2026-11-20', '2027-05-20', false],
  ['2026-11-20', '2027-05-21', true],
  ['2026-08-31', '2027-02-28', false],
  ['2026-08-31', '2027-03-01', true],
  ['2027-08-31', '2028-02-29', false],
  ['2026-11-20', '', false],
  ['', '2030-01-01', false],
  ['2026-11-20', undefined, false],
])('assessed on %s, a plan for %s is late: %s', (assessed, by, late) => {
  expect(isLate(by, { date: assessed })).toBe(late);
});

test.each<[string, string | undefined, string | undefined, boolean]>([
  ['no day is stated: today counts', undefined, '2026-11-20', true],
  ['the day is left blank: today counts', '', '2026-11-20', true],
  ['the day is stated: today does not count', '2027-01-31', '2026-11-20', false],
  ['neither is known', undefined, undefined, false],
])('a plan for 2027-07-31 where %s', (_, date, today, late) => {
  expect(isLate('2027-07-31', { date, today })).toBe(late);
});

const whole = { what: '監視', who: '運用課', by: '2027-01-31' };

test.each([
  ['no plan', {}, true, true],
  ['a whole plan', { plan: whole }, false, false],
  ['a plan without what', { plan: { ...whole, what: '\u200b' } }, true, true],
  ['a plan without who', { plan: { ...whole, who: '　' } }, true, false],
  ['a plan without by when', { plan: { ...whole, by: '' } }, true, false],
  ['what happened, and no plan', { story: '監視を始めた' }, true, false],
  ['what happened, in blanks', { story: ' ' }, true, true],
])('%s is missing something: %s, at the end: %s', (_, answer, before, atEnd) => {
  expect([planMissing(answer, undefined), planMissing(answer, 'during')]).toEqual([before, before]);
  expect([planMissing(answer, 'completion'), planMissing(answer, 'after')]).toEqual([atEnd, atEnd]);
});
