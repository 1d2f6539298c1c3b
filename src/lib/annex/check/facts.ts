/** Facts that are tested exist, and say what they mean for the questions. Pure. */
import { phaseKey, phases } from '../types/fact.ts';
import type { FactTest } from '../types/fact.ts';
import type { ContentParts } from '../content/parts.ts';
import type { FactsFile } from '../schema/facts.ts';
import { slip } from '../content/slip.ts';
import type { Path, Slip } from '../content/slip.ts';

const factsYaml = 'facts.yaml';

/** A test names a fact or an option that facts.yaml does not have. */
export function unknownFacts({ clauses, facts }: ContentParts): Slip[] {
  const values = new Map(facts.facts.map((fact) => [fact.key, fact.options.map((option) => option.value)]));
  const known = [...values.keys()].join(', ');
  const tested = ({ file, at }: TestAt, name: string, test: FactTest): Slip[] => {
    const options = values.get(test.fact);
    if (!options)
      return [
        slip(file, `${name}: fact ${test.fact} is not in facts.yaml. Use one of ${known}.`, [...at, 'fact']),
      ];
    return [...(test.in ?? []), ...(test.notIn ?? [])]
      .filter((value) => !options.includes(value))
      .map((value) =>
        slip(file, `${name}: ${test.fact} has no option ${value}. Use one of ${options.join(', ')}.`, at),
      );
  };
  return factTests(clauses, facts).flatMap(({ name, test, ...where }) => tested(where, name, test));
}

/** Where a fact is tested. */
interface TestAt {
  readonly file: string;
  readonly at: Path;
}

interface NamedTest extends TestAt {
  readonly name: string;
  readonly test: FactTest;
}

function factTests(clauses: ContentParts['clauses'], facts: ContentParts['facts']): readonly NamedTest[] {
  return [
    ...clauses.flatMap(testsOfQuestions),
    ...facts.facts.flatMap(testsOfFact),
    ...facts.contradictions.flatMap(testsOfContradiction),
  ];
}

function testsOfQuestions({ slug, file: own }: ContentParts['clauses'][number]): readonly NamedTest[] {
  const file = `clauses/${slug}/clause.yaml`;
  return (own?.questions ?? []).flatMap(({ id, when: test }, index) =>
    test ? [{ file, at: ['questions', index, 'when'], name: `question ${id}`, test }] : [],
  );
}

/** What it counts as while something else is so, and when it advises. */
function testsOfFact(
  { key: name, countsAs, advice }: FactsFile['facts'][number],
  index: number,
): readonly NamedTest[] {
  const at = ['facts', index];
  const counts = countsAs ? [{ fact: name, in: [countsAs.value] }, ...countsAs.while] : [];
  return [
    ...counts.map((test) => ({ file: factsYaml, at: [...at, 'countsAs'], name, test })),
    ...advice.flatMap(({ when }, one) =>
      when.map((test, place) => ({ file: factsYaml, at: [...at, 'advice', one, 'when', place], name, test })),
    ),
  ];
}

function testsOfContradiction(
  { facts }: FactsFile['contradictions'][number],
  index: number,
): readonly NamedTest[] {
  const at = ['contradictions', index, 'facts'];
  return facts.map((test, place) => ({
    file: factsYaml,
    at: [...at, place],
    name: 'contradictions',
    test,
  }));
}

/** A fact decides questions, but an option of it does not say how, or not why. */
export function factsWithoutMeaning({ clauses, facts }: ContentParts): Slip[] {
  const deciding = new Set(
    clauses.flatMap(({ file }) => file?.questions.flatMap(({ when }) => (when ? [when.fact] : [])) ?? []),
  );
  return facts.facts.flatMap(({ key, options }, index) =>
    (deciding.has(key) ? options : []).flatMap((option, place) => {
      const said = whatOptionLacks(key, option);
      return said === undefined ? [] : [slip(factsYaml, said, ['facts', index, 'options', place])];
    }),
  );
}

function whatOptionLacks(
  key: string,
  { value, means, reason }: FactsFile['facts'][number]['options'][number],
): string | undefined {
  if (!means)
    return `${key} decides questions, but its option ${value} does not say what it means. Add means: due, planned, notApplicable or open.`;
  if (means === 'notApplicable' && !reason)
    return `option ${value} of ${key} makes questions not applicable without a reason. Add the reason that the report prints.`;
  return undefined;
}

/** The one fact that the code knows has other options than the code. */
export function missingPhases({ facts }: ContentParts): Slip[] {
  const index = facts.facts.findIndex((fact) => fact.key === phaseKey);
  const options = facts.facts[index]?.options.map((option) => option.value) ?? [];
  return options.join() === phases.join()
    ? []
    : [
        slip(
          factsYaml,
          `the fact ${phaseKey} has the options ${options.join(', ') || 'none'}. Give it ${phases.join(', ')}, in this order.`,
          index < 0 ? ['facts'] : ['facts', index, 'options'],
        ),
      ];
}
