/** A record before anything is said in it. */
import { recordType, recordVersion } from './record-type.ts';
import type { AnsweredAnnex } from './record-type.ts';
import type { RecordFile } from './record.ts';

/** A new record that answers this annex. Its title is its name once it has one. */
export function blankRecord(
  { id: annexId, edition, digest, rules }: AnsweredAnnex,
  { id, now }: { readonly id: string; readonly now: Date },
): RecordFile {
  const instant = now.toISOString();
  return {
    ...{ type: recordType, version: recordVersion, id, name: '', revision: 0 },
    ...{ createdAt: instant, updatedAt: instant },
    annex: { id: annexId, edition, digest, ...(rules !== undefined && { rules }) },
    ...{ contract: {}, contractor: {}, assessment: {}, facts: {}, answers: {} },
    ...{ evidence: [], subcontractors: [] },
  };
}
