/** Two records with one number: the one that stands on the shelf, and the one that has arrived. */
import { renumbered } from '../../../lib/record/listing/copies.ts';
import { codeOf } from '../../../lib/record/fingerprint.ts';
import { glimpseOf } from '../../../lib/record/listing/glimpse.ts';
import { rowOf } from '../../../lib/record/listing/listing.ts';
import type { RecordRow } from '../../../lib/record/listing/listing.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { nothing } from '../../../lib/record/keeping/shelf.ts';
import type { Draft, Entry, Put, Shelf } from '../../../lib/record/keeping/shelf.ts';
import { newId } from '../../../browser/new-id.ts';
import type { Library } from '../library.ts';

export interface Arrived {
  /** Its name. */
  readonly file: string;
  readonly text: string;
  readonly record: RecordFile;
}

export interface Resident {
  readonly entry: Entry;
  readonly row: RecordRow;
  /** Undefined where it cannot be read. */
  readonly record: RecordFile | undefined;
}

export function residentIn(entry: Entry, library: Library): Resident {
  const read = library.read(entry.text);
  if (!read.ok) {
    const unread = { glimpse: glimpseOf(entry.text), problems: read.problems };
    return { entry, record: undefined, row: rowOf(entry, { kind: 'unread', ...unread }) };
  }
  const { record } = read.value;
  return { entry, record, row: rowOf(entry, { kind: 'read', summary: library.summary(record) }) };
}

/** Do they say the same? When each was saved is no matter. */
export function isSame({ record }: Resident, arrived: Arrived): boolean {
  return record !== undefined && codeOf(record) === codeOf(arrived.record);
}

export interface Replaced {
  readonly put: Put;
  /** Present where it was done. */
  readonly undo?: () => Promise<boolean>;
}

/**
 * The one that has arrived takes the number; the other goes to the bin under a new one. Whatever fails on the way, what
 * stood there stands there.
 */
export async function replace(resident: Resident, arrived: Arrived, library: Library): Promise<Replaced> {
  const { shelf } = library;
  const { entry } = resident;
  const now = new Date();
  const old = movedDraft(resident, library, now);
  const moved = await shelf.put(old, nothing);
  if (moved.kind !== 'stored') return { put: moved };
  // What lies in the bin gives way to none.
  if (entry.deletedAt) await shelf.restore(entry.id);
  const put = await shelf.put(library.draft(arrived.text, now), entry.revision);
  if (put.kind === 'stored') return { put, undo: () => putBack(entry, put.entry.revision, old.id, shelf) };
  await shelf.remove(old.id);
  if (entry.deletedAt) await shelf.bin(entry.id, new Date(entry.deletedAt));
  return { put };
}

/** What cannot be read goes along to the letter. */
function movedDraft({ entry, record }: Resident, library: Library, now: Date): Draft {
  const { text, annexDigest, label } = entry;
  const id = newId();
  const deletedAt = now.toISOString();
  const moved = record
    ? { ...library.draft(renumbered(text, id), now), deletedAt }
    : { id, text, annexDigest, changedAt: deletedAt, deletedAt };
  return label === undefined ? moved : { ...moved, label };
}

/** As it was before; false, and nothing is done, where the one that had arrived has been changed since. */
async function putBack(entry: Entry, revision: number, movedTo: string, shelf: Shelf): Promise<boolean> {
  const { revision: _, bytes, deletedAt, ...draft } = entry;
  const put = await shelf.put(draft, revision);
  if (put.kind !== 'stored') return false;
  if (deletedAt) await shelf.bin(entry.id, new Date(deletedAt));
  await shelf.remove(movedTo);
  return true;
}
