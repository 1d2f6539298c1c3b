/**
 * The contractor's file: its shape, and reading it whole or not at all. One schema gives the types, the
 * reader and the published JSON Schema. Format: docs/record.md.
 */
import * as v from 'valibot';
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

/** Text without control characters (but tab and line ends) and without lone surrogates, which no file can carry. */
const plain =
  /^(?:[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/;
const text = v.pipe(v.string(), v.maxLength(10_000), v.regex(plain));
const date = v.pipe(v.string(), v.check(isBlankOrDay), v.description('ISO 8601 date, or empty'));
const instant = v.pipe(v.string(), v.check(isInstant), v.description('ISO 8601 instant in UTC'));
const optional = v.exactOptional;

const person = v.strictObject({
  name: optional(text),
  post: optional(text),
  phone: optional(text),
  mail: optional(text),
});

const evidence = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^E[1-9][0-9]{0,3}$/)),
  title: text,
  edition: optional(text),
  held: optional(text),
  sha256: optional(v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/))),
});

const subcontractor = v.strictObject({
  /** 1 for a Subcontractor, 2 and more for further tiers. */
  tier: v.picklist([1, 2, 3, 4, 5, 6, 7, 8, 9]),
  name: text,
  work: optional(text),
  information: optional(text),
  consented: optional(date),
  explained: optional(date),
  checked: optional(date),
});

const shared = { evidence: optional(v.array(v.string())), note: optional(text) };

const answerOf = {
  control: v.strictObject({
    level: optional(v.picklist(levels)),
    plan: optional(v.strictObject({ what: optional(text), who: optional(text), by: optional(date) })),
    awaiting: optional(date),
    ...shared,
  }),
  breach: v.strictObject({
    occurred: optional(v.picklist(occurrences)),
    checked: optional(text),
    date: optional(date),
    what: optional(text),
    reported: optional(text),
    corrected: optional(text),
    ...shared,
  }),
  acknowledgement: v.strictObject({ acknowledged: optional(v.boolean()), note: optional(text) }),
};

function factsSchema(rules: Rules) {
  return v.strictObject(
    Object.fromEntries(
      rules.facts.map(({ key, options }) => [key, optional(v.picklist(options.map(({ value }) => value)))]),
    ),
  );
}

function answersSchema(rules: Rules) {
  return v.strictObject(
    Object.fromEntries(rules.questions.map(({ id, kind }) => [id, optional(answerOf[kind])])),
  );
}

/** The schema of a whole record for one annex. */
export function recordSchema(rules: Rules) {
  return v.strictObject({
    type: v.literal(recordType),
    version: v.literal(recordVersion),
    id: v.pipe(v.string(), v.uuid()),
    name: text,
    revision: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
    createdAt: instant,
    updatedAt: instant,
    annex: v.strictObject({ id: v.string(), edition: v.string(), digest: v.string() }),
    contract: v.strictObject({
      title: optional(text),
      number: optional(text),
      date: optional(date),
      from: optional(date),
      to: optional(date),
      orderingParty: optional(text),
      honorific: optional(text),
      department: optional(text),
    }),
    contractor: v.strictObject({
      name: optional(text),
      address: optional(text),
      representative: optional(text),
      corporateNumber: optional(text),
      responsible: optional(person),
      inCharge: optional(person),
    }),
    assessment: v.strictObject({
      date: optional(date),
      from: optional(date),
      to: optional(date),
      scope: optional(text),
      methods: optional(v.array(text)),
      assessor: optional(text),
      approver: optional(text),
    }),
    facts: factsSchema(rules),
    answers: answersSchema(rules),
    evidence: v.array(evidence),
    subcontractors: v.array(subcontractor),
  });
}

type Parsed = v.InferOutput<ReturnType<typeof recordSchema>>;
export type Record = Omit<Parsed, 'facts' | 'answers'> & { facts: Facts; answers: Answers };
export type Evidence = v.InferOutput<typeof evidence>;
export type Subcontractor = v.InferOutput<typeof subcontractor>;
export type Person = v.InferOutput<typeof person>;

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
  const stated = v.strictObject({ facts: factsSchema(rules), answers: answersSchema(rules) });
  return result<Stated>(stated, { facts, answers });
}

