/** Says things in the languages of a paper: one, or the authoritative one and another below it. */
import { asWritten, sameOnce } from '../attestation/report/speaker.ts';
import type { Lines } from '../attestation/report/blocks.ts';
import { blankDate, dateText } from '../attestation/report/dates.ts';
import type { DateStyle } from '../attestation/report/dates.ts';
import { mannerOf } from '../languages/language.ts';
import type { Language, Texts } from '../languages/language.ts';
import type { Wording } from '../wording/ja.ts';

/** What papers say of themselves. */
export interface FormWords extends Pick<Wording, 'forms'> {
  readonly report: Pick<Wording['report'], 'opener' | 'end' | 'honorific'>;
}

export interface Voice {
  readonly spoken: readonly Language[];
  /** One line a language; one line where all say the same. */
  say(sentence: (words: FormWords, language: Language) => string): Lines;
  text(text: Texts): Lines;
  /** What was written in the record, to the letter; nothing where nothing is written. */
  written(text: string): Lines;
  /** An ISO date; nothing where there is none. */
  date(iso: string): Lines;
  /** The parts of a date that is written by hand. */
  readonly blankDate: Lines;
  /** The honorific of an addressee, where one of the languages has one. */
  honorific(choose: (words: FormWords) => string): string;
}

/** @param words of each language that speaks */
export function voiceFor(
  spoken: readonly Language[],
  dates: DateStyle,
  words: Readonly<Record<Language, FormWords>>,
): Voice {
  const say: Voice['say'] = (sentence) =>
    sameOnce(spoken.map((one) => ({ text: sentence(words[one], one), language: one })));
  const named = spoken.find((one) => mannerOf(one).handDate) ?? spoken[0];
  const polite = spoken.find((one) => mannerOf(one).honorific);
  return {
    spoken,
    say,
    text: (text) => say((_, one) => text[one]),
    written: (text) => (text.trim() === '' ? [] : [asWritten(text)]),
    date: (iso) => (iso === '' ? [] : say((_, one) => dateText(iso, dates, one))),
    blankDate: named ? [{ text: blankDate(named), language: named }] : [],
    honorific: (choose) => (polite ? choose(words[polite]) : ''),
  };
}
