import { mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';
import type { Clause } from '../annex.ts';
import type { Norm } from '../types/norm.ts';
import { rowsOf } from './rows.ts';

/** The words of a paragraph in a language, as one string; empty where the clause has no such paragraph. */
export function paragraphText(clause: Clause, paragraph: number, language: Language): string {
  return paragraphLines(clause, paragraph, language).join(mannerOf(language).space);
}

/** The same line by line: the paragraph's own words, then each item behind its marker. */
export function paragraphLines(clause: Clause, paragraph: number, language: Language): readonly string[] {
  const found = clause.paragraphs.find(({ number }) => number === paragraph);
  if (!found) return [];
  return rowsOf(clause.number, found).map(({ depth, marker, sentences }) =>
    depth === 0 ? sentencesJoined(sentences, language) : `${marker}　${sentencesJoined(sentences, language)}`,
  );
}

/** Sentences as they stand one behind the other. */
export function sentencesJoined(sentences: readonly Norm[], language: Language): string {
  return sentences.map(({ text }) => text[language]).join(mannerOf(language).sentenceGap);
}
