/**
 * The contractor's file: its shape, and reading it whole or not at all. One schema gives the types, the
 * reader and the published JSON Schema. Format: docs/record.md.
 */
import * as z from 'zod/mini';
import { levels, occurrences } from './answers.ts';
import type { Answers, Facts } from './answers.ts';
import { flawOf } from './json.ts';
import type { Flaw } from './json.ts';
import type { Rules } from './rules.ts';

export { writeRecord } from './write-record.ts';

export const recordType = 'junshu/record';
export const recordVersion = 1;
/** A larger file is refused before it is read. */
export const maxBytes = 5 * 1024 * 1024;
/** More are not listed: such a file is no slip of the pen. */
const maxProblems = 100;

/** Which annex a record answers. */
export interface AnnexIdentity {
  readonly id: string;
  readonly edition: string;
  readonly digest: string;
}

/** Why a file was refused. Data; `sentenceFor` makes the words. `path` is dotted, as in `answers.Q1-1.level`. */
export type Problem =
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'notText' }
  | { readonly kind: 'notJson' }
  | { readonly kind: 'notRecord' }
  | { readonly kind: 'newerVersion'; readonly found: string }
  | { readonly kind: 'otherAnnex'; readonly found: string }
  | { readonly kind: 'otherEdition'; readonly found: string }
  | { readonly kind: 'forbiddenKey'; readonly path: string }
  | { readonly kind: 'repeatedKey'; readonly path: string }
  | { readonly kind: 'unknownKey'; readonly path: string }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'wrongValue'; readonly path: string }
  | { readonly kind: 'repeatedId'; readonly path: string }
  | { readonly kind: 'unknownEvidence'; readonly path: string; readonly found: string };

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Text without lone surrogates, which no file can carry, and without control characters but tab and line ends. */
const text = z.string().check(z.maxLength(10_000), z.regex(/^(?:[\t\n\r]|[^\p{Surrogate}\p{Cc}])*$/u));
const date = z.union([z.literal(''), z.iso.date().check(z.regex(/^(?:19|2\d)/))]);
const optional = z.exactOptional;

const person = z.strictObject({
  name: optional(text),
  post: optional(text),
  phone: optional(text),
  mail: optional(text),
});

const evidence = z.strictObject({
  id: z.string().check(z.regex(/^E[1-9][0-9]{0,3}$/)),
  title: text,
  edition: optional(text),
  held: optional(text),
  sha256: optional(z.string().check(z.regex(/^(?:[0-9a-f]{64})?$/))),
});

const subcontractor = z.strictObject({
  /** 1 for a Subcontractor, 2 and more for further tiers. */
  tier: z.int().check(z.minimum(1), z.maximum(9)),
  name: text,
  work: optional(text),
  information: optional(text),
  consented: optional(date),
  explained: optional(date),
  checked: optional(date),
});

const shared = { evidence: optional(z.array(z.string())), note: optional(text) };

const answerOf = {
  control: z.strictObject({
    level: optional(z.enum(levels)),
    plan: optional(z.strictObject({ what: optional(text), who: optional(text), by: optional(date) })),
    awaiting: optional(date),
    ...shared,
  }),
  breach: z.strictObject({
    occurred: optional(z.enum(occurrences)),
    checked: optional(text),
    date: optional(date),
    what: optional(text),
    reported: optional(text),
    corrected: optional(text),
    ...shared,
  }),
  acknowledgement: z.strictObject({ acknowledged: optional(z.boolean()), note: optional(text) }),
};

function factsSchema(rules: Rules) {
  return z.strictObject(
    Object.fromEntries(
      rules.facts.map(({ key, options }) => [key, optional(z.enum(options.map((option) => option.value)))]),
    ),
  );
}

function answersSchema(rules: Rules) {
  return z.strictObject(
    Object.fromEntries(rules.questions.map(({ id, kind }) => [id, optional(answerOf[kind])])),
  );
}

/** The schema of a whole record for one annex. */
export function recordSchema(rules: Rules) {
  return z.strictObject({
    type: z.literal(recordType),
    version: z.literal(recordVersion),
    id: z.uuid(),
    name: text,
    revision: z.int().check(z.minimum(0)),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    annex: z.strictObject({ id: z.string(), edition: z.string(), digest: z.string() }),
    contract: z.strictObject({
      title: optional(text),
      number: optional(text),
      date: optional(date),
      from: optional(date),
      to: optional(date),
      orderingParty: optional(text),
      honorific: optional(text),
      department: optional(text),
    }),
    contractor: z.strictObject({
      name: optional(text),
      address: optional(text),
      representative: optional(text),
      corporateNumber: optional(text),
      responsible: optional(person),
      inCharge: optional(person),
    }),
    assessment: z.strictObject({
      date: optional(date),
      from: optional(date),
      to: optional(date),
      scope: optional(text),
      methods: optional(z.array(text)),
      assessor: optional(text),
      approver: optional(text),
    }),
    facts: factsSchema(rules),
    answers: answersSchema(rules),
    evidence: z.array(evidence),
    subcontractors: z.array(subcontractor),
  });
}

type Parsed = z.infer<ReturnType<typeof recordSchema>>;
export type Record = Omit<Parsed, 'facts' | 'answers'> & { facts: Facts; answers: Answers };
export type Evidence = z.infer<typeof evidence>;
export type Subcontractor = z.infer<typeof subcontractor>;
export type Person = z.infer<typeof person>;

