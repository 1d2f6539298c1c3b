/**
 * The rules between files. Every problem is found at once and names the file, what was found and the mend.
 * Pure: reads parts, tells the author in English, the language of the file formats.
 */
import { idleMarks, unknownFrameworks, untranslatedNames } from './crosswalk.ts';
import { factsWithoutMeaning, missingPhases, unknownFacts } from './facts.ts';
import { idleTerms, wordlessTerms } from './glossary.ts';
import { sameInTwoLanguages } from './languages.ts';
import { dutiesOfTheOther, unknownNorms, unknownReferences } from './norms.ts';
import { missingPreparations, strayPreparations } from './ordering-party.ts';
import { unreadTexts } from './readings.ts';
import type { Outdated } from './readings.ts';
import { unsoundReferences } from './references.ts';
import {
  differingCounts,
  gapsInNorms,
  misnumberedFolders,
  misplacedQuestions,
  missingFiles,
  repeatedIds,
} from './structure.ts';
import { missingSections, strayMisprints, unfaithful } from './texts.ts';
import type { ContentParts } from '../parts.ts';
import type { Slip } from '../slip.ts';

/** What must hold between the files of an annex. */
export type Rule = (parts: ContentParts) => readonly Slip[];

const contentRules: readonly Rule[] = [
  missingFiles,
  differingCounts,
  misnumberedFolders,
  gapsInNorms,
  repeatedIds,
  misplacedQuestions,
  unknownFacts,
  factsWithoutMeaning,
  missingPhases,
  unknownNorms,
  unknownReferences,
  unsoundReferences,
  dutiesOfTheOther,
  sameInTwoLanguages,
  missingSections,
  strayMisprints,
  unknownFrameworks,
];

/**
 * All problems of the content; empty when an Annex may be composed from it.
 * @param others rules of other rooms, asked only where the parts can be composed
 */
export function check(
  parts: ContentParts,
  outdated: Outdated = 'stop',
  others: readonly Rule[] = [],
): readonly Slip[] {
  const problems = contentRules.flatMap((rule) => rule(parts));
  // What is wrong in a clause would show here a second time; the clauses that are sound are still asked.
  if (problems.length > 0) return [...problems, ...unreadTexts(soundOnly(parts, problems), outdated)];
  return [
    ...idleMarks(parts),
    ...untranslatedNames(parts),
    ...wordlessTerms(parts),
    ...idleTerms(parts),
    ...missingPreparations(parts),
    ...strayPreparations(parts),
    ...unfaithful(parts),
    ...unreadTexts(parts, outdated),
    ...others.flatMap((rule) => rule(parts)),
  ];
}

/** The clauses of which no problem is told, with their readings. */
function soundOnly(parts: ContentParts, problems: readonly Slip[]): ContentParts {
  const clauses = parts.clauses.filter(
    ({ slug, file, texts }) =>
      file &&
      parts.languages.every((language) => texts[language]) &&
      !problems.some((one) => one.file === slug),
  );
  const numbers = new Set(clauses.map(({ file }) => String(file?.number)));
  const readings = Object.entries(parts.readings).filter(([at]) => numbers.has(at.split('-')[0] ?? ''));
  return { ...parts, clauses, readings: Object.fromEntries(readings) };
}
