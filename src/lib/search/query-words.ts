/** The words of a query, and every form in which the annex may say each of them. */
import { cut } from './cut.ts';
import { plain } from './fold.ts';
import { beginning, formOf } from './form.ts';
import type { Form } from './form.ts';
import { keyOf, leadsBeginning } from './lexicon.ts';
import type { Lead, Lexicon } from './lexicon.ts';
import { isStopWord } from './stop-words.ts';

/** One form of a word; without `lead`, it is the word itself. */
export interface SaidAs {
  readonly form: Form;
  readonly lead?: Lead;
}

export interface QueryWord {
  readonly written: string;
  readonly saidAs: readonly SaidAs[];
}

/** What queries are read by. */
export interface Known {
  readonly lexicon: Lexicon;
  /** Whether any paragraph says the form. */
  readonly stands: (form: Form) => boolean;
}

const number = '(?:第|(?:clause|article|section)s?\\s)?[0-9]+[条項号年月日時間分週回件人円以内上]*';
const run = '(?:(?!第[0-9])[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー])+';
const tokens = new RegExp(`${number}|\\p{Script=Latin}+|${run}|[\\p{L}\\p{M}\\p{N}]+`, 'giu');
const japanese = new RegExp(`^${run}$`, 'u');
/** 再委託を is 再委託. */
const trailing = /(?<=[^\p{Script=Hiragana}])[をはがにへとのもでや]$/u;
const latin = /^\p{Script=Latin}+$/u;
const mostWords = 5;

/** Each word once. Words that tell nothing (the, を) are left out unless there is nothing else. */
export function wordsOf(query: string, known: Known): readonly QueryWord[] {
  const typed =
    query
      .normalize('NFKC')
      .replace(/['’]s\b/g, '')
      .match(tokens) ?? [];
  const words = phrases(typed, known.lexicon).flatMap((token) => wordsIn(token, known));
  const telling = words.filter((word) => !isStopWord(plain(word)));
  const each = new Map((telling.length > 0 ? telling : words).map((word) => [plain(word), word]));
  return [...each.values()].map((written) => ({ written, saidAs: saidAs(written, known) }));
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
    if (words.every((word) => latin.test(word)) && lexicon.has(keyOf(words.join(' ')))) return length;
  }
  return 1;
}

/** What the annex says just so is one word, however long; else Japanese is cut. “Clause 8” asks for its number. */
function wordsIn(token: string, known: Known): readonly string[] {
  if (!japanese.test(token)) return [token.replace(/^[a-z]+\s(?=[0-9])/i, '')];
  const run = token.replace(trailing, '');
  if (isKnown(run, known)) return [run];
  return cut(run, (word) => isWord(word, known)).map(({ written }) => written);
}

function isKnown(word: string, { lexicon, stands }: Known): boolean {
  return lexicon.has(keyOf(word)) || stands(formOf(word));
}

/** A part of a run is a word if the lexicon has it, or the annex, and it does not take a particle along (情報の). */
function isWord(part: string, known: Known): boolean {
  if (known.lexicon.has(keyOf(part))) return true;
  if (!/^[^\p{Script=Hiragana}ー][^をはがにへとのもでや]+$/u.test(part) || !known.stands(formOf(part)))
    return false;
  const noun = part.replace(/\p{Script=Hiragana}+$/u, '');
  return noun === part || noun.length < 2 || !known.stands(formOf(noun));
}

/** The word itself and what it leads to; where the annex has neither, it may still be being typed. */
function saidAs(written: string, known: Known): readonly SaidAs[] {
  const leads = known.lexicon.get(keyOf(written)) ?? [];
  const forms = [{ form: formOf(written) }, ...leads.map(led)].filter(({ form }) => known.stands(form));
  if (forms.length > 0) return forms;
  const begun = latin.test(written) ? [{ form: beginning(written) }] : [];
  return [...begun, ...leadsBegun(written, known.lexicon).map(led)].filter(({ form }) => known.stands(form));
}

/** Two letters begin too many words. */
function leadsBegun(written: string, lexicon: Lexicon): readonly Lead[] {
  return /^[\p{Script=Hiragana}\p{Script=Latin}ー]{3,}$/u.test(written)
    ? leadsBeginning(lexicon, written)
    : [];
}

function led(lead: Lead): SaidAs {
  return { form: formOf(lead.said), lead };
}
