/** A form that a word may take, and where a text says it. */
import type { ClauseNumber } from '../../annex/numbering/address.ts';
import type { CitedPlace } from '../../annex/numbering/address.ts';
import { fold, plain, withoutFinalBar } from '../../annex/text/fold.ts';
import type { Prepared, FoldedSpan } from '../prepared.ts';
import { stemOf } from './stem.ts';

/** Finds a form in a text. */
export type WordForm = (text: Prepared) => readonly FoldedSpan[];

const latinAndSpaces = /^[\p{Script=Latin}\s]+$/u;
const clauseNumberForm = /^(?:第|(?:clause|article|section)s? )([0-9]+)条?$/;
const cited = '\\bclauses? (?:[0-9]+(?:, | and | to ))*';
const verb = /^\p{Script=Han}+\p{Script=Hiragana}*(?![をはがにへとのもでや])\p{Script=Hiragana}$/u;

/** A word and its inflections; several Latin words stand one after the other. */
export function formOf(written: string): WordForm {
  const word = plain(written);
  const clause = clauseNumberForm.exec(word)?.[1];
  if (clause !== undefined) return citation(Number(clause));
  return latinAndSpaces.test(word) ? phrase(word.split(/\s+/).map(stemOf)) : pattern(wordPattern(word));
}

/** A Latin word that is still being typed. */
export function beginning(written: string): WordForm {
  return ({ words }) => words.filter(({ word }) => word.startsWith(plain(written)));
}

function phrase(stems: readonly string[]): WordForm {
  return ({ words, folded }) =>
    words.flatMap(({ start }, at) => {
      const end = words[at + stems.length - 1]?.end ?? start;
      const said = stems.every((stem, next) => words[at + next]?.stem === stem);
      return said && !/[^\p{L}\s]/u.test(folded.slice(start, end)) ? [{ start, end }] : [];
    });
}

function pattern(source: string): WordForm {
  const regular = new RegExp(source, 'gu');
  return ({ folded }) =>
    [...folded.matchAll(regular)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** The last kana of a verb may differ: 漏らす stands in 漏らし. */
function wordPattern(word: string): string {
  if (verb.test(word)) return `${fold(word)}|${inflected(word.slice(0, -1))}`;
  // A bare number asks for an amount and not for a clause.
  if (/^[0-9]+$/.test(word)) return `(?<![0-9第(]|^|${cited})${word}(?![0-9項])`;
  return (
    (/^[0-9]/.test(word) ? '(?<![0-9])' : '') +
    fold(withoutFinalBar(word)) +
    (/[0-9]$/.test(word) ? '(?![0-9])' : '')
  );
}

/** 行う is 行い and 行わ, but the 行 of 履行 is another word. */
function inflected(stem: string): string {
  return stem.length > 1 ? `${stem}[ぁ-ん]?` : `(?<!\\p{Script=Han})${stem}[ぁ-ん]`;
}

/** A clause by its number: 第8 or, in English, Clause 8, Clauses 3, 4 and 8, and the 8(1) that heads a paragraph. */
export function citation(clause: ClauseNumber): WordForm {
  const [first, ...branches] = String(clause).split('_');
  const branch = branches.map((one) => `の${one}`).join('');
  return pattern(`第${first}${branch && `条${branch}`}(?![0-9項])|(?<=^|${cited})${first}(?![0-9])`);
}

/** A place of the annex as it is cited: 第８第３項, 8(3). A whole clause is cited wherever a part of it is. */
export function citationOf({ clause, paragraph }: CitedPlace, label: string): WordForm {
  if (paragraph === undefined) return citation(clause);
  const cited = fold(label).replace(/[()]/g, '\\$&');
  return pattern(`(?<![0-9])${cited}(?![0-9])`);
}

/** A single kanji that is a word by itself: 額 is one in 額を, but not in 金額 or 額する. */
export function noun(kanji: string): WordForm {
  return pattern(`(?<!\\p{Script=Han})${kanji}(?=[をはがにへとのもでや、。]|$)`);
}
