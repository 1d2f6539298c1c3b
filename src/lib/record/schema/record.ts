/**
 * The shape of the contractor's file, made from its tables of fields. One schema gives the reader and the published JSON
 * Schema. Format: docs/record.md.
 */
import type * as v from 'valibot';
import type { Rules } from '../../assessment/rules.ts';
import {
  answerFields,
  assessmentFields,
  contractFields,
  contractorFields,
  evidenceFields,
  subcontractorFields,
} from '../fields.ts';
import { most, recordVersion } from '../record-type.ts';
import { returnedFields } from '../rooms.ts';
import { besideSchema } from './beside.ts';
import { answersSchema, statedFactsSchema } from './body.ts';
import { recordHead } from './head.ts';
import { listOf, membersOf, room } from './room.ts';
import { idOf, fieldKinds, title } from './values.ts';

const roomSchemas = {
  contract: room(membersOf(contractFields, fieldKinds)),
  contractor: room(membersOf(contractorFields, fieldKinds)),
  assessment: room(membersOf(assessmentFields, fieldKinds)),
};

const index = listOf(
  room({ id: idOf('E'), ...membersOf(evidenceFields, fieldKinds) }, ['id', 'title']),
  most.evidence,
);

/** A whole record that answers the annex with these rules. What a Subcontractor returned holds nothing returned. */
export function recordSchema(rules: Rules) {
  const ruled = {
    ...{ facts: statedFactsSchema(rules), answers: answersSchema(rules, answerFields, fieldKinds) },
    beside: besideSchema(rules),
  };
  const inner = recordWith(ruled, {});
  return recordWith(ruled, { returned: room({ ...membersOf(returnedFields, fieldKinds), record: inner }) });
}

/** What the rules of an annex decide of its records. */
interface Ruled {
  readonly facts: v.GenericSchema;
  readonly answers: v.GenericSchema;
  readonly beside: v.ObjectEntries;
}

/** @param more what a row of the Subcontractors may hold beside its fields */
function recordWith({ beside, ...ruled }: Ruled, more: v.ObjectEntries) {
  const row = room({ id: idOf('S'), ...membersOf(subcontractorFields, fieldKinds), ...more }, [
    'id',
    'tier',
    'name',
  ]);
  const required = {
    ...recordHead(recordVersion, title),
    ...roomSchemas,
    ...ruled,
    evidence: index,
    subcontractors: listOf(row, most.subcontractors),
  };
  return room({ ...required, ...beside }, Object.keys(required));
}
