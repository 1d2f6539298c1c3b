/** What one file of the content says by its schema, or every problem with how it is written. Reads text, not files. */
import type { z } from 'zod';
import type { Language } from '../../languages/language.ts';
import { issuesSaid, saidPlainly } from '../schema/plainly.ts';
import { slip } from './slip.ts';
import type { Path, Slip } from './slip.ts';
import { spokenIn } from './spoken-in.ts';
import { parsedYaml } from './yaml-lines.ts';

/** A value, or why there is none. */
export type Written<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Slip[] };

/**
 * YAML (of which JSON is a part) as its schema reads it, in the languages of the site; `path` names the file in problems.
 * @param empty what a file says that says nothing
 */
export function writtenIn<S extends z.ZodType>(
  path: string,
  yaml: string,
  schema: S,
  languages: readonly Language[],
  empty?: unknown,
): Written<z.infer<S>> {
  const parsed = parsedYaml(yaml);
  if (!parsed.ok) return { ok: false, problems: [{ ...slip(path, parsed.why), ...lined(parsed.line) }] };
  const { value, slips } = spokenIn(parsed.value ?? empty, languages);
  const result = schema.safeParse(value, { error: saidPlainly });
  if (result.success && slips.length === 0) return { ok: true, value: result.data };
  const told = result.error?.issues.flatMap(issuesSaid) ?? [];
  const said = [...slips, ...told.map((one) => ({ at: one.path, says: one.says }))];
  const problems = said.map(({ at, says }) => ({
    ...slip(path, withPath(at, says), at),
    // Of a file as a whole no line is named.
    ...lined(at.length > 0 ? parsed.lineAt(at) : undefined),
  }));
  return { ok: false, problems };
}

function lined(line: number | undefined): Pick<Slip, 'line'> {
  return line === undefined ? {} : { line };
}

/** What is said against a file, a problem each. */
export function unwritten(path: string, said: readonly string[]): Written<never> {
  return { ok: false, problems: said.map((one) => slip(path, one)) };
}

/** The values of all under their names, or the problems of all. */
export function allParts<T extends object>(all: { readonly [K in keyof T]: Written<T[K]> }): Written<T> {
  const entries = Object.entries<Written<unknown>>(all);
  const problems = entries.flatMap(([, one]) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  const values = entries.flatMap(([name, one]) => (one.ok ? [[name, one.value]] : []));
  return { ok: true, value: Object.fromEntries(values) as T };
}

/** The values of all in their order, or the problems of all. */
export function allWritten<T>(all: readonly Written<T>[]): Written<readonly T[]> {
  const problems = all.flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: all.flatMap((one) => (one.ok ? [one.value] : [])) };
}

/** `facts.3.options: what was found`. */
function withPath(at: Path, says: string): string {
  return at.length > 0 ? `${at.map(String).join('.')}: ${says}` : says;
}
