/** Whether there is anything in a record that could be lost. */
import type { RecordFile } from '../record.ts';

/** Nothing was ever answered, written or listed. */
export function saysNothing(record: RecordFile): boolean {
  const { contract, contractor, assessment, facts, answers, evidence, subcontractors, forms = [] } = record;
  return [contract, contractor, assessment, facts, answers, evidence, subcontractors, forms].every(
    (room) => Object.keys(room).length === 0,
  );
}
