import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../src/files/content.ts';
import type { Stated } from '../../src/lib/record/record.ts';
import { assess, foundIn } from '../../src/lib/assessment/verdict/verdict.ts';
import { publishedRules } from '../annexes.ts';

interface Case extends Stated {
  readonly name: string;
  readonly expected: object;
}

const worked = JSON.parse(
  readFileSync('tests/assessment/verdict/verdict-cases.json', 'utf8'),
) as readonly Case[];

describe('the worked verdicts', () => {
  test.each(worked)('$name', ({ facts, answers, expected }) => {
    expect(foundIn(assess(publishedRules, facts, answers))).toEqual(expected);
  });

  test('are told apart by what they state', () => {
    expect(new Set(worked.map(({ facts, answers }) => JSON.stringify([facts, answers]))).size).toBe(
      worked.length,
    );
  });
});

test('the cases that readers see are the first of them, in order and under the same names', () => {
  const seen = readCases().map(({ name, facts, answers, expected }) => ({
    name: name.en.toLowerCase(),
    ...{ facts, answers, expected },
  }));
  expect(seen).toEqual(worked.slice(0, seen.length));
  expect(worked.length).toBeGreaterThan(seen.length);
});
