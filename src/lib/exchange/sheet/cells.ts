/** Cells as a spreadsheet reads them. A text is one whatever it begins with: no formula is ever written. */
import { escaped, writable } from '../xml.ts';
import type { SheetCell } from './sheet.ts';
import { formats } from './styles.ts';

export function cellXml(cell: SheetCell, place: string, kind: 'head' | 'text' = 'text'): string {
  const serial = 'day' in cell ? serialOf(cell.day) : undefined;
  if (serial !== undefined) return `<c r="${place}" s="${formats.day}"><v>${serial}</v></c>`;
  const said = 'day' in cell ? cell.day : cell.text;
  return `<c r="${place}" s="${formats[kind]}" t="inlineStr"><is><t xml:space="preserve">${texted(said)}</t></is></c>`;
}

/** A, B, …, Z, AA. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** `_x000D_` is a letter to a spreadsheet; what was typed so stays as it was typed. */
export function texted(text: string): string {
  return escaped(writable(text)).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

const dayLength = 86_400_000;
/** Day 0; days before this first one spreadsheets count one off, after the 29 February 1900 that never was. */
const zero = Date.UTC(1899, 11, 30);
const first = 61;

/** Undefined where it is no day that a spreadsheet can count. */
function serialOf(iso: string): number | undefined {
  const serial = (Date.parse(`${iso}T00:00:00Z`) - zero) / dayLength;
  return Number.isInteger(serial) && serial >= first ? serial : undefined;
}
