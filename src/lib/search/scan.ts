/** Reads every paragraph for every word of a query: nothing is missed, and what is found says why. */
import type { Passage } from './corpus.ts';
import type { Form } from './form.ts';
import { lexiconOf } from './lexicon.ts';
import type { Lead, Lexicon } from './lexicon.ts';
import { partsOf } from './marking.ts';
import type { Part } from './marking.ts';
import { prepare } from './prepared.ts';
import type { Prepared, Span } from './prepared.ts';
import { wordsOf } from './query-words.ts';
import type { QueryWord, SaidAs } from './query-words.ts';
import type { Entry, Way } from './synonyms.ts';

/** A paragraph made ready. */
export interface Ready {
  readonly passage: Passage;
  readonly title: Prepared;
  readonly text: Prepared;
}

/** A corpus made ready, once for all queries. */
export interface Index {
  readonly paragraphs: readonly Ready[];
  readonly lexicon: Lexicon;
}

export interface Hit {
  readonly passage: Passage;
  readonly title: readonly Part[];
  readonly text: readonly Part[];
  /** Words of the annex by which it was found where it does not say what was typed. */
  readonly leads: readonly Lead[];
}

/** A word that some paragraphs say. */
export interface Found {
  readonly word: string;
  readonly count: number;
}

export interface Finding {
  readonly found: readonly Found[];
  readonly unknown: readonly string[];
  /** Paragraphs that say every word that is found at all, best first. */
  readonly hits: readonly Hit[];
}

/** @param entries other words for what the corpus says; its own words in katakana are added */
export function indexOf(corpus: readonly Passage[], entries: readonly Entry[]): Index {
  const paragraphs = corpus.map((passage) => {
    return { passage, title: prepare(passage.title), text: prepare(passage.text) };
  });
  const katakana = corpus.flatMap(({ text }) => text.match(/[\p{Script=Katakana}ー]{3,}/gu) ?? []);
  return { paragraphs, lexicon: lexiconOf([...entries, ...katakana.map((said) => ({ said, by: {} }))]) };
}

/** Every paragraph that says all words of the query that any paragraph says; none where all are unknown. */
export function scan(query: string, { paragraphs, lexicon }: Index): Finding {
  const stands = (form: Form) =>
    paragraphs.some(({ title, text }) => form(text).length + form(title).length > 0);
  const words = wordsOf(query, { lexicon, stands });
  const known = words.filter(({ saidAs }) => saidAs.length > 0);
  return {
    found: known.map((word) => ({ word: word.written, count: countOf(paragraphs, word) })),
    unknown: words.filter((word) => !known.includes(word)).map(({ written }) => written),
    hits: known.length > 0 ? paragraphs.flatMap((ready) => hitsIn(ready, known)).sort(byRank) : [],
  };
}

function countOf(paragraphs: readonly Ready[], word: QueryWord): number {
  return paragraphs.filter((ready) => matchesIn(ready, word).length > 0).length;
}

/** Where a paragraph says one form of a word. */
interface Match extends SaidAs {
  readonly title: readonly Span[];
  readonly text: readonly Span[];
}

function matchesIn({ title, text }: Ready, { saidAs }: QueryWord): readonly Match[] {
  return saidAs
    .map((one) => ({ ...one, title: one.form(title), text: one.form(text) }))
    .filter((match) => match.title.length + match.text.length > 0);
}

const distances: Readonly<Record<Way, number>> = { reading: 0, glossary: 0, same: 1, related: 2 };

interface Ranked extends Hit {
  /** How far what it says is from what was typed. */
  readonly distance: number;
  /** How many of the words its heading says. */
  readonly headed: number;
}

function hitsIn(ready: Ready, words: readonly QueryWord[]): readonly Ranked[] {
  const byWord = words.map((word) => matchesIn(ready, word));
  if (byWord.some((matches) => matches.length === 0)) return [];
  const matches = byWord.flat();
  return [
    {
      passage: ready.passage,
      title: partsOf(
        ready.title,
        matches.flatMap(({ title }) => title),
      ),
      text: partsOf(
        ready.text,
        matches.flatMap(({ text }) => text),
      ),
      leads: byWord.flatMap(leadsOf),
      distance: Math.max(...byWord.map(distanceOf)),
      headed: byWord.filter((one) => one.some(({ title }) => title.length > 0)).length,
    },
  ];
}

/** None where the paragraph says the word itself: that needs no reason. */
function leadsOf(matches: readonly Match[]): readonly Lead[] {
  return matches.every(({ lead }) => lead) ? matches.flatMap(({ lead }) => lead ?? []) : [];
}

function distanceOf(matches: readonly Match[]): number {
  return Math.min(...matches.map(({ lead }) => (lead ? distances[lead.way] : 0)));
}

/** Paragraphs of the same rank stay in the annex's order. */
function byRank(one: Ranked, other: Ranked): number {
  return one.distance - other.distance || other.headed - one.headed;
}
