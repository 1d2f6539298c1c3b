/** Finds paragraphs that say every word of a query, and says which words are nowhere. */
import type { Language } from '../../lib/language.ts';
import { says } from './matching.ts';
import { termsOf } from './terms.ts';

/** A paragraph of the index. */
export interface Hit {
  /** Under the site's base path. */
  readonly url: string;
  readonly title: string;
  /** The paragraph to the letter. */
  readonly text: string;
  /** What is searched: heading and paragraph. */
  readonly content: string;
  readonly score: number;
}

/** Asks the index for one term, best first; null asks for every paragraph. */
export type Lookup = (term: string | null) => Promise<readonly Hit[]>;

/** A word that some paragraphs say. */
export interface Known {
  readonly term: string;
  readonly count: number;
}

export interface Finding {
  readonly known: readonly Known[];
  readonly unknown: readonly string[];
  /** Paragraphs that say every known word. */
  readonly hits: readonly Hit[];
}

interface Found {
  readonly term: string;
  readonly hits: readonly Hit[];
}

/** Looks each word up by itself, because the index passes over a word that it does not know. Rejects as `lookup` does. */
export async function find(query: string, language: Language, lookup: Lookup): Promise<Finding> {
  const found = await Promise.all(termsOf(query, language).map((term) => ask(term, lookup)));
  const known = found.filter(({ hits }) => hits.length > 0);
  return {
    known: known.map(({ term, hits }) => ({ term, count: hits.length })),
    unknown: found.filter(({ hits }) => hits.length === 0).map(({ term }) => term),
    hits: inAll(known),
  };
}

/** The index may miss a part of a compound, or lose a file on the way: before “nowhere”, every paragraph is read. */
async function ask(term: string, lookup: Lookup): Promise<Found> {
  const said = async (asked: string | null) =>
    (await lookup(asked)).filter(({ content }) => says(content, term));
  const hits = await said(term);
  return { term, hits: hits.length > 0 ? hits : await said(null) };
}

function inAll([first, ...others]: readonly Found[]): readonly Hit[] {
  const summed = (first?.hits ?? []).flatMap((hit) => {
    const same = others.map(({ hits }) => hits.find(({ url }) => url === hit.url));
    if (same.some((one) => one === undefined)) return [];
    return [{ ...hit, score: same.reduce((sum, one) => sum + (one?.score ?? 0), hit.score) }];
  });
  return summed.sort((a, b) => b.score - a.score);
}
