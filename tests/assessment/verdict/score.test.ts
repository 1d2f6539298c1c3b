import { expect, test } from 'vitest';
import type { Answer } from '../../../src/lib/assessment/answers.ts';
import type { QuestionRule } from '../../../src/lib/assessment/rules.ts';
import { scoreOf } from '../../../src/lib/assessment/verdict/score.ts';
import { assessed } from '../worked.ts';

type Kind = QuestionRule['kind'];

function scored(weight: number, answer: Answer, kind: Kind = 'control') {
  return { question: { kind, weight }, answer };
}

test.each<[Kind, Answer, number]>([
  ['control', { level: 'evidenced' }, 100],
  ['control', { level: 'done' }, 70],
  ['control', { level: 'partial' }, 30],
  ['control', { level: 'none' }, 0],
  ['control', { level: 'unknown' }, 0],
  ['control', {}, 0],
  ['breach', { occurred: 'no-recorded' }, 100],
  ['breach', { occurred: 'no' }, 70],
  ['breach', { occurred: 'yes' }, 0],
  ['breach', { occurred: 'unchecked' }, 0],
  ['breach', {}, 0],
])('a %s at %o is worth %i', (kind, answer, value) => {
  expect(scoreOf([scored(3, answer, kind)])).toEqual({ score: value, weightTotal: 3 });
});

test.each<[string, weightDone: number, answer: Answer, weight: number, score: number]>([
  ['0.5 is rounded up to 1', 0, { level: 'partial' }, 60, 1],
  ['0.49 is rounded down to 0', 0, { level: 'partial' }, 61, 0],
  ['2.5 is rounded up to 3, not to the even 2', 0, { level: 'partial' }, 12, 3],
  ['7.5 is rounded up to 8', 0, { level: 'partial' }, 4, 8],
  ['42.5 is rounded up to 43', 1, { level: 'done' }, 4, 43],
  ['99.5 is rounded up to 100', 59, { level: 'done' }, 60, 100],
  ['99.4 is rounded down to 99', 49, { level: 'done' }, 50, 99],
])('%s', (_, weightDone, answer, weight, score) => {
  const rest = scored(weight - weightDone - 1, { level: 'none' });
  expect(scoreOf([scored(weightDone, { level: 'evidenced' }), scored(1, answer), rest])).toEqual({
    score,
    weightTotal: weight,
  });
});

test('nothing due is no score, which is not 0', () => {
  expect(scoreOf([])).toEqual({ score: null, weightTotal: 0 });
});

test('acknowledgements and items of no weight are no score either', () => {
  const due = [scored(0, { level: 'evidenced' }), scored(5, { acknowledged: true }, 'acknowledgement')];
  expect(scoreOf(due)).toEqual({ score: null, weightTotal: 0 });
});

test('only what is due is counted', () => {
  expect(assessed({ phase: 'before' }, { 'Q4-1': { level: 'none' } })).toMatchObject({
    score: 100,
    weightTotal: 51,
  });
});

test('good practice is scored although it does not decide', () => {
  expect(assessed({}, { 'Q4-2': { level: 'none' } })).toMatchObject({ verdict: 'conforming', score: 98 });
});
