/** Writes a paper as a .docx file. Loaded only where one is asked for. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageBreak,
  PageOrientation,
  Paragraph as DocxParagraph,
  PageNumber,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { settled } from './settled.ts';
import { fontsOf, look, spokenAs, styleId, styleSheet, twips } from './styles.ts';
import { wordTexts } from './word.ts';
import type { WordCell, WordParagraph, WordPiece, WordRow, WordTable, WordBlock, WordPaper } from './word.ts';

/** The bytes of the file; the same paper is the same file, to the byte. */
export async function writeWord(paper: WordPaper): Promise<Uint8Array<ArrayBuffer>> {
  const page = paper.wide ? landscape : portrait;
  const document = new Document({
    title: paper.title,
    creator: '',
    lastModifiedBy: '',
    styles: styleSheet(paper.language),
    sections: [
      {
        properties: { page },
        headers: {
          default: new Header({ children: paper.head.map((text) => marginParagraph([new TextRun(text)])) }),
        },
        footers: { default: new Footer({ children: footOf(paper) }) },
        children: docxChildren(paper.blocks, paper.wide ? wideText : textWidth),
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** A4 in millimetres, and what its margins leave for the text. */
const [short, long] = [210, 297];
const pageSides = { top: 18, bottom: 17, left: 20, right: 20 };
const wideSides = { top: 15, bottom: 14, left: 15, right: 15 };
const textWidth = short - pageSides.left - pageSides.right;
const wideText = long - wideSides.left - wideSides.right;

const portrait = {
  size: { width: twips(short), height: twips(long) },
  margin: pageMargins(pageSides),
};
const landscape = {
  // The library turns the sheet itself.
  size: { width: twips(short), height: twips(long), orientation: PageOrientation.LANDSCAPE },
  margin: pageMargins(wideSides),
};

function pageMargins({ top, bottom, left, right }: typeof pageSides) {
  return {
    ...{ top: twips(top), bottom: twips(bottom), left: twips(left), right: twips(right) },
    ...{ header: twips(8), footer: twips(8) },
  };
}

function marginParagraph(children: TextRun[], alignment: 'left' | 'right' = 'left'): DocxParagraph {
  return new DocxParagraph({ style: styleId('margin'), alignment, children });
}

/** What every page says, then n／N at the right. */
function footOf({ foot }: WordPaper): DocxParagraph[] {
  const number = new TextRun({ children: [PageNumber.CURRENT, '／', PageNumber.TOTAL_PAGES] });
  return [
    ...foot.map((line) => marginParagraph([new TextRun(line)])),
    marginParagraph([number], AlignmentType.RIGHT),
  ];
}

type Child = DocxParagraph | DocxTable;

/** Two tables that touch would become one, and a cell that ends in one would be no cell. */
function docxChildren(blocks: readonly WordBlock[], width: number): Child[] {
  return blocks.flatMap((block, at): Child[] => {
    if (block.kind === 'page')
      return [new DocxParagraph({ style: styleId('gap'), children: [new PageBreak()] })];
    if (block.kind === 'paragraph') return [docxParagraph(block)];
    const apart = blocks[at + 1]?.kind === 'paragraph' ? [] : [new DocxParagraph({ style: styleId('gap') })];
    return [docxTable(block, width), ...apart];
  });
}

function docxParagraph({ style, lines, indent = 0, kept }: WordParagraph): DocxParagraph {
  return new DocxParagraph({
    style: styleId(style),
    ...(kept && { keepNext: true }),
    ...(indent > 0 && { indent: { left: twips(indent * 4) } }),
    children: lines.flatMap((pieces, at) =>
      pieces.map((piece, place) => docxRun(piece, at > 0 && place === 0)),
    ),
  });
}

function docxRun({ text, language, look: name }: WordPiece, below: boolean): TextRun {
  return new TextRun({
    text,
    ...(below && { break: 1 }),
    ...(language && { ...spokenAs(language), font: fontsOf(language) }),
    ...(name && look[name]),
  });
}

const thin = { style: BorderStyle.SINGLE, size: 4, color: '444444' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** Of the width of the text, in percent. */
const share = { ruled: 100, plain: 60, boxes: 75 } as const;

function docxTable({ look: name, widths, rows }: WordTable, width: number): DocxTable {
  const whole = (width * share[name]) / 100;
  const columns = widths.map((percent) => twips((whole * percent) / 100));
  const rule = name === 'plain' ? none : thin;
  return new DocxTable({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: columns,
    alignment: name === 'ruled' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    borders: {
      top: rule,
      bottom: rule,
      left: rule,
      right: rule,
      insideHorizontal: rule,
      insideVertical: rule,
    },
    margins: { top: twips(0.7), bottom: twips(0.7), left: twips(1.5), right: twips(1.5) },
    rows: rows.map((row) => docxRow(row, columns)),
  });
}

function docxRow({ cells, repeated, height, kept }: WordRow, columns: readonly number[]): TableRow {
  return new TableRow({
    cantSplit: !isTall(cells, columns),
    ...(repeated && { tableHeader: true }),
    ...(height !== undefined && { height: { value: twips(height), rule: 'atLeast' } }),
    children: cells.map((cell, at) => docxCell(kept ? keptCell(cell) : cell, columns[at] ?? 0)),
  });
}

/** Millimetres that a letter of a cell is wide at most, and lines that stand on one page whatever stands above. */
const [letter, lines] = [3.4, 30];

/** Of a row that may not be broken a word processor shows no more than a page. */
function isTall(cells: readonly WordCell[], columns: readonly number[]): boolean {
  return cells.some(({ blocks }, at) => {
    const written = wordTexts(blocks).join('').length * letter;
    return written / ((columns[at] ?? 1) / twips(1)) > lines;
  });
}

/** A row stays with what follows by what stands in it. */
function keptCell({ blocks, ...cell }: WordCell): WordCell {
  return {
    ...cell,
    blocks: blocks.map((block) => (block.kind === 'paragraph' ? { ...block, kept: true } : block)),
  };
}

function docxCell({ blocks, head }: WordCell, width: number): TableCell {
  const children = docxChildren(blocks, width / twips(1) - 3);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(head && { shading: { type: 'clear', color: 'auto', fill: 'F4F4F4' } }),
    children: children.length > 0 ? children : [new DocxParagraph({ style: styleId('cell') })],
  });
}
