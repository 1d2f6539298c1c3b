/** Schemas made from tables of fields. */
import * as v from 'valibot';
import type { Fields } from '../fields.ts';
import type { Kinds } from './values.ts';

/** An object with these members, those that are named below and no others; whatever is not required may be left out. */
export function room(members: v.ObjectEntries, required: readonly string[] = []) {
  const entries = Object.entries(members).map(([name, schema]) => [
    name,
    required.includes(name) ? schema : v.exactOptional(schema),
  ]);
  return v.strictObject(Object.fromEntries(entries) as v.ObjectEntries);
}

/** What these fields may hold. */
export function membersOf(fields: Fields, kinds: Kinds): v.ObjectEntries {
  const members = Object.entries(fields).map(([name, field]) => [
    name,
    typeof field === 'string' ? kinds[field] : room(membersOf(field, kinds)),
  ]);
  return Object.fromEntries(members) as v.ObjectEntries;
}

export function listOf(schema: v.GenericSchema, limit: number) {
  return v.pipe(v.array(schema), v.maxLength(limit));
}
