import { numberingOf } from '../../lib/annex/numbering/tree.ts';
import type { Annex } from '../../lib/annex/annex.ts';
import { addressLabel, shortLabel } from '../../lib/annex/numbering/labels.ts';
import { factProgress, progressOf } from '../../lib/assessment/progress.ts';
import { isOfLists } from '../../lib/record/matters/matter-places.ts';
import { mattersOf } from '../../lib/record/matters/matters.ts';
import { nothingStated } from '../../lib/record/matters/matter.ts';
import { rulesOf } from '../../lib/assessment/rules.ts';
import type { Rules } from '../../lib/assessment/rules.ts';
import { assess } from '../../lib/assessment/verdict/verdict.ts';
import type { Assessment } from '../../lib/assessment/verdict/verdict.ts';
import { mannerOf } from '../../lib/languages/language.ts';
import type { Language } from '../../lib/languages/language.ts';
import type { Wording } from '../../lib/wording/ja.ts';
import { clauseStep } from '../../lib/filling/clause-step.ts';
import { countText, stepState } from '../../lib/filling/step-state.ts';
import type { StepState } from '../../lib/filling/step-state.ts';

export interface FormStep {
  /** Its id in the page and in the address: `#clause-8`. */
  readonly id: string;
  readonly marker: string;
  readonly name: string;
  /** As short as can be: on the button that leads there. */
  readonly label: string;
  /** What it says of itself while nothing is answered: the page does not grow when the script says more. */
  readonly state: StepState;
}

/** The way through the form, in order. */
export function stepsOf(annex: Annex, language: Language, wording: Wording): readonly FormStep[] {
  const rules = rulesOf(annex);
  const nothing = assess(rules, {}, {});
  const own = ownSteps(rules, nothing, language, wording);
  const clauses = clauseSteps(annex, nothing, language, wording);
  return [own('facts'), own('particulars'), ...clauses, own('lists'), own('review'), own('verdict')];
}

type OwnStep = 'facts' | 'particulars' | 'lists' | 'review' | 'verdict';

/** Those that every annex has. */
function ownSteps(
  rules: Rules,
  nothing: Assessment,
  language: Language,
  { assessment: { steps, progress }, matters: words }: Wording,
): (id: OwnStep) => FormStep {
  const matters = mattersOf(rules, nothingStated, nothing);
  const stateOf: Readonly<Partial<Record<OwnStep, StepState>>> = {
    facts: stepState(progress, factProgress(rules, {})),
    lists: countText(words, matters.filter(isOfLists).length),
    review: countText(words, matters.length),
  };
  const { stepMarkers } = mannerOf(language);
  return (id) => ({
    id,
    marker: stepMarkers ? steps[id] : '',
    name: stepMarkers ? steps[`${id}Title`] : steps[id],
    label: steps[id],
    state: stateOf[id] ?? { word: '', count: '', sign: '' },
  });
}

function clauseSteps(
  annex: Annex,
  nothing: Assessment,
  language: Language,
  { assessment: { progress } }: Wording,
): readonly FormStep[] {
  const numbering = numberingOf(annex);
  return annex.clauses.map(({ number, short }) => ({
    id: clauseStep(number),
    marker: shortLabel(number, language, numbering),
    name: short[language],
    label: addressLabel({ clause: number }, language, numbering),
    state: stepState(progress, progressOf(nothing, {}, number)),
  }));
}
