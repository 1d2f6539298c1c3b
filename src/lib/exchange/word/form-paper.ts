/** A paper that the annex calls for, for a word processor: the same blocks as on the screen, and no word more or less. */
import type {
  FormBlock,
  FieldContent,
  FormField,
  Head,
  Lines,
  Mark,
  FormTable,
  Ticks,
} from '../../forms/blocks.ts';
import { wordParagraph, wordPieces, withEnds } from './word.ts';
import type { WordCell, WordParagraph, ParagraphStyle, WordPiece, WordRow, WordBlock } from './word.ts';

/** Millimetres of a line that is written by hand. */
const hand = 8;

/** @param helps whether marks, hints and examples stand there: on a blank paper they do, on one handed over they do not */
export function formBlocks(blocks: readonly FormBlock[], helps: boolean): readonly WordBlock[] {
  return withEnds(blocks.flatMap((block) => formWordBlocks(block, helps)));
}

function formWordBlocks(block: FormBlock, helps: boolean): readonly WordBlock[] {
  switch (block.kind) {
    case 'title':
      return [wordParagraph('title', wordPieces(block.lines))];
    case 'heading':
      return [labelParagraph('heading', block.head, helps)];
    case 'paragraph':
      return [
        withMark(wordParagraph(formRoleStyles[block.role], wordPieces(block.lines)), block.mark, helps),
      ];
    case 'list':
      return block.items.map(({ lines, marker }) =>
        wordParagraph('list', prefixed(marker || '・', wordPieces(lines))),
      );
    case 'date':
      return [wordParagraph('end', slotLines(block.slot))];
    case 'addressee':
      return [addresseeParagraph(block)];
    case 'sender':
      return [
        { kind: 'table', look: 'plain', widths: formSenderWidths, rows: block.rows.map(formSenderRow) },
      ];
    case 'fields':
      return [{ kind: 'table', look: 'ruled', widths: [28, 72], rows: block.rows.map(fieldRow(helps)) }];
    case 'table':
      return tableBlocks(block, helps);
    case 'ticks':
      return [
        ...(block.head ? [labelParagraph('body', block.head, helps)] : []),
        ...ticked(block.ticks, 'list'),
      ];
    case 'frame':
      return [framed(block, helps)];
    case 'clause':
      return quotedClause(block);
    case 'boxes':
      return [boxes(block.labels)];
    case 'page':
      return [block];
  }
}

const formRoleStyles: Readonly<Record<Extract<FormBlock, { kind: 'paragraph' }>['role'], ParagraphStyle>> = {
  number: 'number',
  addressee: 'addressee',
  opener: 'opener',
  body: 'body',
  note: 'note',
  end: 'end',
  reference: 'note',
};

/** 条文／推奨 after the words: in each language after its own, where each speaks. */
function withMark(one: WordParagraph, mark: Mark | undefined, helps: boolean): WordParagraph {
  if (!mark || !helps) return one;
  const { lines } = one;
  const each = mark.lines.length === lines.length;
  if (!each) return { ...one, lines: suffixed(lines, mark.lines) };
  return { ...one, lines: lines.flatMap((line, at) => suffixed([line], mark.lines.slice(at, at + 1))) };
}

function labelParagraph(style: ParagraphStyle, head: Head, helps: boolean): WordParagraph {
  const marked = withMark(wordParagraph(style, wordPieces(head.lines)), head.mark, helps);
  const hint = head.hint && helps ? wordPieces(head.hint, 'small') : [];
  return { ...marked, lines: [...marked.lines, ...hint] };
}

function prefixed(marker: string, lines: WordParagraph['lines']): WordParagraph['lines'] {
  const [first = [], ...rest] = lines;
  return [[{ text: marker }, ...first], ...rest];
}

function suffixed(lines: WordParagraph['lines'], marks: Lines): WordParagraph['lines'] {
  const mark = markPiece(marks);
  return withPiece(lines, { ...mark, text: `　${mark.text}` });
}

function markPiece(lines: Lines): WordPiece {
  const [{ language } = {}] = lines;
  const text = `［${lines.map((one) => one.text).join('／')}］`;
  return { text, look: 'mark', ...(language && { language }) };
}

/** With this at the end of the last line. */
function withPiece(lines: WordParagraph['lines'], piece: WordPiece): WordParagraph['lines'] {
  return [...lines.slice(0, -1), [...(lines.at(-1) ?? []), piece]];
}

function slotLines({ lines, blank }: FieldContent['slots'][number]): WordParagraph['lines'] {
  return wordPieces(lines.length > 0 ? lines : blank);
}

