/** A sentence in pieces that a page renders differently. The pieces joined are the sentence to the letter. */
import type { Language } from '../../languages/language.ts';
import type { Norm } from '../types/norm.ts';
import type { Term } from '../annex.ts';
import type { Address } from '../numbering/address.ts';
import { referencesOf } from '../references/references.ts';
import { apart } from './spans.ts';
import type { Span } from './spans.ts';
import { termsIn } from './terms.ts';
import type { Tree } from '../numbering/tree.ts';
import type { TermSource } from './terms.ts';

type Marked =
  | { readonly kind: 'reference'; readonly targets: readonly Address[] }
  | { readonly kind: 'misprint'; readonly read: string }
  | { readonly kind: 'term'; readonly term: Term };

export type Piece = { readonly text: string } & ({ readonly kind: 'plain' } | Marked);

/** Where two marks meet, a reference wins over a misprint and a misprint over a term. */
export function piecesOf(
  norm: Norm,
  language: Language,
  lexicon?: TermSource,
  tree?: Tree,
): readonly Piece[] {
  const text = norm.text[language];
  const marks = apart([
    ...referencesOf(norm, language, tree).map((one) =>
      markedSpan(one, { kind: 'reference', targets: one.targets }),
    ),
    ...misprintsIn(text, norm.misprint),
    ...(lexicon ? termsIn(text, language, lexicon) : []).map((one) =>
      markedSpan(one, { kind: 'term', term: one.term }),
    ),
  ]);
  const pieces = marks.flatMap(({ start, end, mark }, index): Piece[] => [
    { kind: 'plain', text: text.slice(marks[index - 1]?.end ?? 0, start) },
    { ...mark, text: text.slice(start, end) },
  ]);
  const rest: Piece = { kind: 'plain', text: text.slice(marks.at(-1)?.end ?? 0) };
  return [...pieces, rest].filter((piece) => piece.text !== '');
}

/** The sentences of a paragraph, each in its pieces; a term is one only where the paragraph first uses it. */
export function paragraphPieces(
  norms: readonly Norm[],
  language: Language,
  lexicon?: TermSource,
  tree?: Tree,
): readonly (readonly Piece[])[] {
  const used = new Set<Term>();
  return norms.map((norm) =>
    piecesOf(norm, language, lexicon, tree).map((piece): Piece => {
      if (piece.kind !== 'term') return piece;
      if (used.has(piece.term)) return { kind: 'plain', text: piece.text };
      used.add(piece.term);
      return piece;
    }),
  );
}

function markedSpan({ start, end }: Span, mark: Marked) {
  return { start, end, mark };
}

function misprintsIn(text: string, misprint: Norm['misprint']) {
  const start = misprint ? text.indexOf(misprint.printed) : -1;
  if (!misprint || start < 0) return [];
  const end = start + misprint.printed.length;
  return [markedSpan({ start, end }, { kind: 'misprint', read: misprint.read })];
}
