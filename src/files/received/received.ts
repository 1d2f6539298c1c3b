/** The bytes of a received file, whatever its kind, as text; or why they are none. Nothing is repaired. */
import { linesIn } from '../../lib/annex/text/received-lines.ts';
import { takenFromPdf } from './pdf.ts';
import { noText } from './taken.ts';
import type { Taken } from './taken.ts';
import { receivedText } from './text.ts';
import { takenFromWord } from './word/word.ts';

/** Larger than any annex with its pictures. */
const maxFileBytes = 20_000_000;

/** Of all its text. */
const maxLetters = 5_000_000;
/** Four hundred clauses take some five thousand. */
const maxLines = 200_000;

export async function takenFrom(bytes: Uint8Array): Promise<Taken> {
  const taken = await takenAsIs(bytes);
  const why = taken.ok ? textFault(taken.text) : undefined;
  return why === undefined ? taken : noText(why);
}

/** What no reader could tell from what is seen. */
function textFault(text: string): string | undefined {
  const turned = /[\u202a-\u202e\u2066-\u2069]/.exec(text);
  if (turned)
    return `${linesIn(text.slice(0, turned.index)).length}行目：文字の並びを変える見えない記号があり、文の順を決められません。`;
  return linesIn(text).length > maxLines || text.length > maxLetters
    ? '文の量が多すぎます。別紙の本文だけのファイルにしてください。'
    : undefined;
}

async function takenAsIs(bytes: Uint8Array): Promise<Taken> {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const isPdf = head.includes('%PDF-');
  if (!isPdf && !head.startsWith('PK\u0003\u0004')) return receivedText(bytes);
  if (bytes.length > maxFileBytes)
    return noText('ファイルが20MBを超えています。別紙だけのファイルにしてください。');
  return isPdf ? takenFromPdf(bytes) : takenFromWord(bytes);
}
