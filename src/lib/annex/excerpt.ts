/** What a reference leads to, in short. */
import type { Language } from '../language.ts';
import type { Annex } from './annex.ts';
import { addressLabel } from './numerals.ts';
import type { Address } from './numerals.ts';
import { paragraphText } from './paragraph-text.ts';

export interface Excerpt {
  readonly address: Address;
  /** 「第８第３項」 */
  readonly label: string;
  readonly heading: string;
  /** The beginning of the paragraph; of a whole clause, of its first one. */
  readonly text: string;
}

/** Characters after which an excerpt ends; Latin words take about twice the room. */
const lengths: Readonly<Record<Language, number>> = { ja: 80, en: 170 };

/** Throws where there is no such clause, which `check.ts` has ruled out. */
export function excerptOf(annex: Annex, address: Address, language: Language): Excerpt {
  const clause = annex.clauses.find(({ number }) => number === address.clause);
  if (!clause) throw new Error(`There is no clause ${address.clause} to show an excerpt of.`);
  const text = paragraphText(clause, address.paragraph ?? 1, language);
  return {
    address,
    label: addressLabel(address, language),
    heading: clause.heading[language],
    text: opening(text, lengths[language]),
  };
}

/** The text, or as much of it as fits, cut after a whole word and marked with “…”. */
export function opening(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const whole = /^\w/.test(text.slice(length)) ? cut.replace(/\w+$/, '') : cut;
  return `${whole.replace(/[\s、，,]+$/, '')}…`;
}
