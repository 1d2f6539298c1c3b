/** Reading the contractor's file: whole or not at all, and never repaired silently. Format: docs/record.md. */
import { answerFields } from './fields.ts';
import { codeOf } from './fingerprint.ts';
import { flawOf } from './json.ts';
import { migrate1 } from './migrate/1-to-2.ts';
import type { Change } from './migrate/change.ts';
import { refused, shortened } from './problem.ts';
import type { Problem, Read } from './problem.ts';
import type { RecordFile, Stated } from './record.ts';
import { maxBytes, recordType, recordVersion } from './record-type.ts';
import type { AnnexIdentity } from './record-type.ts';
import { statedSchema } from './schema/body.ts';
import { recordSchema } from './schema/record.ts';
import { answerFields1 as answers1, recordSchema1 } from './schema/version-1.ts';
import type { Version1 } from './schema/version-1.ts';
import { fieldKinds, kindsOfOld } from './schema/values.ts';
import type { Rules } from '../assessment/rules.ts';
import { disagreements, evidenceDisagreements } from './agreement.ts';
import { isObject, result } from './shape.ts';

/** A record that was read and, where its file is of an older version, what became of it. */
export interface ReadRecord {
  readonly record: RecordFile;
  readonly migrated?: Migrated;
}

export interface Migrated {
  /** The file to the letter, for its copy to be kept. */
  readonly text: string;
  readonly changes: readonly Change[];
  /** 照合用コード of the file, as it was printed. */
  readonly code: string;
  /** Where it holds more than a record of today may: until that is mended it can be read, but not saved. */
  readonly beyond: readonly Problem[];
}

/** Reads the records of one annex. Nothing here ever throws for what stands in a file; every problem in sight is named. */
export interface RecordReader {
  readonly record: (file: string) => Read<ReadRecord>;
  /**
   * A record, or just `{ facts, answers }` without `type`. Beside these two only `version` and `annex` are then looked
   * at, so that another annex's answers are never taken for this one's.
   */
  readonly stated: (file: string) => Read<Stated>;
}

const readers = new WeakMap<Rules, RecordReader>();

/** One for every file of an annex that a page reads. */
export function readerOf(rules: Rules, annex: AnnexIdentity): RecordReader {
  const reader = readers.get(rules) ?? readerFor(rules, annex);
  readers.set(rules, reader);
  return reader;
}

type ValueReader<T> = (value: unknown, text: string) => Read<T>;

/** Made once for all files: what it needs of the rules is worked out when it is first needed. */
export function readerFor(rules: Rules, annex: AnnexIdentity): RecordReader {
  const record = recordReading(rules, annex);
  const stated = statedReading(rules, annex, record);
  return { record: (file) => parsedFile(file, record), stated: (file) => parsedFile(file, stated) };
}

function recordReading(rules: Rules, annex: AnnexIdentity): ValueReader<ReadRecord> {
  const now = once(() => recordSchema(rules));
  const old = once(() => recordSchema1(rules));
  return (value, text) => {
    if (!isObject(value) || value.type !== recordType) return refused([{ kind: 'notRecord' }]);
    const foreign = foreignTo(value, annex);
    if (foreign) return refused([foreign]);
    if (value.version === 1) return fromVersion1(result<Version1>(old(), value), text, now());
    const read = agreeing(result<RecordFile>(now(), value), (one) => disagreements(one, annex));
    return read.ok ? { ok: true, value: { record: read.value } } : read;
  };
}

function statedReading(
  rules: Rules,
  annex: AnnexIdentity,
  record: ValueReader<ReadRecord>,
): ValueReader<Stated> {
  const now = once(() => statedSchema(rules, answerFields, fieldKinds));
  const old = once(() => statedSchema(rules, answers1, kindsOfOld));
  return (value, text) => {
    if (!isObject(value)) return refused([{ kind: 'notRecord' }]);
    if (Object.hasOwn(value, 'type')) return recordOnly(record(value, text));
    const { facts, answers: given, version } = value;
    const foreign = foreignTo(value, annex);
    if (foreign) return refused([foreign]);
    if (facts === undefined && given === undefined) return refused([{ kind: 'notRecord' }]);
    return result<Stated>(version === 1 ? old() : now(), { facts, answers: given });
  };
}

function recordOnly(read: Read<ReadRecord>): Read<RecordFile> {
  return read.ok ? { ok: true, value: read.value.record } : read;
}

function fromVersion1(
  read: Read<Version1>,
  text: string,
  schema: ReturnType<typeof recordSchema>,
): Read<ReadRecord> {
  const old = agreeing(read, evidenceDisagreements);
  if (!old.ok) return old;
  const { record, changes } = migrate1(old.value);
  const fits = result<RecordFile>(schema, record);
  const beyond = fits.ok ? [] : fits.problems;
  const bearable = beyond.every(({ kind }) => kind === 'tooMany' || kind === 'tooLong');
  if (!bearable) return refused(beyond);
  return { ok: true, value: { record, migrated: { text, changes, code: codeOf(old.value), beyond } } };
}

function agreeing<T>(read: Read<T>, disagreementsIn: (value: T) => readonly Problem[]): Read<T> {
  const problems = read.ok ? disagreementsIn(read.value) : [];
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

function parsedFile<T>(file: string, read: ValueReader<T>): Read<T> {
  // Who opens a file counts its bytes. No text has fewer bytes than characters, so this refuses no file that may be read.
  if (file.length > maxBytes) return refused([{ kind: 'tooLarge' }]);
  const value = jsonIn(file);
  return value.ok ? read(value.value, file) : value;
}

function jsonIn(file: string): Read<unknown> {
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

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}
