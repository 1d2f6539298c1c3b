/** Whether there is anything in a record that could be lost. */
import type { RecordFile } from '../record.ts';

/** Nothing was ever answered, written or listed: every room but the name of its annex is empty. */
export function saysNothing(record: RecordFile): boolean {
  return Object.entries(record).every(
    ([name, room]) => name === 'annex' || typeof room !== 'object' || Object.keys(room).length === 0,
  );
}