function recordFrom(value: unknown, rules: Rules, annex: AnnexIdentity): Read<Record> {
  if (!isObject(value) || value.type !== recordType) return refused({ kind: 'notRecord' });
  const foreign = foreignTo(value, annex);
  if (foreign) return refused(foreign);
  const read = result<Record>(recordSchema(rules), value);
  if (!read.ok) return read;
  const problems = danglingEvidence(read.value);
  return problems.length > 0 ? { ok: false, problems: listed(problems) } : read;
}

/** Made by a newer page, or for something else: said before anything else is looked at. */
function foreignTo(value: { readonly [key: string]: unknown }, annex: AnnexIdentity): Problem | undefined {
  const { version } = value;
  if (Number.isSafeInteger(version) && Number(version) > recordVersion) {
    return { kind: 'newerVersion', found: String(version) };
  }
  return foreignAnnex(value.annex, annex);
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
  const known = new Set<string>();
  const repeated = list.filter(({ id }) => known.has(id) || !known.add(id));
  return [
    ...repeated.map(({ id }): Problem => ({ kind: 'repeatedId', path: `evidence.${id}` })),
    ...Object.entries(answers).flatMap(([id, answer]) =>
      (answer.evidence ?? [])
        .filter((found) => !known.has(found))
        .map((found): Problem => ({
          kind: 'unknownEvidence',
          path: `answers.${id}.evidence`,
          found: shortened(found),
        })),
    ),
  ];
}

/** Each problem once, and not more than anybody would read. */
function listed(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()].slice(
    0,
    maxProblems,
  );
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

/** The schema has proved the shape; what is said here is only its name. */
function result<T>(schema: v.GenericSchema, raw: unknown): Read<T> {
  const problems = misfits(schema, raw, []);
  const checked = v.safeParse(schema, raw);
  if (checked.success && problems.length === 0) return { ok: true, value: checked.output as T };
  const wrong = (checked.issues ?? []).filter(({ expected }) => expected !== 'never').map(problemOfIssue);
  return { ok: false, problems: listed([...problems, ...wrong]) };
}

function problemOfIssue({ path, received }: v.BaseIssue<unknown>): Problem {
  const name = shortened((path ?? []).map(({ key }) => String(key)).join('.'));
  return { kind: received === 'undefined' ? 'missing' : 'wrongValue', path: name };
}

/** What the library lets pass: every unknown key but the first, and a list where an object should stand. */
function misfits(schema: v.GenericSchema, value: unknown, path: readonly string[]): Problem[] {
  if ('wrapped' in schema) return misfits(schema.wrapped as v.GenericSchema, value, path);
  if ('item' in schema && Array.isArray(value)) {
    return value.flatMap((one, index) =>
      misfits(schema.item as v.GenericSchema, one, [...path, String(index)]),
    );
  }
  if (!('entries' in schema)) return [];
  // To the library a list is an object too.
  if (Array.isArray(value)) return [{ kind: 'wrongValue', path: shortened(path.join('.')) }];
  if (!isObject(value)) return [];
  const entries = schema.entries as { readonly [key: string]: v.GenericSchema };
  return Object.entries(value).flatMap(([key, inner]) => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    const here = [...path, key];
    return known ? misfits(known, inner, here) : [{ kind: 'unknownKey', path: shortened(here.join('.')) }];
  });
}

/** Nothing, or a day that exists, in years that a contract may name. */
function isBlankOrDay(iso: string): boolean {
  return iso === '' || (/^(?:19|2\d)\d\d-\d\d-\d\d$/.test(iso) && isInstant(`${iso}T00:00:00Z`));
}

/** An instant in UTC that the calendar has: 30 February would roll over and is found out. */
function isInstant(iso: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(iso)) return false;
  const time = Date.parse(iso);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === iso.slice(0, 19);
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
