/** A clause as a page shows it: its sentences in pieces, what they cite, what cites them. */
import type { Language } from '../languages/language.ts';
import type { Annex, Clause, Paragraph, Term } from './annex.ts';
import type { Norm } from './types/norm.ts';
import type { Address } from './numbering/address.ts';
import { treeOf } from './numbering/tree.ts';
import { rowsOf, markerOf } from './text/rows.ts';
import type { TextRow } from './text/rows.ts';
import { paragraphPieces } from './text/pieces.ts';
import type { Piece } from './text/pieces.ts';
import { targetsIn } from './references/references.ts';
import type { Reference } from './references/references.ts';
import type { SentencePlace } from './references/citation.ts';
import { reachOf, referrersOf } from './references/referrers.ts';
import type { Reach, Referrer } from './references/referrers.ts';

export interface ShownParagraph {
  readonly place: SentencePlace;
  readonly norms: readonly Norm[];
  /** What is printed before it, empty where nothing is. */
  readonly marker: string;
  /** Its own sentences and its items, each on lines of their own. */
  readonly rows: readonly TextRow[];
  /** Sentence by sentence. */
  readonly pieces: Readonly<Record<Language, readonly (readonly Piece[])[]>>;
  readonly cites: readonly Address[];
  readonly citedBy: readonly Referrer[];
}

export interface ShownClause {
  readonly paragraphs: readonly ShownParagraph[];
  /** The provisions that make this clause bind others too. */
  readonly reach: readonly Reach[];
}

/** Terms are marked in one language only, since all words around the text are in it; in none if it is absent. */
export function shownClause(annex: Annex, clause: Clause, termsOf?: Language): ShownClause {
  return {
    paragraphs: clause.paragraphs.map((paragraph) => shownParagraph(annex, clause, paragraph, termsOf)),
    reach: reachOf(annex, clause.number),
  };
}

function shownParagraph(
  annex: Annex,
  clause: Clause,
  paragraph: Paragraph,
  termsOf: Language | undefined,
): ShownParagraph {
  const { number, sentences } = paragraph;
  const place = { clause: clause.number, paragraph: number };
  const tree = treeOf(annex);
  const inPieces = (one: Language) =>
    paragraphPieces(sentences, one, one === termsOf ? annex : undefined, tree);
  const pieces = Object.fromEntries(
    annex.languages.map((one) => [one, inPieces(one)]),
  ) as ShownParagraph['pieces'];
  return {
    place,
    norms: sentences,
    marker: markerOf(paragraph),
    rows: rowsOf(clause.number, paragraph),
    pieces,
    cites: targetsIn(referencesAmong(pieces[annex.authoritative].flat())),
    citedBy: referrersOf(annex, place),
  };
}

/** Each set of targets and each term that the paragraphs lead to, once. */
export function ledTo(paragraphs: readonly ShownParagraph[]): {
  readonly targets: readonly (readonly Address[])[];
  readonly terms: readonly Term[];
} {
  const pieces = paragraphs.flatMap((paragraph) => Object.values(paragraph.pieces).flat(2));
  const sets = referencesAmong(pieces).map(({ targets }) => [JSON.stringify(targets), targets] as const);
  const terms = pieces.flatMap((piece) => (piece.kind === 'term' ? [piece.term] : []));
  return { targets: [...new Map(sets).values()], terms: [...new Set(terms)] };
}

function referencesAmong(pieces: readonly Piece[]): readonly Pick<Reference, 'targets'>[] {
  return pieces.filter((piece) => piece.kind === 'reference');
}
