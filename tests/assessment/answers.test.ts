import { expect, test } from 'vitest';
import { answerTo, blank } from '../../src/lib/assessment/answers.ts';
import { factOf } from '../../src/lib/assessment/facts.ts';

test.each(['constructor', 'toString', '__proto__', 'Q1-1'])('nothing was answered to %s', (id) => {
  expect(answerTo({}, id)).toEqual({});
  expect(factOf({}, id)).toBeUndefined();
});

test('what was answered is found', () => {
  expect(answerTo({ 'Q1-1': { level: 'done' } }, 'Q1-1')).toEqual({ level: 'done' });
  expect(factOf({ phase: 'before' }, 'phase')).toBe('before');
});

test.each([undefined, '', ' ', '　', '\t\r\n', '\u00a0'])('%o is blank', (text) => {
  expect(blank(text)).toBe(true);
});

test.each(['0', '-', '　a ', '○'])('%o is not blank', (text) => {
  expect(blank(text)).toBe(false);
});
