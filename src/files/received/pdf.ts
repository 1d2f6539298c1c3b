/** The text of a PDF, page by page, in lines as a reader sees them; or why it cannot be taken. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { hasColumns, linesOn } from './pdf-lines.ts';
import type { Piece } from './pdf-lines.ts';
import { withoutRadicals } from './radicals.ts';
import type { Taken } from './taken.ts';
import { refused } from './taken.ts';

/** More than any annex has, and as much as is read in seconds. */
const maxPages = 300;

export async function takenFromPdf(bytes: Uint8Array): Promise<Taken> {
  const end = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (!end.includes('%%EOF'))
    return refused('PDFのファイルが途中で切れています。もう一度受け取るか、取り出し直してください。');
  try {
    return await takenFrom(await opened(bytes));
  } catch (problem) {
    return refused(whyNot(problem));
  }
}

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // Loaded only where a PDF is read: it is by far the largest package.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return getDocument({
    // The reader takes the bytes for itself.
    data: Uint8Array.from(bytes),
    cMapUrl: join(home, 'cmaps', '/'),
    cMapPacked: true,
    standardFontDataUrl: join(home, 'standard_fonts', '/'),
    wasmUrl: join(home, 'wasm', '/'),
    stopAtErrors: true,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: 0,
  }).promise;
}

function whyNot(problem: unknown): string {
  const name = problem instanceof Error ? problem.name : '';
  return name === 'PasswordException'
    ? 'PDFのファイルが暗号化されています。パスワードのないファイルを受け取ってください。'
    : 'PDFのファイルが壊れているため、読めません。もう一度受け取るか、取り出し直してください。';
}

async function takenFrom(pdf: PDFDocumentProxy): Promise<Taken> {
  if (pdf.numPages > maxPages)
    return refused(
      `PDFのファイルが${maxPages}ページを超えています。別紙のページだけのファイルにしてください。`,
    );
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pageOf(await pdf.getPage(number));
    const why = faultIn(page);
    if (why !== undefined) return refused(`${number}ページ：${why}`);
    pages.push(page);
  }
  const left = Math.min(...pages.flatMap(({ pieces }) => pieces.map(({ x }) => x)));
  const text = pages.map(({ pieces }) => linesOn(pieces, left).join('\n')).join('\n\f');
  if (text.trim() === '')
    return refused(
      'PDFのファイルに文字がありません（紙を画像にしたもの等）。文字の入ったファイルを受け取ってください。',
    );
  return { ok: true, text: `${text}\n`, from: 'pdf' };
}

interface Page {
  readonly pieces: readonly Piece[];
  readonly hasPicture: boolean;
  /** Letters that are drawn nowhere: what a program has read from a picture. */
  readonly isUnseen: boolean;
  readonly isVertical: boolean;
  readonly isTurned: boolean;
}

async function pageOf(page: PDFPageProxy): Promise<Page> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const content = await page.getTextContent({ disableNormalization: true });
  const items = content.items.filter((item): item is TextItem => 'str' in item && item.str.trim() !== '');
  const { fnArray, argsArray } = await page.getOperatorList();
  const modes = fnArray.flatMap((code, at) =>
    code === OPS.setTextRenderingMode ? [(argsArray[at] as readonly number[])[0]] : [],
  );
  return {
    pieces: items.map(pieceOf),
    hasPicture: fnArray.some(
      (code) => code === OPS.paintImageXObject || code === OPS.paintInlineImageXObject,
    ),
    isUnseen: modes.some((mode) => mode === 3 || mode === 7),
    isVertical: items.some(({ fontName }) => content.styles[fontName]?.vertical === true),
    isTurned: items.some(({ transform }) => Math.abs(Number(transform[1])) > 0.01),
  };
}

function pieceOf({ str, transform, width }: TextItem): Piece {
  const [, , across = 0, size = 0, x = 0, y = 0] = transform as readonly number[];
  return { text: withoutRadicals(str), x, y, size: Math.hypot(across, size), width };
}

function faultIn({ pieces, hasPicture, isUnseen, isVertical, isTurned }: Page): string | undefined {
  if (isUnseen)
    return '画像から機械が読み取った文字が入っています。文字を確かめられないため、読めません。元のファイルを受け取ってください。';
  if (pieces.length === 0)
    return hasPicture
      ? '文字がなく、画像だけです（紙を画像にしたもの等）。文字の入ったファイルを受け取ってください。'
      : undefined;
  if (isVertical)
    return '縦書きです。縦書きのPDFは読めません。本文をテキスト（.txt）として用意してください。';
  if (isTurned) return '斜め又は横向きの文字があります。本文をテキスト（.txt）として用意してください。';
  if (hasColumns(pieces))
    return '段組み又は表があり、文の順を決められません。本文をテキスト（.txt）として用意してください。';
  const unknown = pieces.find(({ text }) =>
    /[\u0000-\u0008\u000e-\u001f\u2e80-\u2fd5\ue000-\uf8ff\ufffd]/.test(text),
  );
  return unknown
    ? `文字の符号が分からない字があります（「${unknown.text.slice(0, 20)}」）。本文をテキスト（.txt）として用意してください。`
    : undefined;
}