/** What an assessment needs of a record. */
export interface Stated {
  readonly facts: Facts;
  readonly answers: Answers;
}

/** Reads a record file. Never throws; names every problem it can see. */
export function readRecord(file: string, rules: Rules, annex: AnnexIdentity): Read<Record> {
  const json = parseJson(file);
  return json.ok ? recordFrom(json.value, rules, annex) : json;
}

/**
 * Reads a record, or just `{ facts, answers }` without `type`. Beside these two only `version` and `annex` are then
 * looked at, so that another annex's answers are never taken for this one's.
 */
export function readStated(file: string, rules: Rules, annex: AnnexIdentity): Read<Stated> {
  const json = parseJson(file);
  if (!json.ok) return json;
  if (!isObject(json.value)) return refused({ kind: 'notRecord' });
  if (Object.hasOwn(json.value, 'type')) return recordFrom(json.value, rules, annex);
  const { facts, answers } = json.value;
  const foreign = foreignTo(json.value, annex);
  if (foreign) return refused(foreign);
  if (facts === undefined && answers === undefined) return refused({ kind: 'notRecord' });
  const stated = z.strictObject({ facts: factsSchema(rules), answers: answersSchema(rules) });
  return result<Stated>(stated.safeParse({ facts, answers }, { jitless: true }), { facts, answers });
}

function recordFrom(value: unknown, rules: Rules, annex: AnnexIdentity): Read<Record> {
  if (!isObject(value) || value['type'] !== recordType) return refused({ kind: 'notRecord' });
  const foreign = foreignTo(value, annex);
  if (foreign) return refused(foreign);
  const read = result<Record>(recordSchema(rules).safeParse(value, { jitless: true }), value);
  if (!read.ok) return read;
  const problems = danglingEvidence(read.value);
  return problems.length > 0 ? { ok: false, problems: problems.slice(0, maxProblems) } : read;
}

/** Made by a newer page, or for something else: said before anything else is looked at. */
function foreignTo(value: { readonly [key: string]: unknown }, annex: AnnexIdentity): Problem | undefined {
  const { version } = value;
  if (Number.isSafeInteger(version) && Number(version) > recordVersion) {
    return { kind: 'newerVersion', found: String(version) };
  }
  return foreignAnnex(value['annex'], annex);
}

function foreignAnnex(found: unknown, annex: AnnexIdentity): Problem | undefined {
  if (!isObject(found)) return undefined;
  const { id, edition, digest } = found;
  if (typeof id === 'string' && id !== annex.id) {
    return { kind: 'otherAnnex', found: shortened(id) };
  }
  const same = edition === annex.edition && digest === annex.digest;
  if (typeof edition !== 'string' || typeof digest !== 'string' || same) return undefined;
  return { kind: 'otherEdition', found: `${shortened(edition)} (${digest.slice(0, 19)}…)` };
}

function danglingEvidence({ evidence: list, answers }: Record): Problem[] {
  const ids = list.map((one) => one.id);
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...repeated.map((id): Problem => ({ kind: 'repeatedId', path: `evidence.${id}` })),
    ...Object.entries(answers).flatMap(([id, answer]) =>
      (answer.evidence ?? [])
        .filter((found) => !ids.includes(found))
        .map((found): Problem => ({
          kind: 'unknownEvidence',
          path: `answers.${id}.evidence`,
          found: shortened(found),
        })),
    ),
  ];
}

function parseJson(file: string): Read<unknown> {
  if (file.length > maxBytes) return refused({ kind: 'tooLarge', bytes: file.length });
  try {
    const value: unknown = JSON.parse(file);
    const flaw = flawOf(file);
    return flaw ? refused(problemOf(flaw)) : { ok: true, value };
  } catch {
    return refused({ kind: 'notJson' });
  }
}

function problemOf(flaw: Flaw): Problem {
  return flaw.kind === 'absurd' ? { kind: 'notRecord' } : { kind: flaw.kind, path: shortened(flaw.key) };
}

type Checked = { success: boolean; data?: unknown; error?: { issues: readonly Issue[] } };
type Issue = { readonly code?: string; readonly path: readonly PropertyKey[] };

/** The schema has proved the shape; what is said here is only its name. */
function result<T>(checked: Checked, raw: unknown): Read<T> {
  if (checked.success) return { ok: true, value: checked.data as T };
  const problems = (checked.error?.issues ?? []).flatMap((issue) => problemsOf(issue, raw));
  return { ok: false, problems: problems.slice(0, maxProblems) };
}

function problemsOf(issue: Issue, raw: unknown): Problem[] {
  const path = shortened(issue.path.map(String).join('.'));
  if (issue.code === 'unrecognized_keys') {
    const keys = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys : [];
    return keys.map((key) => ({
      kind: 'unknownKey',
      path: shortened(path ? `${path}.${key}` : String(key)),
    }));
  }
  return [{ kind: valueAt(raw, issue.path) === undefined ? 'missing' : 'wrongValue', path }];
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce(
    (value: unknown, key) => (value as { [key: PropertyKey]: unknown } | undefined)?.[key],
    raw,
  );
}

function refused(problem: Problem): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems: [problem] };
}

/** Names from a hostile file are shown, but not at any length. */
function shortened(name: string): string {
  return name.length > 120 ? `${name.slice(0, 119)}…` : name;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
