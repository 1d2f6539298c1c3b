/** What is searched: every paragraph, to the letter, under the line that names it. */
import type { Annex } from '../annex/annex.ts';
import { addressLabel } from '../annex/numbering/numerals.ts';
import { paragraphText } from '../annex/text/paragraph-text.ts';
import { mannerOf } from '../language.ts';
import type { Language } from '../language.ts';
import { normNames } from './norms.ts';

export interface Passage {
  readonly clause: number;
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
  const space = mannerOf(language).space;
  return annex.clauses.flatMap((clause) =>
    clause.paragraphs.map(({ number: paragraph, sentences }) => ({
      clause: clause.number,
      paragraph,
      sentences: sentences.length,
      title: addressLabel({ clause: clause.number, paragraph }, language) + space + clause.heading[language],
      text: paragraphText(clause, paragraph, language),
      norms: normNames(sentences, language),
    })),
  );
}
