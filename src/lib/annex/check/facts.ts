/** Facts that are tested exist, and say what they mean for the questions. Pure. */
import { phaseKey, phases } from '../types/fact.ts';
import type { FactTest } from '../types/fact.ts';
import type { ContentParts } from '../parts.ts';
import { slip } from '../slip.ts';
import type { Slip } from '../slip.ts';

/** A test names a fact or an option that facts.yaml does not have. */
export function unknownFacts({ clauses, facts }: ContentParts): Slip[] {
  const values = new Map(facts.facts.map((fact) => [fact.key, fact.options.map((option) => option.value)]));
  const known = [...values.keys()].join(', ');
  const tested = (file: string, at: string, test: FactTest): Slip[] => {
    const options = values.get(test.fact);
    if (!options) return [slip(file, `${at}: fact ${test.fact} is not in facts.yaml. Use one of ${known}.`)];
    return [...(test.in ?? []), ...(test.notIn ?? [])]
      .filter((value) => !options.includes(value))
      .map((value) =>
        slip(file, `${at}: ${test.fact} has no option ${value}. Use one of ${options.join(', ')}.`),
      );
  };
  return [
    ...clauses.flatMap(({ slug, file }) =>
      (file?.questions ?? []).flatMap(({ id, when }) => (when ? tested(slug, `question ${id}`, when) : [])),
    ),
    ...facts.facts.flatMap(({ key, countsAs, advice }) => [
      ...(countsAs?.while.flatMap((test) => tested('facts.yaml', key, test)) ?? []),
      ...(countsAs ? tested('facts.yaml', key, { fact: key, in: [countsAs.value] }) : []),
      ...advice.flatMap(({ when }) => when.flatMap((test) => tested('facts.yaml', key, test))),
    ]),
    ...facts.contradictions.flatMap((pair) =>
      pair.facts.flatMap((test) => tested('facts.yaml', 'contradictions', test)),
    ),
  ];
}

/** A fact decides questions, but an option of it does not say how, or not why. */
export function factsWithoutMeaning({ clauses, facts }: ContentParts): Slip[] {
  const deciding = new Set(
    clauses.flatMap(({ file }) => file?.questions.flatMap(({ when }) => (when ? [when.fact] : [])) ?? []),
  );
  return facts.facts
    .filter((fact) => deciding.has(fact.key))
    .flatMap((fact) =>
      fact.options.flatMap(({ value, means, reason }) => {
        if (!means)
          return [
            slip(
              'facts.yaml',
              `${fact.key} decides questions, but its option ${value} does not say what it means. Add means: due, planned, notApplicable or open.`,
            ),
          ];
        if (means === 'notApplicable' && !reason)
          return [
            slip(
              'facts.yaml',
              `option ${value} of ${fact.key} makes questions not applicable without a reason. Add the reason that the report prints.`,
            ),
          ];
        return [];
      }),
    );
}

/** The one fact that the code knows has other options than the code. */
export function missingPhases({ facts }: ContentParts): Slip[] {
  const options =
    facts.facts.find((fact) => fact.key === phaseKey)?.options.map((option) => option.value) ?? [];
  return options.join() === phases.join()
    ? []
    : [
        slip(
          'facts.yaml',
          `the fact ${phaseKey} has the options ${options.join(', ') || 'none'}. Give it ${phases.join(', ')}, in this order.`,
        ),
      ];
}
