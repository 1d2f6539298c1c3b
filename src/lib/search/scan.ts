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
import type { Known, QueryWord, SaidAs } from './query-words.ts';
import type { Entry, Way } from './synonyms.ts';

/** A paragraph made ready. */
export interface Ready {
  readonly passage: Passage;
  readonly title: Prepared;
  readonly text: Prepared;
  readonly norms: readonly Prepared[];
}

/** A corpus made ready, once for all queries. */
export interface Index {
  readonly paragraphs: readonly Ready[];
  readonly lexicon: Lexicon;
  /** What the whole annex is called, the name in the reader's language first: 「別紙２」, “Annex 2”. */
  readonly names: readonly string[];
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
export function indexOf(
  corpus: readonly Passage[],
  entries: readonly Entry[],
  names: readonly string[] = [],
): Index {
  const paragraphs = corpus.map((passage) => {
    const { title, text, norms } = passage;
    return { passage, title: prepare(title), text: prepare(text), norms: norms.map(prepare) };
  });
  const katakana = corpus.flatMap(({ text }) => text.match(/[\p{Script=Katakana}ー]{3,}/gu) ?? []);
  const lexicon = lexiconOf([...entries, ...katakana.map((said) => ({ said, by: {} }))]);
  return { paragraphs, lexicon, names };
}

/** What the words of a query are read by. */
export function knownFrom({ paragraphs, lexicon }: Index): Known {
  const says = ({ title, text, norms }: Ready, form: Form) =>
    [title, text, ...norms].some((one) => form(one).length > 0);
  const share = (forms: readonly Form[]) =>
    paragraphs.filter((ready) => forms.some((form) => says(ready, form))).length / paragraphs.length;
  return { lexicon, share };
}

/** Every paragraph that says all words of the query that any paragraph says; none where all are unknown. */
export function scan(query: string, index: Index): Finding {
  const { paragraphs } = index;
  const words = wordsOf(query, knownFrom(index));
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

/** What a paragraph lays down is asked only where its words do not say it. */
function matchesIn(ready: Ready, { saidAs }: QueryWord): readonly Match[] {
  const { title, text } = ready;
  const matches = saidAs
    .map((one) => ({ ...one, title: one.form(title), text: one.form(text) }))
    .filter((match) => match.title.length + match.text.length > 0);
  return matches.length > 0 ? matches : saidAs.flatMap(({ form }) => normsIn(ready, form));
}

function normsIn({ norms }: Ready, form: Form): readonly Match[] {
  return norms
    .filter((norm) => form(norm).length > 0)
    .map(({ text: said }) => ({ form, lead: { said, way: 'norm' }, title: [], text: [] }));
}

const distances: Readonly<Record<Way, number>> = { reading: 0, glossary: 0, same: 1, norm: 1, related: 2 };

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
