import type { RecordFile } from './record.ts';

/** The record as a file: UTF-8 text, two spaces, a final line end. Apart from the reader, which weighs more. */
export function writeRecord(record: RecordFile): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}
