/** The text of a file that the reader has chosen. */
import { refused } from '../lib/record/problem.ts';
import type { Read } from '../lib/record/problem.ts';
import { maxBytes } from '../lib/record/record-type.ts';

/** Strictly UTF-8; a file that is too large is not read at all. Never rejects. */
export async function fileText(file: Blob): Promise<Read<string>> {
  if (file.size > maxBytes) return refused([{ kind: 'tooLarge' }]);
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return refused([{ kind: 'notText' }]);
  }
}
