/** What tells one record from another at a glance. */
import type { RecordFile } from './record.ts';

export interface Gist {
  /** Of the contract; may be blank, as may the contractor's name. */
  readonly title: string;
  readonly contractor: string;
  /** How many questions have an answer, whether they are asked now or not. */
  readonly answers: number;
  /** ISO instant of the last save. */
  readonly updatedAt: string;
}

export function gistOf({ name, contractor, answers, updatedAt }: RecordFile): Gist {
  return { title: name, contractor: contractor.name ?? '', answers: Object.keys(answers).length, updatedAt };
}

/** Nothing was ever answered, written or listed. */
export function saysNothing(record: RecordFile): boolean {
  const { contract, contractor, assessment, facts, answers, evidence, subcontractors } = record;
  const rooms = [contract, contractor, assessment, facts, answers];
  const said = rooms.reduce((sum, room) => sum + Object.keys(room).length, 0);
  return said + evidence.length + subcontractors.length === 0;
}
