/** Pieces of a page, where they stand, as lines: by baseline, from left to right, with the gaps that a reader sees as spaces. */

export interface Piece {
  readonly text: string;
  /** In points, from the left and from the bottom of the page. */
  readonly x: number;
  readonly y: number;
  /** Of the letters. */
  readonly size: number;
  readonly width: number;
}

/**
 * @param left where the text of the whole document begins; a line that begins further in keeps its indent
 */
export function linesOn(pieces: readonly Piece[], left: number): readonly string[] {
  const lines = linesByBaseline(pieces);
  const usual = usualDistance(lines);
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const parted = before && usual > 0 && baseline(before) - baseline(line) > usual * 1.8;
    return [...(parted ? [''] : []), lineOf(line, left)];
  });
}

function linesByBaseline(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const last = lines.at(-1);
    if (last && baseline(last) - piece.y < Math.max(largest(last), piece.size) * 0.4) last.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((one, other) => one.x - other.x));
}

function baseline(line: readonly Piece[]): number {
  return line[0]?.y ?? 0;
}

function largest(line: readonly Piece[]): number {
  return Math.max(...line.map(({ size }) => size));
}

/** Of one line from the next, where nothing parts them. */
function usualDistance(lines: readonly (readonly Piece[])[]): number {
  const distances = lines
    .slice(1)
    .map((line, at) => baseline(lines[at] ?? line) - baseline(line))
    .sort((one, other) => one - other);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

function lineOf(line: readonly Piece[], left: number): string {
  const size = largest(line);
  let [text, end] = ['', left];
  for (const piece of line) {
    text += spaces((piece.x - end) / size, text === '') + piece.text;
    end = piece.x + piece.width;
  }
  return text.trimEnd();
}

/** A gap in widths of a letter; a narrow one within the line belongs to the setting of its letters. */
function spaces(gap: number, isIndent: boolean): string {
  if (!isIndent && gap < 0.45) return '';
  const halves = Math.max(0, Math.min(80, Math.round(gap * 2)));
  return '\u3000'.repeat(Math.floor(halves / 2)) + ' '.repeat(halves % 2);
}

/** Text that runs side by side: columns, or a table. Whoever reads it line by line reads it wrong. */
export function hasColumns(pieces: readonly Piece[]): boolean {
  let [run, shared]: [number, Gap | undefined] = [0, undefined];
  for (const line of linesByBaseline(pieces)) {
    const gaps = gapsIn(line);
    const met: Gap | undefined = shared && sharedBy(gaps, shared);
    run = met ? run + 1 : Number(gaps.length > 0);
    shared = met ?? gaps[0];
    if (run >= 4) return true;
  }
  return false;
}

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Those with words on both sides. */
function gapsIn(line: readonly Piece[]): readonly Gap[] {
  const size = largest(line);
  return line.slice(1).flatMap((piece, at) => {
    const before = line[at];
    const from = (before?.x ?? 0) + (before?.width ?? 0);
    const sides = [line.slice(0, at + 1), line.slice(at + 1)].map((side) =>
      side.map(({ text }) => text).join(''),
    );
    const isWide = piece.x - from > size * 1.5 && sides.every((side) => side.trim().length >= 4);
    return isWide ? [{ from, to: piece.x }] : [];
  });
}

function sharedBy(gaps: readonly Gap[], other: Gap): Gap | undefined {
  return gaps.map((gap) => overlap(gap, other)).find(({ from, to }) => to > from);
}

function overlap(one: Gap, other: Gap): Gap {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}
