/** The report for a word processor: the same blocks as on the screen. */
import type { ReportBlock, ReportCell, Definition, StripItem } from '../../attestation/report/blocks.ts';
import { boxes } from './form-paper.ts';
import { tablesJoined, wordParagraph, wordPieces, onOnePage, withEnds } from './word.ts';
import type { ParagraphStyle, WordRow, WordBlock } from './word.ts';

export function reportBlocks(blocks: readonly ReportBlock[]): readonly WordBlock[] {
  return withEnds(tablesJoined(blocks.flatMap(reportWordBlocks)));
}

function reportWordBlocks(block: ReportBlock): readonly WordBlock[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'subheading':
      return [wordParagraph(block.kind, wordPieces(block.lines))];
    case 'paragraph':
      return [wordParagraph(reportRoleStyles[block.role], wordPieces(block.lines, looks[block.role]))];
    case 'sender':
      return [
        { kind: 'table', look: 'plain', widths: reportSenderWidths, rows: block.rows.map(reportSenderRow) },
      ];
    case 'definitions':
      return [{ kind: 'table', look: 'ruled', widths: [30, 70], rows: block.rows.map(definitionRow) }];
    case 'table':
      return [reportTable(block)];
    case 'strip':
      return [strip(block.items)];
    case 'together':
      return onOnePage(reportBlocks(block.blocks));
    case 'boxes':
      return [boxes(block.labels)];
  }
}

type Role = Extract<ReportBlock, { kind: 'paragraph' }>['role'];

const reportRoleStyles: Readonly<Record<Role, ParagraphStyle>> = {
  'form-number': 'number',
  date: 'end',
  addressee: 'addressee',
  body: 'body',
  opener: 'opener',
  verdict: 'opener',
  figures: 'body',
  warning: 'body',
  end: 'end',
  declaration: 'body',
  code: 'body',
  small: 'note',
};

const looks: Readonly<Partial<Record<Role, 'strong'>>> = { verdict: 'strong', warning: 'strong' };

/** Of who hands the report over: label, value, where a seal may be put. */
const reportSenderWidths = [30, 58, 12];

function reportSenderRow({ head, value, seal = [] }: Definition): WordRow {
  return {
    cells: [head, value, seal].map((lines) => ({ blocks: [wordParagraph('cell', wordPieces(lines))] })),
  };
}

function definitionRow({ head, value }: Definition): WordRow {
  return {
    cells: [
      { blocks: [wordParagraph('head', wordPieces(head))], head: true },
      { blocks: [wordParagraph('cell', wordPieces(value))] },
    ],
  };
}

/** Of each table the widths of its columns, in percent, as on paper. */
const widths: Readonly<Record<Extract<ReportBlock, { kind: 'table' }>['name'], readonly number[]>> = {
  facts: [38, 62],
  clauses: [27, 20, 13, 40],
  plans: [8, 21, 15, 22, 16, 18],
  'plans-at-end': [8, 35, 17, 40],
  awaiting: [8, 70, 22],
  subcontractors: [16, 13, 14, 19, 19, 19],
  acknowledgements: [8, 74, 18],
  evidence: [8, 46, 22, 24],
  'not-due': [8, 54, 38],
  answers: [8, 42, 18, 12, 20],
};

function reportTable({ name, head, rows }: Extract<ReportBlock, { kind: 'table' }>): WordBlock {
  const first: WordRow = {
    cells: head.map((lines) => ({ blocks: [wordParagraph('head', wordPieces(lines))], head: true })),
    repeated: true,
  };
  const body = rows.map((cells): WordRow => ({ cells: cells.map((one) => ({ blocks: [wordCell(one)] })) }));
  return { kind: 'table', look: 'ruled', widths: widths[name], rows: [first, ...body] };
}

function wordCell({ lines, tier = 1 }: ReportCell) {
  return wordParagraph('cell', wordPieces(lines), tier - 1);
}

/** So many clauses stand beside one another. */
const stripColumns = 6;

function strip(items: readonly StripItem[]): WordBlock {
  const count = Math.ceil(items.length / stripColumns);
  const rows = Array.from({ length: count }, (_, at): WordRow => {
    const part = items.slice(at * stripColumns, (at + 1) * stripColumns);
    const empty = Array.from({ length: stripColumns - part.length }, () => ({
      blocks: [wordParagraph('cell', [])],
    }));
    return { cells: [...part.map(stripCell), ...empty] };
  });
  return {
    kind: 'table',
    look: 'ruled',
    widths: Array.from({ length: stripColumns }, () => 100 / stripColumns),
    rows,
  };
}

function stripCell({ label, shape, status }: StripItem) {
  const lines = [...wordPieces(label), [{ text: shape }], ...wordPieces(status, 'small')];
  return { blocks: [wordParagraph('cell', lines)] };
}
