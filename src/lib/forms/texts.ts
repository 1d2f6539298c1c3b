/** Sentences of an author, in which the annex and the record are named: 「{contract}」. */
import type { Lines } from '../attestation/report/blocks.ts';
import { inSentence } from '../attestation/report/speaker.ts';
import type { Texts } from '../languages/language.ts';
import { fill } from '../wording/fill.ts';
import { saidAt } from './telling.ts';
import type { FormTelling } from './telling.ts';
import type { Voice } from './voice.ts';

/** What a sentence may name of the record, and where it stands there. */
const namedPlaces = {
  contract: 'contract.title',
  orderingParty: 'contract.orderingParty',
  contractor: 'contractor.name',
  subcontractor: 'subcontractor.name',
} as const;

export const placeholders: readonly string[] = ['annex', 'label', ...Object.keys(namedPlaces)];

/** The names between braces in a text. */
export function namedIn(text: string): readonly string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}

/** Where the record says nothing, or there is none, there is room to write. */
export function sentenceLines(telling: FormTelling, texts: Texts): Lines {
  return saidWith(telling, (_, one) => texts[one]);
}

/** The same of a sentence of the interface. */
export function saidWith(telling: FormTelling, choose: Parameters<Voice['say']>[0]): Lines {
  const { annex, voice } = telling;
  return voice.say((words, one) => {
    const said = Object.entries(namedPlaces).map(([name, source]) => {
      const text = inSentence(saidAt(telling, source));
      return [name, text === '' ? words.forms.gap : text] as const;
    });
    const names = { annex: annex.title[one], label: annex.label[one] };
    return fill(choose(words, one), { ...names, ...Object.fromEntries(said) });
  });
}
