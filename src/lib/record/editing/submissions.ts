/** The times that a record was handed in: noted, and taken away. Pure. */
import { isBlankOrDay } from '../../assessment/days.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { most } from '../record-type.ts';
import type { RecordFile } from '../record.ts';
import type { Submission } from '../rooms.ts';
import { tidy } from './tidy.ts';

/**
 * The record with one time more that it was handed in, as it stands; the same record where it holds no more, or the day
 * is none. What stands in it is noted by its fingerprint, which from then on is that of what was handed in, and no
 * longer that of the record.
 *
 * @param corrects it takes the place of what was handed in last
 */
export function noteSubmission(
  record: RecordFile,
  { date, to, corrects }: { readonly date: string; readonly to: string; readonly corrects: boolean },
): RecordFile {
  const { submitted = [] } = record;
  if (date === '' || !isBlankOrDay(date) || submitted.length >= most.submissions) return record;
  const last = submitted.at(-1)?.fingerprint;
  const said = tidy(to, false);
  const submission: Submission = {
    date,
    ...(said !== '' && { to: said }),
    fingerprint: fingerprintOf(record),
    ...(corrects && last !== undefined && { corrects: last }),
  };
  return { ...record, submitted: [...submitted, submission] };
}

/** The record without the last time that it was handed in. */
export function forgetSubmission(record: RecordFile): RecordFile {
  const { submitted = [], ...rest } = record;
  return submitted.length > 1 ? { ...rest, submitted: submitted.slice(0, -1) } : rest;
}
