import { expect, test } from 'vitest';
import { blankDate, dateText } from '../../src/lib/attestation/report/dates.ts';

test.each([
  ['2019-04-30', '平成31年４月30日', '2019年４月30日', '平成31年（2019年）４月30日'],
  ['2019-05-01', '令和元年５月１日', '2019年５月１日', '令和元年（2019年）５月１日'],
  ['2020-02-29', '令和２年２月29日', '2020年２月29日', '令和２年（2020年）２月29日'],
  ['2026-01-09', '令和８年１月９日', '2026年１月９日', '令和８年（2026年）１月９日'],
  ['2026-11-23', '令和８年11月23日', '2026年11月23日', '令和８年（2026年）11月23日'],
  ['2028-12-31', '令和10年12月31日', '2028年12月31日', '令和10年（2028年）12月31日'],
  ['', '', '', ''],
])('%s in Japanese', (iso, japanese, western, both) => {
  expect(dateText(iso, 'japanese', 'ja')).toBe(japanese);
  expect(dateText(iso, 'western', 'ja')).toBe(western);
  expect(dateText(iso, 'both', 'ja')).toBe(both);
});

test.each([
  ['2019-04-30', '30 April 2019', '30 April 2019 (Heisei 31)'],
  ['2019-05-01', '1 May 2019', '1 May 2019 (Reiwa 1)'],
  ['2020-02-29', '29 February 2020', '29 February 2020 (Reiwa 2)'],
  ['2026-01-09', '9 January 2026', '9 January 2026 (Reiwa 8)'],
  ['', '', ''],
])('%s in English', (iso, western, era) => {
  expect(dateText(iso, 'western', 'en')).toBe(western);
  expect(dateText(iso, 'japanese', 'en')).toBe(era);
  expect(dateText(iso, 'both', 'en')).toBe(era);
});

test('a date to be written by hand leaves room', () => {
  expect(blankDate('ja')).toBe('令和　　年　　月　　日');
  expect(blankDate('en')).toContain('____');
});
