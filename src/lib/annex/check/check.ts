/**
 * The rules between files. Every problem is found at once and names the file, what was found and the mend.
 * Pure: reads parts, tells the author in English, the language of the file formats.
 */
import { idleMarks, unknownFrameworks, untranslatedNames } from './crosswalk.ts';
import { factsWithoutMeaning, missingPhases, unknownFacts } from './facts.ts';
import { idleTerms, wordlessTerms } from './glossary.ts';
import { repeatedIds } from './ids.ts';
import { sameInTwoLanguages } from './languages.ts';
import { dutiesOfTheOther, unknownNorms, unknownReferences } from './norms.ts';
import { missingPreparations, strayPreparations } from './ordering-party.ts';
import { unreadTexts } from './readings.ts';
import type { Outdated } from './readings.ts';
import { unsoundReferences } from './references.ts';
import { differingCounts, gapsInNorms, misnumberedFolders, misplacedQuestions } from './structure.ts';
import { missingSections, strayMisprints, unfaithful } from './texts.ts';
import { isOf } from './where.ts';
import type { ContentParts } from '../content/parts.ts';
import type { Slip } from '../content/slip.ts';

/** What must hold between the files of an annex. */
export type Rule = (parts: ContentParts) => readonly Slip[];

/** Where these do not hold, no annex can be composed, and what else is found follows from it. */
const structureRules: readonly Rule[] = [differingCounts, misnumberedFolders, gapsInNorms, repeatedIds];

/** Where these do not hold, no answer can be worked out. */
const meaningRules: readonly Rule[] = [
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

/** Of an annex that can be composed. */
const composedRules: readonly Rule[] = [
  idleMarks,
  untranslatedNames,
  wordlessTerms,
  idleTerms,
  missingPreparations,
  strayPreparations,
  unfaithful,
];

/**
 * All problems of the content; empty when an Annex may be composed from it.
 * @param others rules of other rooms, asked only where the parts can be composed and answered
 */
export function check(
  parts: ContentParts,
  outdated: Outdated = 'stop',
  others: readonly Rule[] = [],
): readonly Slip[] {
  const found = (rules: readonly Rule[]) => rules.flatMap((rule) => rule(parts));
  const unstructured = found(structureRules);
  const problems = [...unstructured, ...found(meaningRules)];
  // What is wrong in a clause would show here a second time; the clauses that are sound are still asked.
  const unread = unreadTexts(soundOnly(parts, problems), outdated);
  if (unstructured.length > 0) return [...problems, ...unread];
  return [...problems, ...found(composedRules), ...unread, ...(problems.length > 0 ? [] : found(others))];
}

/** The clauses of which no problem is told, with their readings. */
function soundOnly(parts: ContentParts, problems: readonly Slip[]): ContentParts {
  if (problems.length === 0) return parts;
  const clauses = parts.clauses.filter((clause) => !problems.some((one) => isOf(clause, one)));
  const numbers = new Set(clauses.map(({ file }) => String(file?.number)));
  const readings = Object.entries(parts.readings).filter(([at]) => numbers.has(at.split('-')[0] ?? ''));
  return { ...parts, clauses, readings: Object.fromEntries(readings) };
}
