/** One field of a record said otherwise. What is not named stays as it is, to the letter. Pure. */
import { isBlankOrDay } from '../../assessment/days.ts';
import {
  answerFields,
  assessmentFields,
  contractFields,
  contractorFields,
  evidenceFields,
  subcontractorFields,
} from '../fields.ts';
import type { Fields, FieldKind } from '../fields.ts';
import type { RecordFile } from '../record.ts';
import { tidy } from './tidy.ts';

/** A part of a record, as its fields have it. */
interface RoomHeld {
  readonly [name: string]: unknown;
}

/** What a field holds for a form: the text of one control, or the values of several that bear the same name. */
export type ControlValue = string | readonly string[];

const answer: Fields = { ...answerFields.control, ...answerFields.breach, ...answerFields.acknowledgement };
const editedRooms: Readonly<Record<string, Fields>> = {
  contract: contractFields,
  contractor: contractorFields,
  assessment: assessmentFields,
};
const listFields: Readonly<Record<string, Fields>> = {
  answers: answer,
  evidence: evidenceFields,
  subcontractors: subcontractorFields,
};
/** What a row says even where it is blank. */
const required: readonly string[] = ['evidence.title', 'subcontractors.name'];

/**
 * The record with this text in the field: `edit(record, 'answers.Q1-1.plan.what', '…')`. Blank text, and a date that is
 * none, leave the field out. A name that no record has changes nothing.
 */
export function edit(record: RecordFile, name: string, text: string): RecordFile {
  const kind = fieldKindOf(name);
  if (kind === undefined) return record;
  const value = typed(kind, text) ?? (isRequired(name) ? '' : undefined);
  if (value === valueAt(record, name)) return record;
  const next = writtenAt(record, name, value);
  // A record that came under a name of its own keeps it while the title of its contract is left alone.
  return name === 'contract.title' ? { ...next, name: next.contract.title ?? '' } : next;
}

/** The record with this value among those of a field that holds several, or no longer among them. */
export function tick(record: RecordFile, name: string, value: string, ticked: boolean): RecordFile {
  const others = textsAt(record, name).filter((one) => one !== value);
  const next = ticked ? [...others, value] : others;
  return writtenAt(record, name, next.length > 0 ? next : undefined);
}

/** What a form shows in the controls of this name; blank where nothing is said. */
export function controlValueAt(record: RecordFile, name: string): ControlValue {
  const value = valueAt(record, name);
  if (Array.isArray(value)) return textsAt(record, name);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The texts of a field that holds several; empty where it holds none. */
export function textsAt(record: RecordFile, name: string): readonly string[] {
  const value = valueAt(record, name);
  return Array.isArray(value) ? value.map(String) : [];
}

/** Does a field hold several values, so that each control of its name stands for one of them? */
export function holdsSeveral(name: string): boolean {
  const kind = fieldKindOf(name);
  return kind === 'lines' || kind === 'ids';
}

/** What the field of this name may hold; undefined where no record has it. */
function fieldKindOf(name: string): FieldKind | 'fact' | undefined {
  const [room = '', ...path] = name.split('.');
  if (room === 'facts') return 'fact';
  const inList = Object.hasOwn(listFields, room);
  const found = inList ? at(listFields[room], path.slice(1)) : at(editedRooms[room], path);
  return typeof found === 'string' ? (found as FieldKind) : undefined;
}

function isRequired(name: string): boolean {
  const [list = '', , field = ''] = name.split('.');
  return required.includes(`${list}.${field}`);
}

/** What the text of a control is in a record; undefined where it says nothing. */
function typed(kind: FieldKind | 'fact', text: string): unknown {
  switch (kind) {
    case 'date':
      return isBlankOrDay(text) && text !== '' ? text : undefined;
    case 'flag':
      return text === 'true' || undefined;
    case 'tier':
    case 'size':
      return text === '' ? undefined : Number(text);
    default:
      return tidy(text, kind === 'area' || kind === 'title') || undefined;
  }
}

/** A row of a list is named by its id, everything else by its place. */
function valueAt(record: RecordFile, name: string): unknown {
  const [room = '', key = '', ...rest] = name.split('.');
  if (room !== 'evidence' && room !== 'subcontractors') return at(record, name.split('.'));
  const rows: readonly { readonly id: string }[] = record[room];
  return at(
    rows.find(({ id }) => id === key),
    rest,
  );
}

function writtenAt(record: RecordFile, name: string, value: unknown): RecordFile {
  const [room = '', key = '', ...rest] = name.split('.');
  if (room !== 'evidence' && room !== 'subcontractors')
    return { ...record, [room]: putAt(record[room as 'facts'], [key, ...rest], value) };
  const rows: readonly (RoomHeld & { readonly id: string })[] = record[room];
  return { ...record, [room]: rows.map((row) => (row.id === key ? putAt(row, rest, value) : row)) };
}

/** The room with this value in it; without the field, and without rooms left empty by that, where there is none. */
function putAt(room: RoomHeld, [name = '', ...rest]: readonly string[], value: unknown): RoomHeld {
  const inner = roomIn(room, name);
  const next = rest.length > 0 ? orNothing(putAt(inner, rest, value)) : value;
  if (next !== undefined) return { ...room, [name]: next };
  return Object.fromEntries(Object.entries(room).filter(([key]) => key !== name));
}

function orNothing(room: RoomHeld): RoomHeld | undefined {
  return Object.keys(room).length > 0 ? room : undefined;
}

function roomIn(room: RoomHeld, name: string): RoomHeld {
  const inner = Object.hasOwn(room, name) ? room[name] : undefined;
  return typeof inner === 'object' && inner !== null ? (inner as RoomHeld) : {};
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name)
        ? (inner as RoomHeld)[name]
        : undefined,
    value,
  );
}
