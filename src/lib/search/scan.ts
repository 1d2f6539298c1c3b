/** Reads every paragraph for every word of a query: nothing is missed, and what is found says why. */
import type { ItemKeys } from '../annex/numbering/typed-item.ts';
import type { Numbering } from '../annex/numbering/labels.ts';
import type { Passage } from './corpus.ts';
import { formOf } from './words/word-form.ts';
import type { WordForm } from './words/word-form.ts';
import type { Lead, Lexicon } from './words/lexicon.ts';
import { askedOnce } from './once.ts';
import { prepare } from './prepared.ts';
import type { Prepared, FoldedSpan } from './prepared.ts';
import { queryWords } from './words/query-words.ts';
import type { KnownWords, QueryWord, SaidAs } from './words/query-words.ts';
import type { Way } from './entry.ts';

/** What can be searched. */
export interface Readable {
  readonly title: string;
  readonly text: string;
  /** What it lays down, by name. */
  readonly norms?: readonly string[];
}

/** A paragraph made ready. */
export interface Ready<P extends Readable = Passage> {
  readonly passage: P;
  readonly title: Prepared;
  readonly text: Prepared;
  readonly norms: readonly Prepared[];
}

/** A corpus made ready, once for all queries. */
export interface Index<P extends Readable = Passage> {
  readonly paragraphs: readonly Ready<P>[];
  readonly lexicon: Lexicon;
  /** What the words of a query are read by. */
  readonly known: KnownWords;
  /** What the whole annex is called, the name in the reader's language first: 「別紙２」, “Annex 2”. */
  readonly names: readonly string[];
  readonly numbering?: Numbering;
  /** How its items may be typed, where it has any. */
  readonly typed?: ItemKeys;
}

/** What the annex and its places are called. */
export interface Called {
  readonly names?: readonly string[];
  /** Where it is not the usual one. */
  readonly numbering?: Numbering;
  /** How its items may be typed, where it has any. */
  readonly typed?: ItemKeys;
}

export interface Hit<P extends Readable = Passage> {
  readonly passage: P;
  readonly title: SaidIn;
  readonly text: SaidIn;
  /** Words of the annex by which it was found where it does not say what was typed. */
  readonly leads: readonly Lead[];
}

/** Where a text says what was asked for. */
export interface SaidIn {
  readonly prepared: Prepared;
  readonly spans: readonly FoldedSpan[];
}

/** A word that some paragraphs say. */
export interface FoundWord {
  readonly word: string;
  readonly count: number;
}

export interface Scanned<P extends Readable = Passage> {
  readonly found: readonly FoundWord[];
  readonly unknown: readonly string[];
  /** Paragraphs that say every word that is found at all, best first. */
  readonly hits: readonly Hit<P>[];
}

/** @param lexicon other words for what the corpus says */
export function indexOf<P extends Readable>(
  corpus: readonly P[],
  lexicon: Lexicon,
  { names = [], numbering, typed }: Called = {},
): Index<P> {
  const norm = askedOnce(prepare);
  const paragraphs = corpus.map((passage) => {
    const { title, text, norms = [] } = passage;
    return { passage, title: prepare(title), text: prepare(text), norms: norms.map(norm) };
  });
  const known = knownFrom(paragraphs, lexicon);
  return { paragraphs, lexicon, names, known, ...(numbering && { numbering }), ...(typed && { typed }) };
}

function knownFrom(paragraphs: readonly Ready<Readable>[], lexicon: Lexicon): KnownWords {
  const says = ({ title, text, norms }: Ready<Readable>, form: WordForm) =>
    [title, text, ...norms].some((one) => form(one).length > 0);
  const stands = (form: WordForm) => paragraphs.some((ready) => says(ready, form));
  const share = (forms: readonly WordForm[]) =>
    paragraphs.filter((ready) => forms.some((form) => says(ready, form))).length / paragraphs.length;
  return { lexicon, stands, share, isSaid: askedOnce((word: string) => stands(formOf(word))) };
}

/** Every paragraph that says all words of the query that any paragraph says; none where all are unknown. */
export function scan<P extends Readable>(query: string, index: Index<P>): Scanned<P> {
  return scannedIn(queryWords(query, index.known), index);
}

/** What the words of a query find. */
export function scannedIn<P extends Readable>(
  words: readonly QueryWord[],
  { paragraphs }: Index<P>,
): Scanned<P> {
  const known = words.filter(({ saidAs }) => saidAs.length > 0);
  return {
    found: known.map((word) => ({ word: word.written, count: paragraphsWith(paragraphs, word) })),
    unknown: words.filter((word) => !known.includes(word)).map(({ written }) => written),
    hits: known.length > 0 ? paragraphs.flatMap((ready) => hitsIn(ready, known)).sort(byRank) : [],
  };
}

function paragraphsWith(paragraphs: readonly Ready<Readable>[], word: QueryWord): number {
  return paragraphs.filter((ready) => matchesIn(ready, word).length > 0).length;
}

/** Where a paragraph says one form of a word. */
interface Match extends SaidAs {
  readonly title: readonly FoldedSpan[];
  readonly text: readonly FoldedSpan[];
}

/** What a paragraph lays down is asked only where its words do not say it. */
function matchesIn(ready: Ready<Readable>, { saidAs }: QueryWord): readonly Match[] {
  const { title, text } = ready;
  const matches = saidAs
    .map((one) => ({ ...one, title: one.form(title), text: one.form(text) }))
    .filter((match) => match.title.length + match.text.length > 0);
  return matches.length > 0 ? matches : saidAs.flatMap(({ form }) => normsIn(ready, form));
}

function normsIn({ norms }: Ready<Readable>, form: WordForm): readonly Match[] {
  return norms
    .filter((norm) => form(norm).length > 0)
    .map(({ text: said }) => ({ form, lead: { said, way: 'norm' }, title: [], text: [] }));
}

const distances: Readonly<Record<Way, number>> = { reading: 0, glossary: 0, same: 1, norm: 1, related: 2 };

interface Ranked<P extends Readable> extends Hit<P> {
  /** How far what it says is from what was typed. */
  readonly distance: number;
  /** How many of the words its heading says. */
  readonly headed: number;
}

function hitsIn<P extends Readable>(ready: Ready<P>, words: readonly QueryWord[]): readonly Ranked<P>[] {
  const byWord = words.map((word) => matchesIn(ready, word));
  if (byWord.some((matches) => matches.length === 0)) return [];
  const matches = byWord.flat();
  return [
    {
      passage: ready.passage,
      title: { prepared: ready.title, spans: matches.flatMap(({ title }) => title) },
      text: { prepared: ready.text, spans: matches.flatMap(({ text }) => text) },
      leads: byWord.flatMap(leadsIn),
      distance: Math.max(...byWord.map(distanceOf)),
      headed: byWord.filter((one) => one.some(({ title }) => title.length > 0)).length,
    },
  ];
}

/** None where the paragraph says the word itself: that needs no reason. */
function leadsIn(matches: readonly Match[]): readonly Lead[] {
  return matches.every(({ lead }) => lead) ? matches.flatMap(({ lead }) => lead ?? []) : [];
}

function distanceOf(matches: readonly Match[]): number {
  return Math.min(...matches.map(({ lead }) => (lead ? distances[lead.way] : 0)));
}

/** Paragraphs of the same rank stay in the annex's order. */
function byRank(one: Ranked<Readable>, other: Ranked<Readable>): number {
  return one.distance - other.distance || other.headed - one.headed;
}
