/** In words: when a question is asked, what an answer leads to, and under which facts an advice holds. */
import { phases } from '../../../lib/annex/types/fact.ts';
import type { Annex } from '../../../lib/annex/annex.ts';
import type { FactTest, Phase } from '../../../lib/annex/types/fact.ts';
import type { Question } from '../../../lib/annex/types/question.ts';
import { occasionOf } from '../../../lib/assessment/occasion.ts';
import type { Occasion } from '../../../lib/assessment/occasion.ts';
import { rulesOf } from '../../../lib/assessment/rules.ts';
import { figure } from '../../../lib/attestation/report/speaker.ts';
import { mannerOf } from '../../../lib/languages/language.ts';
import type { Language } from '../../../lib/languages/language.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { wordingFor } from '../../../lib/wording/spoken.ts';

/** 甲、乙又は丙: alternatives as legal Japanese joins them; “a, b or c”. */
function either(annex: Annex, all: readonly string[], language: Language): string {
  const first = all.slice(0, -1).join(mannerOf(language).comma);
  return [first, ...all.slice(-1)]
    .filter((part) => part !== '')
    .join(wordingFor(language, annex).paper.sheet.or);
}

/** The phases unless all, the fact unless none: nothing where the question is always asked. */
export function occasionIn(annex: Annex, question: Question, language: Language): readonly string[] {
  const occasion = occasionOf(rulesOf(annex), question);
  const { when } = wordingFor(language, annex).paper.sheet;
  return [
    ...(occasion.phases.length < phases.length
      ? [fill(when, { phases: phasesIn(annex, occasion.phases, language) })]
      : []),
    ...givenIn(annex, occasion, language),
  ];
}

function givenIn(annex: Annex, { phases: all, given }: Occasion, language: Language): readonly string[] {
  if (!given) return [];
  const words = wordingFor(language, annex).paper.sheet;
  const options = given.options.map((option) => {
    const name = optionIn(annex, given.fact, option.value, language);
    if (option.phases.length === all.length) return name;
    return fill(words.only, { option: name, phases: phasesIn(annex, option.phases, language) });
  });
  const number = figure(annex.facts.findIndex(({ key }) => key === given.fact) + 1, language);
  const fact = factName(annex, given.fact, language);
  return [fill(words.given, { number, fact, options: either(annex, options, language) })];
}

/** What an unmet answer is, where it decides alone; improvements are the rule and go without saying. */
export function consequencesIn(annex: Annex, question: Question, language: Language): readonly string[] {
  const { paper, verdict } = wordingFor(language, annex);
  const { unmet } = paper.sheet;
  const names = {
    none: verdict.level.none,
    partial: verdict.level.partial,
    yes: verdict.occurred.yes,
    nonconforming: verdict.name.nonconforming,
  };
  return conditionKinds(question).map((key) => fill(unmet[key], names));
}

function conditionKinds(question: Question): readonly ('none' | 'atEnd' | 'partial' | 'breach')[] {
  if (question.kind === 'breach') return ['breach'];
  if (question.kind !== 'control') return [];
  const { ifUnmet, ifUnmetAtEnd, ifPartial } = question;
  return [
    ...(ifUnmet === 'nonconforming' ? (['none'] as const) : []),
    ...(ifUnmet !== 'nonconforming' && ifUnmetAtEnd === 'nonconforming' ? (['atEnd'] as const) : []),
    ...(ifPartial === 'nonconforming' ? (['partial'] as const) : []),
  ];
}

/** 「再委託」が「予定」であり、かつ、… */
export function testsIn(annex: Annex, tests: readonly FactTest[], language: Language): string {
  const words = wordingFor(language, annex).paper.sheet;
  return tests
    .map((test) => {
      const options = optionsUnder(annex, test).map((value) => optionIn(annex, test.fact, value, language));
      return fill(words.stated, {
        fact: factName(annex, test.fact, language),
        options: either(annex, options, language),
      });
    })
    .join(words.and);
}

function optionsUnder(annex: Annex, test: FactTest): readonly string[] {
  const values = annex.facts.find(({ key }) => key === test.fact)?.options.map(({ value }) => value) ?? [];
  return values.filter((value) => (test.in ? test.in.includes(value) : !test.notIn?.includes(value)));
}

function optionIn(annex: Annex, fact: string, value: string, language: Language): string {
  const options = annex.facts.find(({ key }) => key === fact)?.options ?? [];
  const label = options.find((option) => option.value === value)?.label[language] ?? value;
  return fill(wordingFor(language, annex).paper.sheet.quoted, { option: label });
}

function factName(annex: Annex, key: string, language: Language): string {
  return annex.facts.find((fact) => fact.key === key)?.name[language] ?? key;
}

function phasesIn(annex: Annex, some: readonly Phase[], language: Language): string {
  const words = wordingFor(language, annex).paper.sheet.phases;
  return either(
    annex,
    some.map((phase) => words[phase]),
    language,
  );
}
