/** A filled-in record to try: the content folder holds what the form states, the head is added here. */
import type { ExampleFile } from '../../annex/schema/trying.ts';
import { exampleId } from './example.ts';
import { recordType, recordVersion } from '../record-type.ts';
import type { AnnexIdentity } from '../record-type.ts';

const exampleInstant = '2026-11-20T00:00:00.000Z';

/** The text of the record's file. */
export function exampleRecord({ id, edition, digest }: AnnexIdentity, stated: ExampleFile): string {
  const head = {
    type: recordType,
    version: recordVersion,
    id: exampleId,
    revision: 1,
    createdAt: exampleInstant,
    updatedAt: exampleInstant,
    annex: { id, edition, digest },
  };
  return `${JSON.stringify({ ...head, ...stated }, null, 2)}\n`;
}
