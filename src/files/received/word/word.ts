/** The text of a Word file, a line a paragraph, with the numbers that Word counts by itself; or why it cannot be taken. */
import { noText } from '../taken.ts';
import type { Taken } from '../taken.ts';
import { indentOf } from './indent.ts';
import { WordNumbering } from './numbering.ts';
import { partsOf } from './parts.ts';
import type { WordParts } from './parts.ts';
import { stylesIn } from './styles.ts';
import type { Styles } from './styles.ts';
import { WordRefusal, refuseChanges, paragraphWords } from './words.ts';
import { childrenNamed, inside } from './xml.ts';
import type { XmlElement } from './xml.ts';

export function takenFromWord(bytes: Uint8Array): Taken {
  try {
    const parts = partsOf(bytes);
    return parts
      ? takenFromParts(parts)
      : noText('Excel等のファイルは読めません。本文をテキスト（.txt）として保存してください。');
  } catch (problem) {
    return noText(problem instanceof WordRefusal ? problem.message : damagedFile);
  }
}

const damagedFile =
  'Wordのファイルが壊れているか、大きすぎるため、読めません。もう一度受け取るか、本文をテキスト（.txt）として保存してください。';

function takenFromParts({ document, numbering, styles }: WordParts): Taken {
  const known = stylesIn(styles);
  const reading: WordContext = { numbering: new WordNumbering(numbering, known), styles: known };
  const lines = linesWithin(inside(document, 'body') ?? document, reading);
  const text = `${lines.join('\n')}\n`;
  return text.trim() === '' ? noText('Wordのファイルに文字がありません。') : { ok: true, text, from: 'word' };
}

interface WordContext {
  readonly numbering: WordNumbering;
  readonly styles: Styles;
}

function linesWithin(holder: XmlElement, reading: WordContext): readonly string[] {
  return holder.children.flatMap((block) => {
    if (block.name === 'p') return [wordLine(block, reading)];
    if (block.name === 'tbl') return childrenNamed(block, 'tr').flatMap((row) => rowLines(row, reading));
    if (['sdt', 'customXml', 'sdtContent'].includes(block.name)) return linesWithin(block, reading);
    // Elsewhere no words may stand: `wordsOf` refuses them.
    paragraphWords(block);
    return [];
  });
}

function wordLine(paragraph: XmlElement, reading: WordContext): string {
  const words = paragraphLine(paragraph);
  const printed = reading.numbering.next(paragraph);
  if (printed && printed.marker === undefined)
    throw new WordRefusal(
      `「${start(words)}」の段落の番号は自動で付けられたもので、何と表示されるか分かりません。本文をテキスト（.txt）として保存してください。`,
    );
  if (words.trim() === '' && !printed?.marker) return '';
  return `${indentOf(paragraph, reading.styles)}${printed?.marker ?? ''}${printed?.marker ? printed.gap : ''}${words}`;
}

/** As `wordsOf`; a refusal names the paragraph. */
function paragraphLine(paragraph: XmlElement): string {
  try {
    // The end of the paragraph may be what was changed.
    refuseChanges(inside(paragraph, 'pPr', 'rPr'));
    return paragraphWords(paragraph);
  } catch (problem) {
    if (!(problem instanceof WordRefusal)) throw problem;
    const words = [...plainWords(paragraph)].join('');
    throw new WordRefusal(`「${start(words)}」の段落：${problem.message}`);
  }
}

function* plainWords(element: XmlElement): Generator<string> {
  if (element.name === 't') yield element.text;
  for (const child of element.children) yield* plainWords(child);
}

function start(words: string): string {
  return words.trim().slice(0, 20);
}

/** A frame of one cell holds text; cells side by side make one line, or there is no order to read them in. */
function rowLines(row: XmlElement, reading: WordContext): readonly string[] {
  const cells = childrenNamed(row, 'tc').map((cell) =>
    linesWithin(cell, reading).filter((line) => line.trim() !== ''),
  );
  const [only = []] = cells;
  if (cells.length < 2) return only;
  const long = cells.find((lines) => lines.length > 1);
  if (long)
    throw new WordRefusal(
      `「${start(long[0] ?? '')}」のある表は、文の順を決められないため、読めません。本文をテキスト（.txt）として用意してください。`,
    );
  return [cells.map(([line = '']) => line.trim()).join('\u3000\u3000')];
}
