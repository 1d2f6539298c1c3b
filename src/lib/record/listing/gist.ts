/** Whether there is anything in a record that could be lost. */
import type { RecordFile } from '../record.ts';

/** Nothing was ever answered, written or listed: every room but the name of its annex is empty. */
export function saysNothing({ annex: _, ...rooms }: RecordFile): boolean {
  return Object.values<unknown>(rooms).every(
    (room) => typeof room !== 'object' || Object.keys(room ?? {}).length === 0,
  );
}
