/** What is searched: every paragraph, to the letter, under the line that names it. */
import type { Annex } from '../annex/annex.ts';
import { addressLabel } from '../annex/numerals.ts';
import { paragraphText } from '../annex/paragraph-text.ts';
import type { Language } from '../language.ts';

export interface Passage {
  readonly clause: number;
  readonly paragraph: number;
  /** Number and heading: 「第８第３項　再委託に関する…」. */
  readonly title: string;
  readonly text: string;
}

/** In the annex's order. */
export function corpusOf(annex: Annex, language: Language): readonly Passage[] {
  const space = language === 'ja' ? '　' : ' ';
  return annex.clauses.flatMap((clause) =>
    clause.paragraphs.map(({ number: paragraph }) => ({
      clause: clause.number,
      paragraph,
      title: addressLabel({ clause: clause.number, paragraph }, language) + space + clause.heading[language],
      text: paragraphText(clause, paragraph, language),
    })),
  );
}
