/** Reads a record from text; what is wrong with it is said in sentences. */
import { sentenceFor } from '../../lib/assessment/problem.ts';
import type { Problem } from '../../lib/assessment/problem.ts';
import { readRecord } from '../../lib/assessment/record.ts';
import type { Record as RecordFile } from '../../lib/assessment/record.ts';
import type { PageData } from './page-data.ts';

export type Reader = Pick<PageData, 'rules' | 'annex' | 'problems'>;

export type Opened =
  | { readonly ok: true; readonly record: RecordFile }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** A record for the annex of these rules, whole, or why not. Never throws. */
export function openText(text: string, reader: Reader): Opened {
  try {
    const read = readRecord(text, reader.rules, reader.annex);
    return read.ok ? { ok: true, record: read.value } : refused(read.problems, reader);
  } catch {
    return refused([{ kind: 'failed' }], reader);
  }
}

/** Why a record is not taken, in sentences. */
export function refused(problems: readonly Problem[], { problems: words }: Reader): Opened {
  return { ok: false, sentences: problems.map((problem) => sentenceFor(problem, words)) };
}
