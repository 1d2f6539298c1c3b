/** Keeps the record of this tab in the browser: what was last stored, whether saving is held, and who it is. */
import { writeRecord } from '../../../lib/record/write.ts';
import { maxRevision } from '../../../lib/record/record-type.ts';
import type { AnsweredAnnex } from '../../../lib/record/record-type.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { recordOf } from './form-record.ts';
import type { Values } from './form-record.ts';
import { newId } from '../../../browser/new-id.ts';
import { forget, readStored, recordKey, store, textIn } from '../../../browser/records/storage.ts';
import type { Saved, Stored } from '../../../browser/records/storage.ts';

export class Keeping {
  readonly key: string;
  /** While held, nothing is written: another tab's save or an unreadable record waits for a choice. */
  held = false;
  /** True while something that the form states is stored nowhere: the last save failed or was held. */
  unsaved = false;
  readonly #annex: AnsweredAnnex;
  #seen: string | null = null;
  /** The revision of what was last seen. */
  #revision = 0;
  #meta: RecordFile | undefined;

  constructor(annex: AnsweredAnnex) {
    this.#annex = annex;
    this.key = recordKey(annex);
  }

  /** What the browser holds. */
  look(): Stored {
    return readStored(this.key);
  }

  /** What the browser holds; from now on this is what was last seen. */
  read(): Stored {
    const stored = this.look();
    this.#seen = textIn(stored);
    this.#revision = revisionIn(stored) ?? 0;
    return stored;
  }

  /** From now on the form states this record; undefined: a new one, which gets its id when first saved. */
  adopt(record: RecordFile | undefined): void {
    this.#meta = record;
    this.unsaved = false;
  }

  /** The record that the form states, as it would be saved now. */
  recordNow(values: Values, now: Date): RecordFile {
    const instant = now.toISOString();
    const { id = newId(), createdAt = instant, revision = 0 } = this.#meta ?? {};
    // Higher than what it replaces, also where a file of a lower one was opened: so other tabs see that it is later.
    const next = Math.min(Math.max(revision, this.#revision) + 1, maxRevision);
    const record = recordOf(values, { id, createdAt, revision: next, updatedAt: instant }, this.#answered);
    // What the form has no field for stays as it came.
    return { ...this.#meta, ...record, name: this.#nameFor(record) };
  }

  /** The annex; a record that came keeps the rules it was begun under, or none where none were noted. */
  get #answered(): AnsweredAnnex {
    return this.#meta?.annex ?? this.#annex;
  }

  /** The title of the contract; a record that came under a name of its own keeps it while its title is left alone. */
  #nameFor({ name, contract }: RecordFile): string {
    const came = this.#meta;
    return came && (came.contract.title ?? '') === (contract.title ?? '') ? came.name : name;
  }

  save(values: Values, now: Date): Saved | 'held' {
    const saved = this.held ? 'held' : this.#store(values, now);
    this.unsaved = saved !== 'saved';
    return saved;
  }

  #store(values: Values, now: Date): Saved {
    const record = this.recordNow(values, now);
    const text = writeRecord(record);
    const saved = store(this.key, text, this.#seen);
    if (saved === 'saved') {
      this.#seen = text;
      this.#revision = record.revision;
      this.#meta = record;
    }
    return saved;
  }

  /** Is this text what was last seen? */
  isOwn(text: string | null): boolean {
    return text === this.#seen;
  }

  /** Was this stored beside what was last seen rather than after it? */
  isAbreast(stored: Stored): boolean {
    const revision = revisionIn(stored);
    return this.#seen !== null && revision !== undefined && revision <= this.#revision;
  }

  /** What was stored stands there again, or still, to the letter; false where something else has taken its place. */
  putBack(stored: Stored): boolean {
    if (stored.kind !== 'text') return false;
    const stands = textIn(this.look()) === stored.text;
    if (!stands && store(this.key, stored.text, null) !== 'saved') return false;
    this.#seen = stored.text;
    this.#revision = revisionIn(stored) ?? 0;
    return true;
  }

  forget(): void {
    forget(this.key);
    this.#seen = null;
    this.#meta = undefined;
  }
}

/** Undefined where it cannot be read. */
function revisionIn(stored: Stored): number | undefined {
  if (stored.kind !== 'text') return undefined;
  try {
    const { revision } = JSON.parse(stored.text) as { readonly revision?: unknown };
    return Number.isSafeInteger(revision) ? Number(revision) : undefined;
  } catch {
    return undefined;
  }
}
