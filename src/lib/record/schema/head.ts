/** What a file of every version begins with. */
import * as v from 'valibot';
import { recordType } from '../record-type.ts';
import { count, instant, uuid } from './values.ts';

/** @param name what the name of the record may be: the title of its contract when it was first saved */
export function recordHead(version: number, name: v.GenericSchema) {
  return {
    type: v.literal(recordType),
    version: v.literal(version),
    id: uuid,
    name,
    revision: count,
    createdAt: instant,
    updatedAt: instant,
    annex: v.strictObject({
      id: v.string(),
      edition: v.string(),
      digest: v.string(),
      rules: v.exactOptional(v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/))),
    }),
  };
}
