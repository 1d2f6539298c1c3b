import { maxBytes } from './record-type.ts';
import type { RecordFile } from './record.ts';

/** The record as a file: UTF-8 text, two spaces, a final line end. Apart from the reader, which weighs more. */
export function writeRecord(record: RecordFile): string {
  return recordText(record);
}

/** What could be opened without its indent would not be opened again if one made it too large: then it gets none. */
export function recordText(record: object): string {
  const text = JSON.stringify(record, null, 2);
  return `${text.length > maxBytes / mostBytes ? JSON.stringify(record) : text}\n`;
}

/** Of one character, as a string counts them. */
const mostBytes = 3;
