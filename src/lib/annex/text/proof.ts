/**
 * Whether what is published is what was received, letter by letter in the order of the text, for any numbering: the received
 * file, less the lines that annex.yaml declares as layout and less all spaces, must be the published text, marker by
 * marker. It asks nothing of how the text was read. Pure.
 */
import type { Annex, Clause, LayoutLine } from '../annex.ts';
import { markerOf, rowsOf } from './rows.ts';
import type { Deviation } from './verbatim.ts';

/** A piece of the published text, in every way in which the source may print it. */
interface Piece {
  readonly where: string;
  readonly ways: readonly string[];
}

/** The first place where the two differ, or a line of layout that is not there; empty is the proof. */
export function provedAgainst(annex: Annex, source: string): readonly Deviation[] {
  const layout = annex.layout ?? [];
  const lines = source.split(/\r\n|\n|\r/);
  const strays = layout.filter(({ line, text }) => bare(lines[line - 1] ?? '') !== bare(text));
  if (strays.length > 0) return strays.map(strayLine(lines));
  const dropped = new Set(layout.filter(({ why }) => why !== spacing).map(({ line }) => line));
  const received = lines.map((line, at) => (dropped.has(at + 1) ? '' : bare(line))).join('');
  return firstDifference(received, piecesOf(annex), frontOf(annex));
}

/** Of a line whose words stay and whose spaces go. */
export const spacing = '字間の空白';

function strayLine(lines: readonly string[]): (layout: LayoutLine) => Deviation {
  return ({ line, text }) => ({
    where: `layout, line ${line}`,
    received: lines[line - 1] ?? '',
    published: text,
  });
}

/** Without spaces of any width, and what nobody sees. */
function bare(text: string): string {
  return text.replace(/[\s\u200b\ufeff]/g, '');
}

/** What may stand above the text: its title and label, in any order and within brackets. */
function frontOf({ title, label, authoritative }: Annex): readonly string[] {
  return [title[authoritative], label[authoritative]].map(bare);
}

function piecesOf(annex: Annex): readonly Piece[] {
  return [
    ...annex.clauses.flatMap((clause) => clausePieces(clause, annex)),
    ...(annex.closing ?? []).map((text) => ({ where: 'closing', ways: [bare(text)] })),
  ];
}

function clausePieces(clause: Clause, { authoritative }: Annex): readonly Piece[] {
  const head = headWays(bare(clause.marker), bare(clause.heading[authoritative]));
  const rows = clause.paragraphs.flatMap((paragraph) =>
    rowsOf(clause.number, paragraph).map(({ at, depth, first, marker, sentences }) => {
      const printed = depth > 0 || first === 0 ? (depth > 0 ? marker : markerOf(paragraph)) : '';
      const words = sentences.map(({ text }) => text[authoritative]).join('');
      return { where: at, ways: [bare(printed + words)] };
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
];

/** 「第１条（目的）」, 「（目的）第１条」, 「第１条目的」, 「目的第１条」. */
function headWays(marker: string, heading: string): readonly string[] {
  if (heading === '') return marker === '' ? [] : [marker];
  const named = [heading, ...brackets.map(([open, close]) => open + heading + close)];
  return named.flatMap((name) => [marker + name, name + marker]);
}

function firstDifference(
  received: string,
  pieces: readonly Piece[],
  front: readonly string[],
): readonly Deviation[] {
  const [first] = pieces;
  const starts = (first?.ways ?? []).map((way) => received.indexOf(way)).filter((at) => at >= 0);
  if (!first || starts.length === 0)
    return [{ where: first?.where ?? 'text', received: shown(received, 0), published: first?.ways[0] ?? '' }];
  let at = Math.min(...starts);
  const above = received.slice(0, at);
  if (!isFront(above, front)) return [{ where: 'title', received: above, published: front.join('') }];
  for (const { where, ways } of pieces) {
    const way = ways.filter((one) => received.startsWith(one, at)).sort((a, b) => b.length - a.length)[0];
    if (way === undefined) return [{ where, received: shown(received, at), published: ways[0] ?? '' }];
    at += way.length;
  }
  return at === received.length ? [] : [{ where: 'end', received: shown(received, at), published: '' }];
}

function isFront(above: string, front: readonly string[]): boolean {
  const rest = front.reduce((left, words) => left.replace(words, ''), above);
  return rest.replace(/[（）()【】［］[\]〔〕:：]/g, '') === '';
}

function shown(text: string, at: number): string {
  return text.slice(at, at + 60);
}
