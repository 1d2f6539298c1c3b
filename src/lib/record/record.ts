/** Reading the contractor's file: whole or not at all, and never repaired. Format: docs/record.md. */
import type { InferOutput } from 'valibot';
import type { Answers, Facts } from '../assessment/answers.ts';
import { flawOf } from './json.ts';
import { refused, shortened } from './problem.ts';
import type { Problem, Read } from './problem.ts';
import { recordSchema, statedSchema } from './schema.ts';
import { maxBytes, recordType, recordVersion } from './record-type.ts';
import type { AnnexIdentity } from './record-type.ts';
import type { Rules } from '../assessment/rules.ts';
import { isObject, result } from './shape.ts';

type Parsed = InferOutput<ReturnType<typeof recordSchema>>;
export type RecordFile = Omit<Parsed, 'facts' | 'answers'> & { facts: Facts; answers: Answers };
export type Evidence = RecordFile['evidence'][number];
export type Subcontractor = RecordFile['subcontractors'][number];
export type Person = NonNullable<RecordFile['contractor']['responsible']>;

/** What an assessment needs of a record. */
export type Stated = Readonly<Pick<RecordFile, 'facts' | 'answers'>>;

/** Reads a record file. Never throws; names every problem it can see. */
export function readRecord(file: string, rules: Rules, annex: AnnexIdentity): Read<RecordFile> {
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
  if (!isObject(json.value)) return refused([{ kind: 'notRecord' }]);
  if (Object.hasOwn(json.value, 'type')) return recordFrom(json.value, rules, annex);
  const { facts, answers } = json.value;
  const foreign = foreignTo(json.value, annex);
  if (foreign) return refused([foreign]);
  if (facts === undefined && answers === undefined) return refused([{ kind: 'notRecord' }]);
  return result<Stated>(statedSchema(rules), { facts, answers });
}

function recordFrom(value: unknown, rules: Rules, annex: AnnexIdentity): Read<RecordFile> {
  if (!isObject(value) || value.type !== recordType) return refused([{ kind: 'notRecord' }]);
  const foreign = foreignTo(value, annex);
  if (foreign) return refused([foreign]);
  const read = result<RecordFile>(recordSchema(rules), value);
  if (!read.ok) return read;
  const problems = danglingEvidence(read.value);
  return problems.length > 0 ? refused(problems) : read;
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
  return { kind: 'otherEdition', found: shortened(edition), digest: `${digest.slice(0, 19)}…` };
}

/** Evidence that stands twice in its index or beside an answer, and evidence that answers name and the index does not have. */
function danglingEvidence({ evidence, answers }: RecordFile): readonly Problem[] {
  const known = new Set<string>();
  const repeated = evidence.filter(({ id }) => known.has(id) || !known.add(id));
  const named = Object.entries(answers).flatMap(([id, answer]) =>
    (answer.evidence ?? []).map((found) => ({ path: `answers.${id}.evidence`, found })),
  );
  return [
    ...repeated.map(({ id }): Problem => ({ kind: 'repeatedId', path: `evidence.${id}` })),
    ...Object.entries(answers)
      .filter(([, answer]) => new Set(answer.evidence).size < (answer.evidence?.length ?? 0))
      .map(([id]): Problem => ({ kind: 'repeatedId', path: `answers.${id}.evidence` })),
    ...named
      .filter(({ found }) => !known.has(found))
      .map(({ path, found }): Problem => ({ kind: 'unknownEvidence', path, found: shortened(found) })),
  ];
}

function parseJson(file: string): Read<unknown> {
  // Who opens a file counts its bytes. No text has fewer bytes than characters, so this refuses no file that may be read.
  if (file.length > maxBytes) return refused([{ kind: 'tooLarge' }]);
  try {
    const value: unknown = JSON.parse(file);
    const flaw = flawOf(file);
    if (!flaw) return { ok: true, value };
    return refused([
      flaw.kind === 'absurd' ? { kind: 'notRecord' } : { ...flaw, path: shortened(flaw.path) },
    ]);
  } catch {
    return refused([{ kind: 'notJson' }]);
  }
}
