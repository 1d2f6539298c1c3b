/** Pieces of a page, where they stand, as lines: by baseline, from left to right, with the gaps that a reader sees as spaces. */

export interface PdfPiece {
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
export function linesOn(pieces: readonly PdfPiece[], left: number): readonly string[] {
  const lines = linesByBaseline(pieces);
  const usual = usualDistance(lines);
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const parted = before && usual > 0 && baseline(before) - baseline(line) > usual * 1.8;
    return [...(parted ? [''] : []), pdfLine(line, left)];
  });
}

export function linesByBaseline(pieces: readonly PdfPiece[]): readonly (readonly PdfPiece[])[] {
  const lines: PdfPiece[][] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y)) {
    const last = lines.at(-1);
    if (last && baseline(last) - piece.y < Math.max(largest(last), piece.size) * 0.4) last.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => line.sort((one, other) => one.x - other.x));
}

function baseline(line: readonly PdfPiece[]): number {
  return line[0]?.y ?? 0;
}

export function largest(line: readonly PdfPiece[]): number {
  return Math.max(...line.map(({ size }) => size));
}

/** Of one line from the next, where nothing parts them. */
function usualDistance(lines: readonly (readonly PdfPiece[])[]): number {
  const distances = lines
    .slice(1)
    .map((line, at) => baseline(lines[at] ?? line) - baseline(line))
    .sort((one, other) => one - other);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

function pdfLine(line: readonly PdfPiece[], left: number): string {
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

/** Less the readings of words, in small letters of the syllabary above them. */
export function withoutRuby(pieces: readonly PdfPiece[]): readonly PdfPiece[] {
  return pieces.filter(
    (piece) => !/^[ぁ-んァ-ヶー]+$/.test(piece.text) || !pieces.some((word) => isAbove(piece, word)),
  );
}

function isAbove({ x, y, size, width }: PdfPiece, word: PdfPiece): boolean {
  const lift = (y - word.y) / word.size;
  const isOver = x < word.x + word.width && x + width > word.x;
  return size <= word.size * 0.6 && lift > 0.6 && lift < 1.6 && isOver;
}
