/** What is searched: every paragraph, to the letter, under the line that names it. */
import { numberingOf } from '../annex/numbering/tree.ts';
import type { ClauseNumber } from '../annex/numbering/address.ts';
import type { Annex, Clause } from '../annex/annex.ts';
import { addressLabel } from '../annex/numbering/labels.ts';
import { paragraphText } from '../annex/text/paragraph-text.ts';
import { mannerOf } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';
import { normNames } from './norms.ts';

export interface Passage {
  readonly clause: ClauseNumber;
  readonly paragraph: number;
  /** How many it has. */
  readonly sentences: number;
  /** Number and heading: 「第８第３項　再委託に関する…」. */
  readonly title: string;
  readonly text: string;
  /** What it lays down for whom: 「受注者の義務」. */
  readonly norms: readonly string[];
}

/** In the annex's order. */
export function corpusOf(annex: Annex, language: Language): readonly Passage[] {
  return annex.clauses.flatMap((clause) =>
    clause.paragraphs.map(({ number: paragraph, sentences }) => ({
      clause: clause.number,
      paragraph,
      sentences: sentences.length,
      title: passageTitle(annex, clause, paragraph, language),
      text: paragraphText(clause, paragraph, language),
      norms: normNames(sentences, annex, language),
    })),
  );
}

function passageTitle(annex: Annex, clause: Clause, paragraph: number, language: Language): string {
  const label = addressLabel({ clause: clause.number, paragraph }, language, numberingOf(annex));
  return label + mannerOf(language).space + (clause.heading[language] || clause.short[language]);
}
