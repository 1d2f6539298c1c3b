/** Does a value have the shape that a schema gives? With every way in which it has not. */
import * as v from 'valibot';
import { refused, shortened } from './problem.ts';
import type { Problem, Read } from './problem.ts';

/** The schema proves the shape; `T` is only the name under which it goes on. */
export function result<T>(schema: v.GenericSchema, raw: unknown): Read<T> {
  const problems = misfits(schema, raw, []);
  const checked = v.safeParse(schema, raw);
  if (checked.success && problems.length === 0) return { ok: true, value: checked.output as T };
  const wrong = (checked.issues ?? []).filter(({ expected }) => expected !== 'never').map(problemOfIssue);
  return refused([...problems, ...wrong]);
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemOfIssue({ type, path: steps, received, requirement, input }: v.BaseIssue<unknown>): Problem {
  const path = pathOf((steps ?? []).map(({ key }) => String(key)));
  if (type === 'max_length') {
    return { kind: Array.isArray(input) ? 'tooMany' : 'tooLong', path, limit: String(requirement) };
  }
  return { kind: received === 'undefined' ? 'missing' : 'wrongValue', path };
}

/** What the library lets pass: every unknown key but the first, and a list where an object should stand. */
function misfits(schema: v.GenericSchema, value: unknown, path: readonly string[]): readonly Problem[] {
  if ('wrapped' in schema) return misfits(schema.wrapped as v.GenericSchema, value, path);
  if ('item' in schema && Array.isArray(value)) {
    return value.flatMap((one, at) => misfits(schema.item as v.GenericSchema, one, [...path, String(at)]));
  }
  if (!('entries' in schema)) return [];
  // To the library a list is an object too.
  if (Array.isArray(value)) return [{ kind: 'wrongValue', path: pathOf(path) }];
  const entries = schema.entries as { readonly [key: string]: v.GenericSchema };
  return isObject(value) ? misfitsInside(entries, value, path) : [];
}

function misfitsInside(
  entries: { readonly [key: string]: v.GenericSchema },
  value: { readonly [key: string]: unknown },
  path: readonly string[],
): readonly Problem[] {
  return Object.entries(value).flatMap(([key, inner]): readonly Problem[] => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const here = [...path, key];
    return known ? misfits(known, inner, here) : [{ kind: 'unknownKey', path: pathOf(here) }];
  });
}

function pathOf(names: readonly string[]): string {
  return shortened(names.join('.'));
}
