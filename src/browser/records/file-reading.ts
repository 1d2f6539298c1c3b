/** Reads a record from a file. */
import { fileText } from '../file-text.ts';
import { openText, notOpened } from './reading.ts';
import type { Opened, Reader } from './reading.ts';

/** As `openText`; a file that is too large or no text is refused before its record is looked at. */
export async function openFile(file: Blob, reader: Reader): Promise<Opened> {
  const text = await fileText(file);
  return text.ok ? openText(text.value, reader) : notOpened(text.problems, reader);
}
