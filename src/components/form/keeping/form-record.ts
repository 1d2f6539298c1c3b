/** Between the form's names and the record. Pure: a form is here a map from dotted names to values. */
import { isBlankOrDay } from '../../../lib/assessment/days.ts';
import { recordType, recordVersion } from '../../../lib/record/record-type.ts';
import type { AnsweredAnnex } from '../../../lib/record/record-type.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { tidy } from '../../../lib/record/tidy.ts';

/** `answers.Q1-1.plan.what` → its values; several for boxes and lists, none where unanswered. */
export type Values = ReadonlyMap<string, readonly string[]>;

/** What a record carries beside the form. */
export interface Meta {
  readonly id: string;
  readonly revision: number;
  /** ISO instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a record holds but for its head and its lists. */
export type Body = Pick<RecordFile, 'contract' | 'contractor' | 'assessment' | 'facts' | 'answers'>;

interface Tree {
  [key: string]: Tree | string | readonly string[] | number | boolean;
}

const lists = /^(?:answers\.[^.]+\.evidence|assessment\.methods)$/;
const dates = /\.(?:date|from|to|by|next|doneOn|awaiting|consented|explained|checked|due|sent|ended)$/;

/** The record that the form states. */
export function recordOf(values: Values, meta: Meta, annex: AnsweredAnnex): RecordFile {
  const { id, revision, createdAt, updatedAt } = meta;
  const tree = treeOf(values);
  const record = {
    ...{ type: recordType, version: recordVersion, id, name: tree.contract.title ?? '' },
    ...{ revision, createdAt, updatedAt },
    annex: {
      ...{ id: annex.id, edition: annex.edition, digest: annex.digest },
      ...(annex.rules !== undefined && { rules: annex.rules }),
    },
    ...tree,
    evidence: [...rowsOf(values, 'evidence')].map(([key, row]) => ({ id: key, ...row })),
    subcontractors: [...rowsOf(values, 'subcontractors').values()].map((row, at) => ({
      id: `S${at + 1}`,
      ...row,
    })),
  };
  // The names in the form are the record's own; reading the file back proves the shape.
  return record as unknown as RecordFile;
}

/**
 * What the form states and a record may hold, so that nothing is said that is not kept. Blank fields and dates that
 * are none are left out.
 */
export function treeOf(values: Values): Body {
  const tree: Tree = { contract: {}, contractor: {}, assessment: {}, facts: {}, answers: {} };
  for (const [name, given] of values) {
    const path = name.split('.');
    const kept = keptOf(name, given);
    if (kept[0] === undefined || !Object.hasOwn(tree, path[0] ?? '')) continue;
    place(tree, path, lists.test(name) ? kept : typed(name, kept[0]));
  }
  return tree as unknown as Body;
}

/** The form's values for a record: the way back. */
export function valuesOf(record: RecordFile): Values {
  const values = new Map<string, readonly string[]>();
  const { contract, contractor, assessment, facts, answers } = record;
  flatten({ contract, contractor, assessment, facts, answers }, '', values);
  for (const { id, ...fields } of record.evidence) flatten(fields, `evidence.${id}`, values);
  record.subcontractors.forEach(({ id, ...row }, index) => {
    flatten(row, `subcontractors.${index + 1}`, values);
  });
  return values;
}

/** The rows of a list by their keys. A row always has its name, even where it is blank. */
function rowsOf(values: Values, list: 'evidence' | 'subcontractors'): ReadonlyMap<string, Tree> {
  const rows = new Map<string, Tree>();
  for (const [name, given] of values) {
    const [room, key = '', field = ''] = name.split('.');
    if (room !== list) continue;
    const row = rows.get(key) ?? {};
    rows.set(key, row);
    const [value] = keptOf(name, given);
    if (value !== undefined) row[field] = typed(name, value);
    else if (field === 'title' || field === 'name') row[field] = '';
  }
  return rows;
}

function flatten(value: unknown, name: string, values: Map<string, readonly string[]>): void {
  if (Array.isArray(value)) values.set(name, value.map(String));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, name ? `${name}.${key}` : key, values);
  } else if (isSaid(value)) values.set(name, [String(value)]);
}

function isSaid(value: unknown): value is string | number | boolean {
  // A record holds no null.
  return value !== undefined;
}

function place(tree: Tree, path: readonly string[], value: Tree[string]): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) tree[key] = value;
  else {
    const inner = (tree[key] ?? {}) as Tree;
    tree[key] = inner;
    place(inner, rest, value);
  }
}

function typed(name: string, value: string): string | number | boolean {
  if (name.endsWith('.acknowledged')) return value === 'true';
  return /\.(?:tier|size)$/.test(name) ? Number(value) : value;
}

/** Of the values given to a name, those that a record may hold. */
function keptOf(name: string, given: readonly string[]): readonly string[] {
  return given
    .map((value) => tidy(value, areas.test(name)))
    .filter((value) => value !== '' && (!isDate(name) || isBlankOrDay(value)));
}

/** A breach's `checked` is text, a Subcontractor's a date. */
function isDate(name: string): boolean {
  return dates.test(name) && !(name.startsWith('answers.') && name.endsWith('.checked'));
}

/** What is written over several lines; everything else stands in one. */
const areas =
  /^(?:contract\.title|assessment\.scope|answers\.[^.]+\.(?:what|checked|note|story|plan\.what))$/;
