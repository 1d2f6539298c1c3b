/** The text of a PDF, page by page, in lines as a reader sees them; or why it cannot be taken. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { faultIn } from './pdf-faults.ts';
import type { Page } from './pdf-faults.ts';
import { linesOn, withoutRuby } from './pdf-lines.ts';
import type { PdfPiece } from './pdf-lines.ts';
import { isBeyond } from './pdf-size.ts';
import { withoutRadicals } from './radicals.ts';
import type { Taken } from './taken.ts';
import { noText } from './taken.ts';

/** More than any annex has, and as much as is read in seconds. */
const maxPages = 300;
/** Of letters, on one page; a full one has some thousand. */
const maxPieces = 10_000;
/** In milliseconds: three hundred pages take some ten seconds. */
const maxTime = 30_000;

const tooLarge =
  'PDFのファイルに納められた文字又は画像が多すぎます。別紙のページだけのファイルにしてください。';

export async function takenFromPdf(bytes: Uint8Array): Promise<Taken> {
  const end = Buffer.from(bytes.subarray(-2048)).toString('latin1');
  if (!end.includes('%%EOF'))
    return noText('PDFのファイルが途中で切れています。もう一度受け取るか、取り出し直してください。');
  if (isBeyond(bytes)) return noText(tooLarge);
  try {
    return await inTime(pdfOf(bytes).then(takenFromPages));
  } catch (problem) {
    return noText(whyNotOpened(problem));
  }
}

/** The reader lets others run between its steps, so that a clock can stop it. */
async function inTime(reading: Promise<Taken>): Promise<Taken> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<Taken>((resolve) => {
    clock = setTimeout(() => resolve(noText(tooLarge)), maxTime);
  });
  // What is read after the clock has run out is read in vain, and may fail.
  reading.catch(() => undefined);
  return Promise.race([reading, late]).finally(() => clearTimeout(clock));
}

async function pdfOf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
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

function whyNotOpened(problem: unknown): string {
  const name = problem instanceof Error ? problem.name : '';
  return name === 'PasswordException'
    ? 'PDFのファイルが暗号化されています。パスワードのないファイルを受け取ってください。'
    : 'PDFのファイルが壊れているため、読めません。もう一度受け取るか、取り出し直してください。';
}

async function takenFromPages(pdf: PDFDocumentProxy): Promise<Taken> {
  if (pdf.numPages > maxPages)
    return noText(
      `PDFのファイルが${maxPages}ページを超えています。別紙のページだけのファイルにしてください。`,
    );
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pageOf(await pdf.getPage(number));
    const why = page.pieces.length > maxPieces ? tooLarge : faultIn(page);
    if (why !== undefined) return noText(`${number}ページ：${why}`);
    pages.push(page);
  }
  const left = pages.flatMap(({ pieces }) => pieces).reduce((least, { x }) => Math.min(least, x), Infinity);
  const text = pages.map(({ pieces }) => linesOn(pieces, left).join('\n')).join('\n\f');
  if (text.trim() === '')
    return noText(
      'PDFのファイルに文字がありません（紙を画像にしたもの等）。文字の入ったファイルを受け取ってください。',
    );
  return isMostlyJapanese(text) ? { ok: true, text: `${text}\n`, from: 'pdf' } : noText(noLanguage);
}

const noLanguage =
  'PDFのファイルの文字の符号が正しくないため、日本語の文として読めません。本文をテキスト（.txt）として用意してください。';

/** Where a font names its letters by numbers of its own, what is read is a heap of ideographs without a syllable. */
function isMostlyJapanese(text: string): boolean {
  const count = (form: RegExp): number => text.match(form)?.length ?? 0;
  const ideographs = count(/\p{Script=Han}/gu);
  return ideographs < 50 || count(/[ぁ-んァ-ヶ]/g) > ideographs / 20;
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
    pieces: items.length > maxPieces ? items.map(pdfPiece) : withoutRuby(items.map(pdfPiece)),
    hasPicture: fnArray.some(
      (code) => code === OPS.paintImageXObject || code === OPS.paintInlineImageXObject,
    ),
    isUnseen: modes.some((mode) => mode === 3 || mode === 7),
    isVertical: items.some(({ fontName }) => content.styles[fontName]?.vertical === true),
    isTurned: items.some(({ transform }) => Math.abs(Number(transform[1])) > 0.01),
  };
}

function pdfPiece({ str, transform, width }: TextItem): PdfPiece {
  const [, , across = 0, size = 0, x = 0, y = 0] = transform as readonly number[];
  return { text: withoutRadicals(str), x, y, size: Math.hypot(across, size), width };
}
