import { mannerOf } from '../../language.ts';
import type { Language } from '../../language.ts';
import type { Clause } from '../annex.ts';

/** The words of a paragraph in a language, as one string; empty where the clause has no such paragraph. */
export function paragraphText(clause: Clause, paragraph: number, language: Language): string {
  const sentences = clause.paragraphs.find(({ number }) => number === paragraph)?.sentences ?? [];
  return sentences.map(({ text }) => text[language]).join(mannerOf(language).sentenceGap);
}
