/** Reads a record from text; what is wrong with it is said in sentences. */
import type { Rules } from '../../lib/assessment/rules.ts';
import { sentenceForChange } from '../../lib/record/migrate/change.ts';
import { sentenceFor } from '../../lib/record/problem.ts';
import type { Problem } from '../../lib/record/problem.ts';
import { readerOf } from '../../lib/record/read.ts';
import type { RecordFile } from '../../lib/record/record.ts';
import type { AnnexIdentity } from '../../lib/record/record-type.ts';
import type { Wording } from '../../lib/wording/ja.ts';

/** What a record is read with. */
export interface Reader {
  readonly rules: Rules;
  readonly annex: AnnexIdentity;
  readonly problems: Wording['problems'];
  readonly migration: Wording['migration'];
}

export type Opened =
  | { readonly ok: true; readonly record: RecordFile; readonly migrated?: MigratedText }
  | { readonly ok: false; readonly sentences: readonly string[] };

/** What became of a file of an older version. */
export interface MigratedText {
  /** As it stood, to the letter. */
  readonly text: string;
  /** Every change that was made to it. */
  readonly sentences: readonly string[];
}

/** A record for the annex of these rules, whole, or why not. Never throws. */
export function openText(text: string, reader: Reader): Opened {
  try {
    const read = readerOf(reader.rules, reader.annex).record(text);
    if (!read.ok) return notOpened(read.problems, reader);
    const { record, migrated } = read.value;
    if (!migrated) return { ok: true, record };
    // What could not be saved again is not taken to be changed.
    if (migrated.beyond.length > 0) return notOpened(migrated.beyond, reader);
    const sentences = migrated.changes.map((change) => sentenceForChange(change, reader.migration));
    return { ok: true, record, migrated: { text: migrated.text, sentences } };
  } catch {
    return notOpened([{ kind: 'failed' }], reader);
  }
}

/** Why a record is not taken, in sentences. */
export function notOpened(problems: readonly Problem[], { problems: words }: Reader): Opened {
  return { ok: false, sentences: problems.map((problem) => sentenceFor(problem, words)) };
}
