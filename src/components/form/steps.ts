import { numberingOf } from '../../lib/annex/numbering/tree.ts';
import type { Annex } from '../../lib/annex/annex.ts';
import { addressLabel, shortLabel } from '../../lib/annex/numbering/labels.ts';
import { factProgress, progressOf } from '../../lib/assessment/progress.ts';
import { isOfLists } from '../../lib/record/matters/matter-places.ts';
import { nothingStated, mattersOf } from '../../lib/record/matters/matters.ts';
import { rulesOf } from '../../lib/assessment/rules.ts';
import { assess } from '../../lib/assessment/verdict/verdict.ts';
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
  const { steps, progress } = wording.assessment;
  const rules = rulesOf(annex);
  const nothing = assess(rules, {}, {});
  const matters = mattersOf(rules, nothingStated, nothing);
  const stateOf: Readonly<Partial<Record<string, StepState>>> = {
    facts: stepState(progress, factProgress(rules, {})),
    lists: countText(wording.matters, matters.filter(isOfLists).length),
    review: countText(wording.matters, matters.length),
  };
  const own = (id: 'facts' | 'particulars' | 'lists' | 'review' | 'verdict'): FormStep => ({
    id,
    marker: mannerOf(language).stepMarkers ? steps[id] : '',
    name: mannerOf(language).stepMarkers ? steps[`${id}Title`] : steps[id],
    label: steps[id],
    state: stateOf[id] ?? { word: '', count: '', sign: '' },
  });
  const clauses = annex.clauses.map(({ number, short }) => ({
    id: clauseStep(number),
    marker: shortLabel(number, language, numberingOf(annex)),
    name: short[language],
    label: addressLabel({ clause: number }, language, numberingOf(annex)),
    state: stepState(progress, progressOf(nothing, {}, number)),
  }));
  return [own('facts'), own('particulars'), ...clauses, own('lists'), own('review'), own('verdict')];
}
