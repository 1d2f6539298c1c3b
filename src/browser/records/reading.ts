/** Reads a record from text; what is wrong with it is said in sentences. */
import type { Rules } from '../../lib/assessment/rules.ts';
import { sentenceFor } from '../../lib/record/problem.ts';
import type { Problem } from '../../lib/record/problem.ts';
import { readRecord } from '../../lib/record/record.ts';
import type { RecordFile } from '../../lib/record/record.ts';
import type { AnnexIdentity } from '../../lib/record/record-type.ts';
import type { Wording } from '../../lib/wording/ja.ts';

/** What a record is read with. */
export interface Reader {
  readonly rules: Rules;
  readonly annex: AnnexIdentity;
  readonly problems: Wording['problems'];
}

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
