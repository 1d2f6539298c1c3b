/** The bytes of a received file, whatever its kind, as text; or why they are none. Nothing is repaired. */
import { takenFromPdf } from './pdf.ts';
import { refused } from './taken.ts';
import type { Taken } from './taken.ts';
import { receivedText } from './text.ts';
import { takenFromWord } from './word/word.ts';

/** Larger than any annex with its pictures. */
const maxBytes = 20_000_000;

export async function takenFrom(bytes: Uint8Array): Promise<Taken> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const isPdf = head.includes('%PDF-');
  if (!isPdf && !head.startsWith('PK\u0003\u0004')) return receivedText(bytes);
  if (bytes.length > maxBytes)
    return refused('ファイルが20MBを超えています。別紙だけのファイルにしてください。');
  return isPdf ? takenFromPdf(bytes) : takenFromWord(bytes);
}
