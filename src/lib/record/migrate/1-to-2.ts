/** A file of version 1 as one of version 2: nothing is lost without being told. Format: docs/record.md. */
import type { Answers } from '../../assessment/answers.ts';
import { codeOf } from '../fingerprint.ts';
import type { Fields, FieldKind } from '../fields.ts';
import type { RecordFile } from '../record.ts';
import { answerFields1, roomFields1, rowFields1 } from '../schema/version-1.ts';
import type { Version1 } from '../schema/version-1.ts';
import { calmed, inOneLine, straightened } from '../editing/tidy.ts';
import type { Change } from './change.ts';

export interface Migration {
  readonly record: RecordFile;
  /** In the order of the file; never empty. */
  readonly changes: readonly Change[];
}

/** What a question of any kind may be answered with: a name means the same in each. */
const migratedAnswer: Fields = {
  ...answerFields1.control,
  ...answerFields1.breach,
  ...answerFields1.acknowledgement,
};

/** The same content in the newer version, with every change that is made to it. */
export function migrate1(old: Version1): Migration {
  const changes: Change[] = [];
  const mended = <T>(fields: FieldKind | Fields, value: T, path: string) =>
    mendedBy((change) => changes.push(change), fields, value, path) as T;
  const record: RecordFile = {
    ...old,
    version: 2,
    name: mended('title', old.name, 'name'),
    contract: mended(roomFields1.contract, old.contract, 'contract'),
    contractor: mended(roomFields1.contractor, old.contractor, 'contractor'),
    assessment: mended(roomFields1.assessment, old.assessment, 'assessment'),
    answers: mapped(old.answers, (one, id) => mended(migratedAnswer, one, `answers.${id}`)),
    evidence: old.evidence.map((row, at) =>
      mended({ id: 'line', ...rowFields1.evidence }, row, `evidence.${at}`),
    ),
    subcontractors: old.subcontractors.map((row, at) => ({
      id: `S${at + 1}`,
      ...mended(rowFields1.subcontractors, row, `subcontractors.${at}`),
    })),
  };
  return { record, changes: [...versionChange(record), ...changes, ...codeChange(old, record)] };
}

/** What is said of every file. */
function versionChange({ subcontractors }: RecordFile): readonly Change[] {
  const last = subcontractors.at(-1)?.id;
  return [{ kind: 'version', from: '1', to: '2' }, ...(last ? [{ kind: 'numbered', last } as const] : [])];
}

/** Ids count for nothing in the code; what was taken out does. */
function codeChange(old: Version1, record: RecordFile): readonly Change[] {
  const [from, to] = [codeOf(old), codeOf(record)];
  return from === to ? [] : [{ kind: 'code', from, to }];
}

function mapped(all: Answers, change: (one: Answers[string], id: string) => Answers[string]): Answers {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one, id)]));
}

type Say = (change: Change) => void;

/** The value as version 2 may hold it. */
function mendedBy(say: Say, field: FieldKind | Fields | undefined, value: unknown, path: string): unknown {
  if (typeof field === 'object') {
    const members = Object.entries(value as object).map(([name, inner]: [string, unknown]) => [
      name,
      mendedBy(say, field[name], inner, `${path}.${name}`),
    ]);
    return Object.fromEntries(members) as unknown;
  }
  if (field === 'ids') return namedOnce(say, value as readonly string[], path);
  if (field === 'lines') return withoutBlanks(say, value as readonly string[], path);
  return typeof value === 'string' ? migratedText(say, value, path, field === 'line') : value;
}

function namedOnce(say: Say, ids: readonly string[], path: string): readonly string[] {
  const once = [...new Set(ids)];
  if (once.length < ids.length) say({ kind: 'namedOnce', path });
  return once;
}

function withoutBlanks(say: Say, lines: readonly string[], path: string): readonly string[] {
  const mended = lines.map((one, at) => migratedText(say, one, `${path}.${at}`, true));
  const left = mended.filter((one) => one !== '');
  if (left.length < lines.length) say({ kind: 'blanksLeftOut', path });
  return left;
}

function migratedText(say: Say, given: string, path: string, oneLine: boolean): string {
  const mends = [
    ['straightened', straightened],
    ['calmed', calmed],
    ...(oneLine ? ([['inOneLine', inOneLine]] as const) : []),
  ] as const;
  return mends.reduce((left, [kind, mend]) => {
    const mended = mend(left);
    if (mended !== left) say({ kind, path });
    return mended;
  }, given);
}
