/** English text quotes Japanese words; a voice needs to know which. */
import type { Language } from './language.ts';

export interface Run {
  readonly text: string;
  /** Present where the run is not in the language of the text. */
  readonly language?: Language;
}

/** Kana and kanji, with the digits and marks between them. */
const japanese =
  /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー](?:[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー０-９、・…]*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー０-９])?)/u;

/** The text in runs of one language each. Latin words in Japanese text are its own, as 公用文 has it. */
export function runsOf(text: string, language: Language): readonly Run[] {
  if (language === 'ja') return [{ text }];
  return text
    .split(japanese)
    .map((part, index): Run => (index % 2 === 1 ? { text: part, language: 'ja' } : { text: part }))
    .filter((run) => run.text !== '');
}
