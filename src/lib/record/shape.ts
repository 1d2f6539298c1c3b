/** Does a value have the shape that a schema gives? With every way in which it has not. */
import * as v from 'valibot';
import { refused, shortened } from './problem.ts';
import type { Problem, Read } from './problem.ts';

/** The schema proves the shape; `T` is only the name under which it goes on. */
export function result<T>(schema: v.GenericSchema, raw: unknown): Read<T> {
  const problems = misfits(schema as Walked, raw, []);
  const checked = v.safeParse(schema, raw);
  if (checked.success && problems.length === 0) return { ok: true, value: checked.output as T };
  const wrong = (checked.issues ?? []).filter(({ expected }) => expected !== 'never').map(problemOfIssue);
  return refused([...problems, ...wrong]);
}

export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemOfIssue({ type, path: steps, received, requirement, input }: v.BaseIssue<unknown>): Problem {
  const path = pathShown((steps ?? []).map(({ key }) => String(key)));
  const limit = String(requirement);
  if (type === 'max_entries' || (type === 'max_length' && Array.isArray(input)))
    return { kind: 'tooMany', path, limit };
  if (type === 'max_length') return { kind: 'tooLong', path, limit };
  if (received === 'undefined') return { kind: 'missing', path };
  return { kind: steps?.at(-1)?.origin === 'key' ? 'unknownKey' : 'wrongValue', path };
}

/** What the library lets pass: every unknown key but the first, a list where an object should stand, names of built-ins. */
function misfits(schema: Walked, value: unknown, path: readonly string[]): readonly Problem[] {
  if (schema.wrapped) return misfits(schema.wrapped, value, path);
  const { item, entries, value: each } = schema;
  if (item && Array.isArray(value))
    return value.flatMap((one, at) => misfits(item, one, [...path, String(at)]));
  const known = entries
    ? (key: string) => ownOf(entries, key)
    : each && ((key: string) => unlessBuiltIn(each, key));
  if (!known) return [];
  // To the library a list is an object too.
  if (Array.isArray(value)) return [{ kind: 'wrongValue', path: pathShown(path) }];
  return isObject(value) ? misfitsInside(known, value, path) : [];
}

/** As far as the schemas of the library are looked into: what is optional, a list, an object, a dictionary. */
interface Walked {
  readonly wrapped?: Walked;
  readonly item?: Walked;
  readonly entries?: { readonly [key: string]: Walked };
  readonly value?: Walked;
}

function misfitsInside(
  known: (key: string) => Walked | undefined,
  value: { readonly [key: string]: unknown },
  path: readonly string[],
): readonly Problem[] {
  return Object.entries(value).flatMap(([key, inner]): readonly Problem[] => {
    const schema = known(key);
    const here = [...path, key];
    return schema ? misfits(schema, inner, here) : [{ kind: 'unknownKey', path: pathShown(here) }];
  });
}

function ownOf(entries: { readonly [key: string]: Walked }, key: string): Walked | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}

/** The library leaves these names out of a dictionary without a word. */
function unlessBuiltIn(each: Walked, key: string): Walked | undefined {
  return key === 'constructor' || key === 'prototype' ? undefined : each;
}

function pathShown(names: readonly string[]): string {
  return shortened(names.join('.'));
}
