import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCases } from '../../src/files/content.ts';
import type { CasesFile } from '../../src/lib/annex/schema.ts';
import type { Answers, Facts } from '../../src/lib/assessment/answers.ts';
import type { Rules } from '../../src/lib/assessment/rules.ts';
import { assess } from '../../src/lib/assessment/verdict.ts';
import { given, publishedRules, tinyRules } from '../annexes.ts';

interface Case {
  readonly name: string;
  readonly facts: Facts;
  readonly answers: Answers;
  readonly expected: object;
}

const worked = JSON.parse(readFileSync('tests/assessment/verdict-cases.json', 'utf8')) as readonly Case[];
const cases = expanded(readCases('src/content'));
const tinyCases = expanded(readCases('tests/tiny'));

const keys = [
  ['verdict', 'score', 'weightTotal', 'draft', 'contradictions'],
  ['breaches', 'nonconformities', 'open', 'improvements', 'awaiting', 'evidencePending'],
  ['advice', 'unacknowledged', 'plansMissing', 'notDue', 'notApplicable'],
].flat();

describe('the worked verdicts', () => {
  test('each expects everything', () => {
    for (const { expected } of worked) expect(Object.keys(expected).sort()).toEqual([...keys].sort());
  });

  test.each(worked)('$name', (one) => {
    expect(resultOf(publishedRules, one)).toEqual(one.expected);
  });
});

describe('the cases that readers see', () => {
  const shown = worked.slice(0, cases.length);

  test('are the first of the worked verdicts, in order', () => {
    expect(cases.map(({ facts, answers, expected }) => ({ facts, answers, expected }))).toEqual(
      shown.map(({ facts, answers, expected }) => ({ facts, answers, expected })),
    );
  });

  test('carry the names of the worked verdicts', () => {
    const names = (list: readonly Case[]) => list.map(({ name }) => name.toLowerCase());
    expect(names(cases)).toEqual(names(shown));
  });

  test.each(tinyCases)('the tiny annex: $name', (one) => {
    expect(resultOf(tinyRules, one)).toEqual(one.expected);
  });
});

/** Each case differs from the first by the facts and answers that it lists. */
function expanded(file: CasesFile): readonly Case[] {
  const first = given(file[0]);
  return file.map(({ name, unanswered, facts, answers, expected }) => ({
    name: name.en,
    facts: { ...first.facts, ...facts },
    answers: (unanswered ? answers : { ...first.answers, ...answers }) as Answers,
    expected,
  }));
}

function resultOf(rules: Rules, { facts, answers }: Case) {
  const result: Readonly<Record<string, unknown>> = { ...assess(rules, facts, answers) };
  return Object.fromEntries(keys.map((key) => [key, result[key]]));
}
