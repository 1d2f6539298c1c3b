/** The published text in pieces, in the order of the source, each in every way in which a source may print it. */
import type { Annex, Clause } from '../../annex.ts';
import { markerOf, rowsOf } from '../rows.ts';

export interface ProvedPiece {
  /** `8 heading`, `8-3`, `8-3-i2`, `closing`. */
  readonly where: string;
  /** Tokens, between which spaces are free: a marker, its words. */
  readonly ways: readonly (readonly string[])[];
}

export function provedPieces(annex: Annex): readonly ProvedPiece[] {
  return [
    ...annex.clauses.flatMap((clause) => clausePieces(clause, annex)),
    ...(annex.closing ?? []).map((text) => ({ where: 'closing', ways: [[text]] })),
  ];
}

function clausePieces(clause: Clause, { authoritative }: Annex): readonly ProvedPiece[] {
  const head = headWays(clause.marker, clause.heading[authoritative]);
  const rows = clause.paragraphs.flatMap((paragraph) =>
    rowsOf(clause.number, paragraph).map(({ at, depth, first, marker, sentences }) => {
      const own = first === 0 ? markerOf(paragraph) : '';
      const words = sentences.map(({ text }) => text[authoritative]).join('');
      return { where: at, ways: [[depth > 0 ? marker : own, words].filter((token) => token !== '')] };
    }),
  );
  return [...(head.length > 0 ? [{ where: `${clause.number} heading`, ways: head }] : []), ...rows];
}

const brackets: readonly (readonly [string, string])[] = [
  ['（', '）'],
  ['(', ')'],
  ['【', '】'],
  ['〔', '〕'],
  ['［', '］'],
  ['[', ']'],
  ['＜', '＞'],
  ['〈', '〉'],
  ['≪', '≫'],
  ['《', '》'],
];

/** 「第１条（目的）」, 「（目的）第１条」, 「第１条目的」, 「第１条目的：」, 「第１条：目的」, 「目的第１条」. */
function headWays(marker: string, heading: string): ProvedPiece['ways'] {
  if (heading === '') return marker === '' ? [] : [[marker]];
  const named = [
    [heading],
    [heading, '：'],
    [heading, ':'],
    ['：', heading],
    [':', heading],
    ...brackets.map(([open, close]) => [open, heading, close]),
  ];
  const ways = named.flatMap((name) => [
    [marker, ...name],
    [...name, marker],
  ]);
  return ways.map((way) => way.filter((token) => token !== ''));
}
