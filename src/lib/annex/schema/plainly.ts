/** What a schema has against a value, in words for someone who writes content and no programs; each with its mend. */
import type { z } from 'zod';

type ZodIssue = z.core.$ZodIssue;

/** What is told of one place. */
export interface IssueSaid {
  readonly path: readonly PropertyKey[];
  readonly says: string;
}

/** A problem each. Of several ways to write a thing, those of the way that was meant. */
export function issuesSaid(issue: ZodIssue): readonly IssueSaid[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      says: `Nothing is called “${key}” here. Delete it, or mend its spelling.`,
    }));
  const meant = issue.code === 'invalid_union' ? wayMeant(issue.errors) : undefined;
  return meant
    ? meant.flatMap(issuesSaid).map((one) => ({ ...one, path: [...path, ...one.path] }))
    : [{ path, says: issue.message }];
}

/** The way of which something is right: what is wrong lies within it. */
function wayMeant(ways: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined {
  return ways.find((way) => way.length > 0 && way.every(({ path }) => path.length > 0));
}

/** For zod: the sentence of one issue; nothing where the schema has words of its own. */
export function saidPlainly(issue: z.core.$ZodRawIssue): string | undefined {
  const { input } = issue;
  if (input === undefined || input === null) return `Nothing stands there. Write ${wantedBy(issue)}.`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' && typeof input === 'number'
        ? `A number stands there, where a text is wanted. Write it in quotes: '${input}'.`
        : `${foundShown(input)}, where ${wantedBy(issue)} is wanted. Write that.`;
    case 'invalid_value':
      return `${foundShown(input)}. Write ${wantedBy(issue)}.`;
    case 'invalid_format':
      return `${foundShown(input)}, which is not written as it should be. Write ${wantedBy(issue)}.`;
    case 'too_small':
      return input === ''
        ? 'Nothing is written there. Write it, or delete the line.'
        : `Too few: ${countShown(issue.minimum)} at least. Add what is missing.`;
    case 'too_big':
      return `Too many: ${countShown(issue.maximum)} at most. Take some out.`;
    case 'invalid_union':
      return `${foundShown(input)}, which cannot stand here. Write it as docs/content-fields.md says.`;
    default:
      return undefined;
  }
}

function wantedBy(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_format')
    return issue.format === 'date'
      ? 'a day that there is, as 2026-04-01'
      : `it as docs/content-fields.md says`;
  if (issue.code === 'invalid_type') return kindsWanted[issue.expected] ?? 'what docs/content-fields.md says';
  return 'what docs/content-fields.md says';
}

const kindsWanted: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each entry on a line that begins with “- ”',
  tuple: 'a list, each entry on a line that begins with “- ”',
  object: 'keys, each on a line with a colon and what it says',
  record: 'keys, each on a line with a colon and what it says',
};

/** So much of it that it is recognised. */
function foundShown(input: unknown): string {
  if (Array.isArray(input)) return 'A list stands there';
  if (typeof input === 'object') return 'Keys stand there';
  const words = typeof input === 'string' ? input : JSON.stringify(input);
  return `“${words.length > 40 ? `${words.slice(0, 40)}…` : words}” stands there`;
}

function countShown(of: number | bigint): string {
  return String(of);
}
