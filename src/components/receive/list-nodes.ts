/** The list as a table, and as text for the clipboard. */
import { pasteable } from '../../lib/attestation/receipt.ts';
import type { Receipt } from '../../lib/attestation/receipt.ts';
import { fill } from '../../lib/wording/fill.ts';
import { made } from '../../browser/dom.ts';
import type { ReportData } from '../report/report-data.ts';
import { verdictLines } from './list-rows.ts';
import type { ListRow } from './list-rows.ts';

const receivedColumns = [
  'contractor',
  'contract',
  'date',
  'verdict',
  'breaches',
  'code',
  'edition',
  'file',
] as const;
type ReceivedColumn = (typeof receivedColumns)[number];

/** One row a file; the button of a row carries its index. */
export function rowNodes(rows: readonly ListRow[], data: ReportData): readonly HTMLTableRowElement[] {
  return rows.map((row, index) => {
    const node = document.createElement('tr');
    node.append(...(row.receipt ? readCells(row, row.receipt, index, data) : unreadCells(row)));
    return node;
  });
}

export function listText(rows: readonly ListRow[], data: ReportData): string {
  const heads = receivedColumns.map((column) => data.receiving.column[column]);
  return pasteable([
    heads,
    ...rows.map((row) => receivedColumns.map((column) => cellLines(row, column, data).join(' '))),
  ]);
}

function readCells(row: ListRow, receipt: Receipt, index: number, data: ReportData) {
  return receivedColumns.map((column) => {
    if (column === 'contractor') return rowOpener(receipt, index, data);
    return receivedCell(column, cellLines(row, column, data));
  });
}

/** What could not be read has nothing but its name and its reasons. */
function unreadCells({ file, notes }: ListRow): readonly HTMLElement[] {
  const cell = receivedCell('unread', [file, ...notes]);
  cell.setAttribute('colspan', String(receivedColumns.length));
  return [cell];
}

function cellLines({ receipt, file, notes, agreement }: ListRow, column: ReceivedColumn, data: ReportData) {
  if (column === 'file') return [file, ...notes];
  if (!receipt) return [];
  if (column === 'verdict') return verdictLines(receipt, data);
  if (column === 'code') return [receipt.code, ...(agreement ? [agreement] : [])];
  return [column === 'edition' ? data.edition : receipt[column]];
}

function rowOpener(receipt: Receipt, index: number, { receiving }: ReportData): HTMLElement {
  const head = document.createElement('th');
  head.scope = 'row';
  const button = made('button', receipt.contractor);
  button.type = 'button';
  button.dataset.open = String(index);
  button.setAttribute(
    'aria-label',
    fill(receiving.open, { contractor: receipt.contractor, contract: receipt.contract }),
  );
  head.append(button);
  return head;
}

function receivedCell(column: string, lines: readonly string[]): HTMLElement {
  const cell = document.createElement('td');
  cell.className = `received-${column}`;
  cell.append(...lines.map((line) => made('span', line)));
  return cell;
}