/** What stands in a field or a cell; an empty one is a paragraph all the same. */
function contentBlocks({ fixed, slots, between, ticks }: FieldContent): readonly WordParagraph[] {
  const said = slots.map(slotLines).reduce<WordParagraph['lines']>((all, lines, at) => {
    return at === 0 ? lines : beside(all, between, lines);
  }, []);
  const written = [...wordPieces(fixed), ...said];
  const text = written.length > 0 || !ticks ? [wordParagraph('cell', written)] : [];
  return [...text, ...(ticks ? ticked(ticks, 'cell') : [])];
}

/** On one line, each language by itself; one below the other where one of them is more lines. */
function beside(
  one: WordParagraph['lines'],
  between: string,
  other: WordParagraph['lines'],
): WordParagraph['lines'] {
  if (one.length !== other.length) return [...withPiece(one, { text: between }), ...other];
  return one.map((line, at) => [...line, { text: between }, ...(other[at] ?? [])]);
}

function ticked({ ticks }: Ticks, style: ParagraphStyle): readonly WordParagraph[] {
  return ticks.map(({ lines, ticked: on }) =>
    wordParagraph(style, prefixed(on ? '☑ ' : '□ ', wordPieces(lines))),
  );
}

/** Of who hands a paper over: label, value. */
const formSenderWidths = [30, 70];

function formSenderRow({ head, content }: FormField): WordRow {
  return {
    cells: [{ blocks: [labelParagraph('cell', head, false)] }, { blocks: contentBlocks(content) }],
    height: hand,
  };
}

/** A name that is written by hand has its room before the honorific. */
function addresseeParagraph({ slot, honorific }: Extract<FormBlock, { kind: 'addressee' }>): WordParagraph {
  const said = slot.lines.length > 0 ? slotLines(slot) : [[{ text: '　'.repeat(14) }]];
  return wordParagraph('addressee', honorific === '' ? said : withPiece(said, { text: `　${honorific}` }));
}

function fieldRow(helps: boolean): (field: FormField) => WordRow {
  return ({ head, content, sample }) => {
    const example = sample && helps ? [wordParagraph('cell', wordPieces(sample, 'small'))] : [];
    return {
      cells: [
        { blocks: [labelParagraph('head', head, helps)], head: true },
        { blocks: [...contentBlocks(content), ...example] },
      ],
      height: helps ? content.room * hand : hand,
    };
  };
}

function tableBlocks({ caption, columns, rows }: FormTable, helps: boolean): readonly WordBlock[] {
  const head: WordRow = {
    cells: columns.map((column) => ({ blocks: columnHead(column, helps), head: true })),
    repeated: true,
  };
  const body = rows.filter(({ sample }) => helps || !sample).map((row) => bodyRow(row, helps));
  const above = caption ? [labelParagraph('subheading', caption, helps)] : [];
  return [
    ...above,
    { kind: 'table', look: 'ruled', widths: columns.map(({ width }) => width), rows: [head, ...body] },
  ];
}

/** The mark stands below: in a narrow column it would be broken. */
function columnHead({ mark, ...head }: Head, helps: boolean): readonly WordParagraph[] {
  const below = mark && helps ? [wordParagraph('head', [[markPiece(mark.lines)]])] : [];
  return [labelParagraph('head', head, helps), ...below];
}

function bodyRow({ sample, cells }: FormTable['rows'][number], helps: boolean): WordRow {
  const room = Math.max(1, ...cells.map((cell) => cell.room));
  const told = cells.map((content, at): WordCell => {
    const example = sample && at === 0 ? [wordParagraph('cell', wordPieces(sample, 'mark'))] : [];
    return { blocks: [...example, ...contentBlocks(content)] };
  });
  return { cells: told, ...(!sample && { height: (helps ? room : 1) * hand }) };
}

function framed({ head, blocks }: Extract<FormBlock, { kind: 'frame' }>, helps: boolean): WordBlock {
  const inside = [...(head ? [labelParagraph('heading', head, helps)] : []), ...formBlocks(blocks, helps)];
  return { kind: 'table', look: 'ruled', widths: [100], rows: [{ cells: [{ blocks: inside }] }] };
}

function quotedClause({ heading, paragraphs }: Extract<FormBlock, { kind: 'clause' }>): readonly WordBlock[] {
  const quoted = paragraphs.flatMap(({ depth, lines }) =>
    lines.map(({ marker, text, language }) =>
      wordParagraph('body', [[{ text: marker + text, ...(language && { language }) }]], depth),
    ),
  );
  return [wordParagraph('heading', wordPieces(heading)), ...quoted];
}

export function boxes(labels: readonly Lines[]): WordBlock {
  const cells = labels.map((lines): WordCell => ({ blocks: [wordParagraph('cell', wordPieces(lines))] }));
  return {
    kind: 'table',
    look: 'boxes',
    widths: labels.map(() => 100 / labels.length),
    rows: [{ cells, height: 18 }],
  };
}
