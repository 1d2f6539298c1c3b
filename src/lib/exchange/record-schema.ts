/** record.schema.json and record-1.schema.json: the JSON Schemas (draft-07) of a record, from those that read it. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema, ObjectEntries } from 'valibot';
import type { Rules } from '../assessment/rules.ts';
import { recordSchema } from '../record/schema/record.ts';
import { area, date, digest, instant, line, title, uuid } from '../record/schema/values.ts';
import { recordSchema1 } from '../record/schema/version-1.ts';

/** The file's text: the newest version, or the first. */
export function recordJsonSchema(rules: Rules): string {
  return schemaText(recordSchema(rules));
}

export function recordJsonSchema1(rules: Rules): string {
  return schemaText(recordSchema1(rules));
}

/** Less what such a schema cannot say: that a day exists, that ids agree, that no letter bears a heap of marks. */
function schemaText(schema: GenericSchema & { readonly entries: ObjectEntries }): string {
  const { facts, answers, contract, contractor, assessment, evidence } = schema.entries;
  const named = { facts, answers, contract, contractor, assessment, evidence };
  const definitions = { line, area, title, date, instant, uuid, digest, ...named } as Record<
    string,
    GenericSchema
  >;
  return `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', definitions }), null, 1)}\n`;
}
