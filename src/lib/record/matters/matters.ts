/**
 * What is to be looked at before the report is handed over: one list for the review, the verdict and the report.
 * None of it decides the verdict. What keeps the report a draft comes first.
 */
import { reasonsOf } from '../../assessment/reasons.ts';
import type { Rules } from '../../assessment/rules.ts';
import type { Assessment } from '../../assessment/verdict/verdict.ts';
import { draftMatters, otherMatters } from './matter.ts';
import type { Beside, Matter, StatedInFull } from './matter.ts';
import { placesOfMatter } from './other-matters.ts';
import type { MatterScene } from './other-matters.ts';

/** Only what is there, in the order of its kinds. */
export function mattersOf(
  rules: Rules,
  stated: StatedInFull,
  assessment: Assessment,
  beside: Beside = {},
): readonly Matter[] {
  const reasons = reasonsOf(rules, assessment);
  const drafts = draftMatters.flatMap((kind): Matter[] =>
    reasons.filter((reason) => reason.kind === kind).map((reason) => ({ ...reason, kind, fields: [] })),
  );
  const scene: MatterScene = { rules, stated, assessment, beside };
  const others = otherMatters.map((kind): Matter => ({ kind, ...nowhere, ...placesOfMatter[kind](scene) }));
  return [...drafts, ...others].filter(
    ({ questions, facts, fields }) => questions.length + facts.length + fields.length > 0,
  );
}

const nowhere = { questions: [], facts: [], fields: [] };
