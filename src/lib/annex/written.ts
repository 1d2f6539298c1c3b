/** What one file of the content says by its schema, or every problem with how it is written. Reads text, not files. */
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Language } from '../languages/language.ts';
import { slip } from './slip.ts';
import type { Slip } from './slip.ts';
import { spokenIn } from './spoken-in.ts';
import type { SaidAt } from './spoken-in.ts';

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
  const parsed = yamlValue(yaml);
  if (!parsed.ok) return unwritten(path, [parsed.why]);
  const { value, slips } = spokenIn(parsed.value ?? empty, languages);
  const result = schema.safeParse(value);
  if (result.success && slips.length === 0) return { ok: true, value: result.data };
  const said = [...slips, ...(result.error?.issues.map(issueSaid) ?? [])];
  return unwritten(
    path,
    said.map(({ at, says }) => withPlace(at, says, parsed.lineOf(at))),
  );
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

/** A key that nobody knows has a line of its own. */
function issueSaid(issue: z.core.$ZodIssue): SaidAt {
  const { path, message } = issue;
  const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  return { at: key === undefined ? path : [...path, key], says: message };
}

/** `facts.3.options: what was found (line 14)`. */
function withPlace(at: readonly PropertyKey[], says: string, line: number | undefined): string {
  const said = at.length > 0 ? `${at.map(String).join('.')}: ${says}` : says;
  return line === undefined ? said : `${said} (line ${line})`;
}

type Parsed =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly lineOf: (at: readonly PropertyKey[]) => number | undefined;
    }
  | { readonly ok: false; readonly why: string };

function yamlValue(yaml: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  // Where a bracket is not closed, half the file seems wrong: the first fault is the author's.
  const [why] = document.errors.map(({ message }) => message.replace(/:?\n[^]*/, '.'));
  if (why !== undefined) return { ok: false, why };
  try {
    const value = document.toJS() as unknown;
    return { ok: true, value, lineOf: (at) => lineAt(document, lines, at) };
  } catch (problem) {
    // An alias (*) is looked up only here.
    return { ok: false, why: problem instanceof Error ? problem.message : String(problem) };
  }
}

/** The line of what stands there, or of the nearest thing around it. */
function lineAt(document: Document, lines: LineCounter, at: readonly PropertyKey[]): number | undefined {
  const node = document.getIn(at, true);
  if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  return at.length > 0 ? lineAt(document, lines, at.slice(0, -1)) : undefined;
}
