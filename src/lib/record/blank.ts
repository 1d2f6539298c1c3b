/** A record before anything is said in it, and as it is saved. */
import { maxRevision, recordType, recordVersion } from './record-type.ts';
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

/**
 * The record as it is saved now: higher than the revision that it replaces, and called by the title of its contract,
 * unless it came under another name and its title was left alone.
 * @param before what was opened or last saved
 */
export function stampedRecord(
  record: RecordFile,
  {
    before,
    replaced = 0,
    now,
  }: { readonly before: RecordFile; readonly replaced?: number; readonly now: Date },
): RecordFile {
  const revision = Math.min(Math.max(record.revision, replaced) + 1, maxRevision);
  const { title = '' } = record.contract;
  const name = title === (before.contract.title ?? '') ? record.name : title;
  return { ...record, name, revision, updatedAt: now.toISOString() };
}
