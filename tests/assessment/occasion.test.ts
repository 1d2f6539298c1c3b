import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/lib/assessment/applicability.ts';
import { occasionOf } from '../../src/lib/assessment/occasion.ts';
import { phases } from '../../src/lib/annex/types/fact.ts';
import { given, publishedRules, tinyRules } from '../annexes.ts';

const always = [...phases];

describe('when a question is asked', () => {
  test.each([
    ['Q1-1', 'before, during, completion, after', undefined],
    ['Q9-6', 'during, completion, after', undefined],
    ['Q2-1', 'before, during, completion, after', { required: always }],
    ['Q8-2', 'before, during, completion, after', { planned: always, yes: always }],
    ['Q8-4', 'before, during, completion, after', { planned: ['before'], yes: always }],
    ['Q8-5', 'during, completion, after', { yes: always.slice(1) }],
  ])('%s', (id, inPhases, options) => {
    const question = given(publishedRules.questions.find((one) => one.id === id));
    const occasion = occasionOf(publishedRules, question);
    expect(occasion.phases.join(', ')).toBe(inPhases);
    const found = occasion.given?.options.map(({ value, phases: due }) => [value, due]);
    expect(found && Object.fromEntries(found)).toEqual(options);
  });

  test.each([
    ['published', publishedRules],
    ['tiny', tinyRules],
  ])('is what the assessment itself asks (%s)', (_, rules) => {
    for (const question of rules.questions) {
      const { given: deciding, phases: asked } = occasionOf(rules, question);
      const values = rules.facts.find(({ key }) => key === deciding?.fact)?.options ?? [{ value: '' }];
      for (const { value } of values) {
        for (const phase of phases) {
          const facts = { phase, ...(deciding && { [deciding.fact]: value }) };
          const printed = deciding ? deciding.options.find((one) => one.value === value)?.phases : asked;
          const due = standingOf(rules, question, facts).kind === 'due';
          expect(printed?.includes(phase) ?? false, `${question.id} ${value} ${phase}`).toBe(due);
        }
      }
    }
  });
});
