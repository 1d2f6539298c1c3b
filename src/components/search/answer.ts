/** Everything the page shows for a query, as data; the element only shows it. */
import { numeral } from '../../lib/annex/numerals.ts';
import { fill } from '../../lib/wording/fill.ts';
import { find } from './finding.ts';
import type { Finding, Hit, Known, Lookup } from './finding.ts';
import type { Place } from './place.ts';
import type { SearchData } from './search-data.ts';

export interface Answer {
  /** Said aloud too. */
  readonly sentence: string;
  readonly hits: readonly Hit[];
  /** The words to mark in the hits. */
  readonly terms: readonly string[];
  /** Words that stand somewhere but never together, each to be searched by itself. */
  readonly apart: readonly Known[];
  /** Whether to point to the whole annex, to be searched with the browser's own means. */
  readonly instead: boolean;
}

const silent: Answer = { sentence: '', hits: [], terms: [], apart: [], instead: false };

export async function answerTo(
  query: string,
  place: Place,
  data: SearchData,
  lookup: Lookup,
): Promise<Answer> {
  const { words, language } = data;
  if (query === '') return silent;
  if (place.kind === 'noClause') return { ...silent, sentence: fill(words.noClause, { ...place }) };
  if (place.kind === 'noParagraph') return { ...silent, sentence: fill(words.noParagraph, { ...place }) };
  try {
    const finding = await find(query, language, lookup);
    return place.kind === 'there' ? besideJump(place.label, finding, data) : answerFor(finding, data);
  } catch {
    return { ...silent, sentence: words.failed, instead: true };
  }
}

/** Who types a number wants to go there; paragraphs that cite it come second, and none is no loss. */
function besideJump(label: string, { hits, known, unknown }: Finding, data: SearchData): Answer {
  const { canJump, cited } = data.words;
  const citing = unknown.length === 0 ? hits : [];
  const second = citing.length > 0 ? fill(cited, { count: countOf(citing.length, data) }) : '';
  return { ...silent, sentence: fill(canJump, { label }) + second, hits: citing, terms: termsOf(known) };
}

function answerFor(finding: Finding, data: SearchData): Answer {
  const { hits, known } = finding;
  const instead = hits.length === 0;
  const apart = instead && known.length > 1 ? known : [];
  return { sentence: sentenceFor(finding, data), hits, terms: termsOf(known), apart, instead };
}

function sentenceFor({ known, unknown, hits }: Finding, data: SearchData): string {
  const { words } = data;
  if (known.length + unknown.length === 0) return words.noWord;
  const count = countOf(hits.length, data);
  const nowhere = unknown.length > 0 ? fill(words.unknown, { words: quoted(unknown, data) }) : '';
  if (known.length === 0) return nowhere;
  if (hits.length === 0) return nowhere + words.apart;
  return nowhere ? nowhere + fill(words.theRest, { count }) : count;
}

/** 「３件」, “3 results”. */
export function countOf(count: number, { language, words }: SearchData): string {
  const written = language === 'ja' ? numeral(count) : count;
  return fill(count === 1 ? words.oneHit : words.manyHits, { count: written });
}

function quoted(terms: readonly string[], { words }: SearchData): string {
  return terms.map((word) => fill(words.word, { word })).join(words.or);
}

function termsOf(known: readonly Known[]): readonly string[] {
  return known.map(({ term }) => term);
}
