/** Between the form's names and the record. Pure: a form is here a map from dotted names to values. */
import type { AnnexIdentity, Record as RecordFile } from '../../lib/assessment/record.ts';

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

interface Tree {
  [key: string]: Tree | string | string[] | number | boolean;
}

const lists = /^(?:answers\.[^.]+\.evidence|assessment\.methods)$/;
const dates = /\.(?:date|from|to|by|awaiting|consented|explained|checked)$/;
const isoDate = /^(?:19|2\d)\d{2}-\d{2}-\d{2}$/;

/** The record that the form states. Blank fields are left out; text is NFC. */
export function recordOf(values: Values, meta: Meta, annex: AnnexIdentity): RecordFile {
  const tree: Tree = { contract: {}, contractor: {}, assessment: {}, facts: {}, answers: {} };
  const rows = { evidence: new Map<string, Tree>(), subcontractors: new Map<string, Tree>() };
  for (const [name, given] of values) {
    const kept = given.map(tidy).filter((value) => value !== '' && allowed(name, value));
    const [list, key = '', field = ''] = name.split('.');
    if (list === 'evidence' || list === 'subcontractors') {
      const row = rows[list].get(key) ?? {};
      rows[list].set(key, row);
      if (kept[0] !== undefined || field === 'title' || field === 'name')
        row[field] = typed(field, kept[0] ?? '');
    } else if (kept[0] !== undefined) {
      place(tree, name.split('.'), lists.test(name) ? kept : typed(name, kept[0]));
    }
  }
  const evidence = [...rows.evidence].map(([id, row]) => ({ id, ...row }));
  const subcontractors = [...rows.subcontractors.values()];
  const title = (tree.contract as { title?: string }).title ?? '';
  const { id, revision, createdAt, updatedAt } = meta;
  const { id: annexId, edition, digest } = annex;
  // The names in the form are the record's own; reading the file back proves the shape.
  return {
    type: 'junshu/record',
    version: 1,
    id,
    name: title,
    revision,
    createdAt,
    updatedAt,
    annex: { id: annexId, edition, digest },
    ...tree,
    evidence,
    subcontractors,
  } as unknown as RecordFile;
}

/** The form's values for a record: the way back. */
export function valuesOf(record: RecordFile): Values {
  const values = new Map<string, readonly string[]>();
  const { contract, contractor, assessment, facts, answers } = record;
  flatten({ contract, contractor, assessment, facts, answers }, '', values);
  for (const { id, ...fields } of record.evidence) flatten(fields, `evidence.${id}`, values);
  record.subcontractors.forEach((row, index) => {
    flatten(row, `subcontractors.${index + 1}`, values);
  });
  return values;
}

function flatten(value: unknown, name: string, values: Map<string, readonly string[]>): void {
  if (Array.isArray(value)) values.set(name, value.map(String));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, name ? `${name}.${key}` : key, values);
  } else if (typeof value === 'string') values.set(name, [value]);
  else if (typeof value === 'number' || typeof value === 'boolean') values.set(name, [String(value)]);
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
  return name === 'tier' ? Number(value) : value;
}

/** Text as a record may hold it: NFC, no stray surrogates, no control characters but tab and line ends. */
function tidy(value: string): string {
  return value.normalize('NFC').replace(/[^\t\n\r\P{Cc}]|\p{Surrogate}/gu, '');
}

/** A half-written date is not kept; a breach's `checked` is text, a Subcontractor's a date. */
function allowed(name: string, value: string): boolean {
  if (!dates.test(name) || (name.startsWith('answers.') && name.endsWith('.checked'))) return true;
  return isoDate.test(value);
}
