/** A text quotes words of a language with letters of its own; a voice needs to know which. */
import { languages, mannerOf } from './languages/language.ts';
import type { Language } from './languages/language.ts';

export interface LanguageRun {
  readonly text: string;
  /** Present where the run is not in the language of the text. */
  readonly language?: Language;
}

/** The text in runs of one language each. Latin words in Japanese text are its own, as 公用文 has it. */
export function runsOf(text: string, language: Language): readonly LanguageRun[] {
  if (mannerOf(language).quoted) return [{ text }];
  return languages.reduce<readonly LanguageRun[]>(
    (runs, other) => runs.flatMap((run) => partedBy(other, run)),
    [{ text }],
  );
}

function partedBy(other: Language, run: LanguageRun): readonly LanguageRun[] {
  const { quoted } = mannerOf(other);
  if (run.language || !quoted) return [run];
  return run.text
    .split(quoted)
    .map((text, index): LanguageRun => (index % 2 === 1 ? { text, language: other } : { text }))
    .filter(({ text }) => text !== '');
}
