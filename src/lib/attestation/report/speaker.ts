/** Says things in the language of a report, or in two: a line in the authoritative one, then one in the other. */
import { blank } from '../../assessment/answers.ts';
import { languages, mannerOf } from '../../languages/language.ts';
import type { Texts, Language } from '../../languages/language.ts';
import type { Wording } from '../../wording/ja.ts';
import type { SpokenLine, Lines } from './blocks.ts';
import { dateText } from './dates.ts';
import type { DateStyle } from './dates.ts';

export type ReportLanguage = Language | 'both';
export type SpeakerWords = Pick<Wording, 'report' | 'verdict'>;
/** Of every language of the site; first the two that speak where two are wanted. */
export type ReportWords = Readonly<Record<Language, SpeakerWords>>;

export interface Speaker {
  /** A sentence of the interface; one line if it reads the same in both languages. */
  say(sentence: (words: SpeakerWords, language: Language) => string): Lines;
  /** A text of the annex. */
  text(text: Texts): Lines;
  /** What the contractor wrote, to the letter but for heaps of blank lines; says so where nothing is written. */
  written(text: string | undefined): Lines;
  /** An ISO date; says so where there is none. */
  date(iso: string | undefined): Lines;
  /** The same inside a sentence. */
  dateIn(iso: string | undefined, words: SpeakerWords, language: Language): string;
}

/** The languages of a report: one, or the first two of those in which there are words. */
export function spokenBy(language: ReportLanguage, words: ReportWords): readonly Language[] {
  return language === 'both' ? (Object.keys(words) as Language[]).slice(0, 2) : [language];
}

export function speakerFor(language: ReportLanguage, dates: DateStyle, words: ReportWords): Speaker {
  const spoken = spokenBy(language, words);
  const say: Speaker['say'] = (sentence) =>
    sameOnce(spoken.map((one) => ({ text: sentence(words[one], one), language: one })));
  const dateIn: Speaker['dateIn'] = (iso, { report }, one) =>
    blank(iso) ? report.empty : dateText(iso ?? '', dates, one);
  return {
    say,
    dateIn,
    text: (text) => say((_, one) => text[one]),
    written: (text) => (blank(text) ? say(({ report }) => report.empty) : [asWritten(text ?? '')]),
    date: (iso) => say((said, one) => dateIn(iso, said, one)),
  };
}

/** A number as the language writes it alone: ８, 10 in Japanese; 8, 10 in English. */
export function figure(value: number, language: Language): string {
  return mannerOf(language).figure(value);
}

/** The id of a question as people write it: without its letter. */
export function questionLabel(id: string): string {
  return id.replace(/^Q/, '');
}

/** Several questions in one sentence: 「3-1、3-3」. */
export function questionLabels(ids: readonly string[], language: Language): string {
  return listed(ids.map(questionLabel), language);
}

/** One after the other, as the language writes lists. */
export function listed(items: readonly string[], language: Language): string {
  return items.join(mannerOf(language).comma);
}

/**
 * With one blank line at most between two: more would push what follows out of sight. The writer's language is not
 * recorded; the script tells enough to choose glyphs and a voice.
 */
export function asWritten(given: string): SpokenLine {
  const text = given
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n')
    .trim();
  const language = languages.find((one) => mannerOf(one).letters?.test(text));
  return language ? { text, language } : { text };
}

/** Inside a sentence: no white space that could end the sentence for the eye. One space of either width stays. */
export function inSentence(text: string): string {
  return text.trim().replace(/\s{2,}|[^\S \u3000]/g, ' ');
}

/** One line where every language says the same. */
export function sameOnce(lines: readonly (SpokenLine & { language: Language })[]): Lines {
  const [first, ...others] = lines;
  if (first === undefined || others.length === 0) return lines;
  return others.every(({ text }) => text === first.text) ? [{ text: first.text }] : lines;
}
