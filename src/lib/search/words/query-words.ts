/** The words of a query, and every form in which the annex may say each of them. */
import { pullApart } from './compound.ts';
import { cut } from './cut.ts';
import { plain } from '../../annex/text/fold.ts';
import { beginning, formOf, noun } from './word-form.ts';
import type { WordForm } from './word-form.ts';
import { keyOf, leadsOf } from './lexicon.ts';
import type { Lead, Lexicon } from './lexicon.ts';
import { askedOnce } from '../once.ts';
import { isStopWord } from './stop-words.ts';

/** One form of a word; without `lead`, it is the word itself. */
export interface SaidAs {
  readonly form: WordForm;
  readonly lead?: Lead;
}

/** Said nowhere if `saidAs` is empty. */
export interface QueryWord {
  readonly written: string;
  readonly saidAs: readonly SaidAs[];
}

/** What queries are read by. */
export interface KnownWords {
  readonly lexicon: Lexicon;
  /** Whether any paragraph says the form. */
  readonly stands: (form: WordForm) => boolean;
  /** Whether any paragraph says the word. */
  readonly isSaid: (word: string) => boolean;
  /** The share of paragraphs that say one of the forms, 0–1. */
  readonly share: (forms: readonly WordForm[]) => number;
}

// A flag for any case would make the browser work out the cases of every letter there is.
const clauseWords = 'clauses? articles? sections?'.replace(
  /[a-z]/g,
  (letter) => `[${letter}${letter.toUpperCase()}]`,
);
const numberWords = `(?:第|(?:${clauseWords.replaceAll(' ', '|')})\\s)?[0-9]+[条項号年月日時間分週回件人円以内上]*`;
const latinWord = '\\p{Script=Latin}+(?:[-‐]\\p{Script=Latin}+)*';
const letterRun = '(?:(?!第[0-9])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー])+';
const tokens = new RegExp(`${numberWords}|${latinWord}|${letterRun}|[\\p{L}\\p{M}\\p{N}]+`, 'gu');
const japaneseRun = new RegExp(`^${letterRun}$`, 'u');
const latinOnly = /^\p{Script=Latin}+$/u;
const mostWords = 6;

/** Each word once. Words that tell nothing (the, を) are left out unless there is nothing else. */
export function queryWords(query: string, known: KnownWords): readonly QueryWord[] {
  const typed =
    query
      .normalize('NFKC')
      .replace(/['’]s\b/g, '')
      .match(tokens) ?? [];
  const parted = typed.flatMap((token) => unhyphenated(token, known));
  const words = phrases(parted, known.lexicon).flatMap((token) => tokenWords(token, known));
  const telling = words.filter(({ written }) => !plain(written).split(' ').every(isStopWord));
  const each = new Map((telling.length > 0 ? telling : words).map((word) => [plain(word.written), word]));
  return [...each.values()];
}

/** Co-operate is cooperate, but a follow-up is not known as one word. */
function unhyphenated(token: string, known: KnownWords): readonly string[] {
  const joined = token.replace(/[-‐]/g, '');
  return joined === token || isKnown(joined, known) ? [joined] : token.split(/[-‐]/);
}

/** Latin words that the lexicon has as one stay together: “place of work”. */
function phrases([...typed]: readonly string[], lexicon: Lexicon): readonly string[] {
  const found: string[] = [];
  while (typed.length > 0) {
    const length = phraseLength(typed, lexicon);
    found.push(typed.splice(0, length).join(' '));
  }
  return found;
}

function phraseLength(typed: readonly string[], lexicon: Lexicon): number {
  for (let length = Math.min(mostWords, typed.length); length > 1; length--) {
    const words = typed.slice(0, length);
    if (words.every((word) => latinOnly.test(word)) && lexicon.has(keyOf(words.join(' ')))) return length;
  }
  return 1;
}

/** What the annex says just so is one word, however long; else Japanese is cut, as far as that finds anything. */
function tokenWords(token: string, known: KnownWords): readonly QueryWord[] {
  if (!japaneseRun.test(token)) return [queryWordOf(token, known)];
  if (isKnown(token, known)) return [queryWordOf(token, known)];
  const words = cut(token, (word) => isWord(word, known)).flatMap((piece) =>
    piece.known ? [queryWordOf(piece.written, known)] : wordsInUnknown(piece.written, known),
  );
  return words.some(isSaid) ? queryJoined(words, token) : [{ written: token, saidAs: [] }];
}

function wordsInUnknown(written: string, known: KnownWords): readonly QueryWord[] {
  if (!/^\p{Script=Han}+$/u.test(written)) return [queryWordOf(written, known)];
  return pullApart(
    written,
    askedOnce((part) => tells(part, known)),
  ).map((part) => {
    if (part.written.length > 1) return queryWordOf(part.written, known);
    const form = noun(part.written);
    // To say that 図 of 体制図 stands nowhere would be wrong: it stands in other words.
    return known.stands(form)
      ? { written: part.written, saidAs: [{ form }] }
      : { written: written, saidAs: [] };
  });
}

/** Unknown pieces that stood side by side are named as they were typed: 持ち出し. */
function queryJoined(words: readonly QueryWord[], run: string): readonly QueryWord[] {
  return words.reduce<readonly QueryWord[]>((done, word) => {
    const last = done.at(-1);
    const both = (last?.written ?? '') + word.written;
    if (!last || isSaid(last) || isSaid(word) || !run.includes(both)) return [...done, word];
    return [...done.slice(0, -1), { written: both, saidAs: [] }];
  }, []);
}

function isSaid({ saidAs }: QueryWord): boolean {
  return saidAs.length > 0;
}

function isKnown(word: string, known: KnownWords): boolean {
  return leadsOf(known.lexicon, word) !== undefined || known.isSaid(word);
}

/** A part of a run is a word if the lexicon has it, or the annex, and it does not take a particle along (情報の). */
function isWord(part: string, known: KnownWords): boolean {
  if (known.lexicon.has(keyOf(part))) return true;
  return /^[^\p{Script=Hiragana}ー][^をはがにへとのもでや]+$/u.test(part) && known.isSaid(part);
}

/** 情報, which nearly every paragraph says, is no help to one who asks for 個人情報. */
function tells(part: string, known: KnownWords): boolean {
  return isWord(part, known) && known.share(queryWordOf(part, known).saidAs.map(({ form }) => form)) <= 0.5;
}

/** The word itself and what it leads to; where the annex has neither, it may still be being typed. */
function queryWordOf(written: string, known: KnownWords): QueryWord {
  const leads = leadsOf(known.lexicon, written) ?? [];
  const all = [{ form: formOf(written) }, ...leads.map(led)];
  const forms = all.filter(({ form }) => known.stands(form));
  return { written, saidAs: forms.length > 0 ? forms : beginningsOf(written, known) };
}

/** Two letters begin too many words. */
function beginningsOf(written: string, known: KnownWords): readonly SaidAs[] {
  const form = beginning(written);
  return latinOnly.test(written) && written.length > 2 && known.stands(form) ? [{ form }] : [];
}

function led(lead: Lead): SaidAs {
  return { form: formOf(lead.said), lead };
}
