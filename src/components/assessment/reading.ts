/** Reads a record from text or a file. */
import { sentenceFor } from '../../lib/assessment/problems.ts';
import { maxBytes, readRecord } from '../../lib/assessment/record.ts';
import type { Problem, Read, Record as RecordFile } from '../../lib/assessment/record.ts';
import type { PageData } from './page-data.ts';

type Reader = Pick<PageData, 'rules' | 'annex' | 'problems'>;

export type Opened =
  | { readonly ok: true; readonly record: RecordFile }
  | { readonly ok: false; readonly sentences: readonly string[] };

export function openText(text: string, reader: Reader): Opened {
  return opened(readRecord(text, reader.rules, reader.annex), reader);
}

export async function openFile(file: Blob, reader: Reader): Promise<Opened> {
  if (file.size > maxBytes) return refused({ kind: 'tooLarge', bytes: file.size }, reader);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return openText(text, reader);
  } catch {
    return refused({ kind: 'notText' }, reader);
  }
}

function opened(read: Read<RecordFile>, reader: Reader): Opened {
  if (read.ok) return { ok: true, record: read.value };
  return { ok: false, sentences: read.problems.map((problem) => sentenceFor(problem, reader.problems)) };
}

function refused(problem: Problem, reader: Reader): Opened {
  return { ok: false, sentences: [sentenceFor(problem, reader.problems)] };
}
