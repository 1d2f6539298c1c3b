/**
 * Whether what is published is what was received, letter by letter in the order of the text, for any numbering: the received
 * file, less the lines and signs that annex.yaml declares as layout, must be the published text, marker by marker. It asks nothing
 * of how the text was read. Pure.
 */
import type { Annex, LayoutLine } from '../../annex.ts';
import { provedPieces } from './published.ts';
import type { ProvedPiece } from './published.ts';
import { linesIn } from '../received-lines.ts';
import { bare, receivedIn } from './received.ts';
import type { ReceivedLetters } from './received.ts';
import { spacesDiffer } from './spaces.ts';

/** A place where the two are not the same. */
export interface Deviation {
  readonly where: string;
  readonly received: string;
  readonly published: string;
  /** Of the source, from 1: where what was received begins. */
  readonly line?: number;
}

/** A piece of the text that stands in the source. */
export interface ProvedText {
  readonly where: string;
  /** Of the source, from 1: the one in which it begins. */
  readonly line: number;
  /** As received and as published, less spaces. */
  readonly letters: string;
}

export interface Proof {
  readonly proved: readonly ProvedText[];
  /** Empty is the proof. */
  readonly deviations: readonly Deviation[];
}

export function proofOf(annex: Annex, source: string): Proof {
  const layout = annex.layout ?? [];
  const lines = linesIn(source);
  const strays = layout.filter(({ line, text }) => !isOnLine(lines[line - 1] ?? '', text));
  if (strays.length > 0) return { proved: [], deviations: strays.map((stray) => strayLine(stray, lines)) };
  return walked(provedPieces(annex), receivedIn(source, layout), frontWords(annex));
}

/** The whole line, or signs on it that are no letters. */
function isOnLine(line: string, text: string): boolean {
  return bare(line) === bare(text) || (line.includes(text) && !/[\p{L}\p{N}]/u.test(text));
}

function strayLine({ line, text }: LayoutLine, lines: readonly string[]): Deviation {
  return { where: `layout, line ${line}`, received: lines[line - 1] ?? '', published: text };
}

/** What may stand above the text: its title and label, in any order and within brackets. */
function frontWords({ title, label, authoritative }: Annex): readonly string[] {
  return [title[authoritative], label[authoritative]].map(bare);
}

/** Piece by piece. Where one is not found, the walk goes on at the next that is: every difference is told, not the first. */
function walked(pieces: readonly ProvedPiece[], received: ReceivedLetters, front: readonly string[]): Proof {
  const { letters } = received;
  const proved: ProvedText[] = [];
  const deviations: Deviation[] = [];
  const differ = (where: string, from: number, to: number, published: string, own?: string) =>
    deviations.push({
      where,
      received: own ?? received.between(from, to),
      published,
      line: received.lineAt(from),
    });
  let at = firstPiece(pieces, letters, front);
  if (!isFront(letters.slice(0, at), front)) differ('title', 0, at, front.join(''), letters.slice(0, at));
  for (const [place, piece] of pieces.entries()) {
    const { where } = piece;
    const found = foundFrom(piece, letters, at);
    const next = found?.at === at ? at : nextPiece(pieces.slice(place, place + 3), letters, at);
    if (found?.at !== next) {
      differ(where, at, next, pieceShown(piece));
    } else {
      if (next > at) differ(`above ${where}`, at, next, '');
      const end = next + bare(found.way.join('')).length;
      if (spacesDiffer(found.way, received.between(next, end))) differ(where, next, end, pieceShown(piece));
      proved.push({ where, line: received.lineAt(next), letters: letters.slice(next, end) });
    }
    at = found?.at === next ? next + bare(found.way.join('')).length : next;
  }
  if (at < letters.length) differ('end', at, letters.length, '', letters.slice(at));
  return { proved, deviations };
}

interface FoundPiece {
  readonly at: number;
  readonly way: readonly string[];
}

/** Where the piece stands from a letter on, in its longest way; what is short is not looked for further on. */
function foundFrom({ ways }: ProvedPiece, letters: string, from: number): FoundPiece | undefined {
  const all = ways
    .map((way) => ({ way, words: bare(way.join('')) }))
    .sort((one, other) => other.words.length - one.words.length);
  const here = all.find(({ words }) => letters.startsWith(words, from));
  if (here) return { at: from, way: here.way };
  const ahead = all
    .filter(({ words }) => words.length > 3)
    .map(({ way, words }) => ({ at: letters.indexOf(words, from), way }))
    .filter(({ at }) => at >= 0);
  return ahead.sort((one, other) => one.at - other.at)[0];
}

function nextPiece(pieces: readonly ProvedPiece[], letters: string, from: number): number {
  return Math.min(letters.length, ...pieces.map((piece) => foundFrom(piece, letters, from)?.at ?? Infinity));
}

/** Behind the title and the label; a short marker (第１条) too is looked for there, for a title may hold a figure. */
function firstPiece([first]: readonly ProvedPiece[], letters: string, front: readonly string[]): number {
  const ways = (first?.ways ?? []).map((way) => bare(way.join('')));
  const longest = front.join('').length + 20;
  const places = [...letters.slice(0, longest)].flatMap((_, at) =>
    ways.some((words) => letters.startsWith(words, at)) ? [at] : [],
  );
  const behind = places.find((at) => isFront(letters.slice(0, at), front));
  if (behind !== undefined) return behind;
  const found = ways.map((words) => letters.indexOf(words)).filter((at) => at >= 0);
  return Math.max(0, Math.min(...found, letters.length) % letters.length);
}

function pieceShown({ ways }: ProvedPiece): string {
  return (ways[0] ?? []).join(' ');
}

function isFront(above: string, front: readonly string[]): boolean {
  const rest = front.reduce((left, words) => left.replace(words, ''), above);
  return rest.replace(/[（）()【】［］[\]〔〕〈〉《》≪≫＜＞『』:：]/g, '') === '';
}
