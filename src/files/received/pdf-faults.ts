/** What of a page no line of text can hold, so that it is refused. */
import { hasColumns } from './pdf-columns.ts';
import type { PdfPiece } from './pdf-lines.ts';

export interface Page {
  readonly pieces: readonly PdfPiece[];
  readonly hasPicture: boolean;
  /** Letters that are drawn nowhere: what a program has read from a picture. */
  readonly isUnseen: boolean;
  readonly isVertical: boolean;
  readonly isTurned: boolean;
}

/** Why the page is refused, as a sentence. */
export function faultIn(page: Page): string | undefined {
  const { pieces, hasPicture, isUnseen, isTurned } = page;
  if (isUnseen)
    return '画像から機械が読み取った文字が入っています。文字を確かめられないため、読めません。元のファイルを受け取ってください。';
  if (pieces.length === 0)
    return hasPicture
      ? '文字がなく、画像だけです（紙を画像にしたもの等）。文字の入ったファイルを受け取ってください。'
      : undefined;
  if (page.isVertical || isStacked(pieces))
    return '縦書きです。縦書きのPDFは読めません。本文をテキスト（.txt）として用意してください。';
  if (isTurned) return '斜め又は横向きの文字があります。本文をテキスト（.txt）として用意してください。';
  if (hasColumns(pieces))
    return '段組み又は表があり、文の順を決められません。本文をテキスト（.txt）として用意してください。';
  return faultInLetters(pieces);
}

function faultInLetters(pieces: readonly PdfPiece[]): string | undefined {
  const unknown = pieces.find(({ text }) =>
    /[\u0000-\u0008\u000e-\u001f\u2e80-\u2fd5\ue000-\uf8ff\ufffd]/.test(text),
  );
  if (unknown)
    return `文字の符号が分からない字があります（「${unknown.text.slice(0, 20)}」）。本文をテキスト（.txt）として用意してください。`;
  const raised = pieces.find((piece) => isRaised(piece, pieces));
  return (
    raised &&
    `脚注の番号と読める小さな字（「${raised.text}」）があります。脚注は読めません。本文をテキスト（.txt）として用意してください。`
  );
}

/** Letters one below the other, each placed by itself, or stops as vertical text has them. */
function isStacked(pieces: readonly PdfPiece[]): boolean {
  if (pieces.some(({ text }) => /[\ufe10-\ufe19\ufe30-\ufe44]/.test(text))) return true;
  const pairs = pieces
    .slice(1)
    .map((piece, at) => [pieces[at] ?? piece, piece] as const)
    .filter(([one, other]) => one.text.length === 1 && other.text.length === 1);
  const below = pairs.filter(([one, other]) => {
    const step = (one.y - other.y) / one.size;
    return Math.abs(one.x - other.x) < 0.5 && step > 0.8 && step < 1.4;
  });
  return below.length >= 10 && below.length > pairs.length / 2;
}

/** 「守る。¹」: a small figure above the line, right behind a word. */
function isRaised({ text, x, y, size }: PdfPiece, pieces: readonly PdfPiece[]): boolean {
  if (!/^[0-9０-９*＊※†]{1,3}[)）]?$/.test(text)) return false;
  return pieces.some((word) => {
    const [lift, gap] = [(y - word.y) / word.size, (x - word.x - word.width) / word.size];
    return size < word.size * 0.75 && lift > 0.15 && lift < 0.8 && gap > -0.5 && gap < 0.5;
  });
}
