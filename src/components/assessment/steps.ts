import type { Annex } from '../../lib/annex/annex.ts';
import { addressLabel, clauseLabel } from '../../lib/annex/numerals.ts';
import type { Language } from '../../lib/language.ts';
import type { Wording } from '../../lib/wording/ja.ts';
import { clauseStep } from './clause-step.ts';

export interface Step {
  /** Its id in the page and in the address: `#clause-8`. */
  readonly id: string;
  readonly marker: string;
  readonly name: string;
  /** As short as can be: on the button that leads there. */
  readonly label: string;
}

/** The way through the form, in order. */
export function stepsOf(annex: Annex, language: Language, words: Wording['assessment']): readonly Step[] {
  const { steps } = words;
  const own = (id: 'facts' | 'particulars' | 'lists' | 'review' | 'verdict'): Step => ({
    id,
    marker: language === 'ja' ? steps[id] : '',
    name: language === 'ja' ? steps[`${id}Title`] : steps[id],
    label: steps[id],
  });
  const clauses = annex.clauses.map(({ number, short }) => ({
    id: clauseStep(number),
    marker: language === 'ja' ? clauseLabel(number) : String(number),
    name: short[language],
    label: addressLabel({ clause: number }, language),
  }));
  return [own('facts'), own('particulars'), ...clauses, own('lists'), own('review'), own('verdict')];
}
