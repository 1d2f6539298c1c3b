/** Keeps the record of this tab in the browser: what was last stored, whether saving is held, and who it is. */
import { v4 as newId } from 'uuid';
import { writeRecord } from '../../lib/assessment/write-record.ts';
import type { AnnexIdentity, Record as RecordFile } from '../../lib/assessment/record.ts';
import { recordOf } from './form-record.ts';
import type { Meta, Values } from './form-record.ts';
import { forget, readStored, recordKey, store } from './storage.ts';
import type { Saved, Stored } from './storage.ts';

export class Keeping {
  readonly key: string;
  /** While held, nothing is written: another tab's save or an unreadable record waits for a choice. */
  held = false;
  /** True while something that the form states is stored nowhere: the last save failed or was held. */
  unsaved = false;
  readonly #annex: AnnexIdentity;
  #seen: string | null = null;
  #meta: Meta | undefined;

  constructor(annex: AnnexIdentity) {
    this.#annex = annex;
    this.key = recordKey(annex.id);
  }

  /** What the browser holds. */
  look(): Stored {
    return readStored(this.key);
  }

  /** What the browser holds; from now on this is what was last seen. */
  read(): Stored {
    const stored = this.look();
    this.#seen = stored.kind === 'text' ? stored.text : null;
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
    return recordOf(values, { id, createdAt, revision: revision + 1, updatedAt: instant }, this.#annex);
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
      this.#meta = record;
    }
    return saved;
  }

  /** After a choice: what another tab stored is now known, and may be replaced. */
  release(): void {
    this.read();
    this.held = false;
  }

  isOwn(text: string | null): boolean {
    return text === this.#seen;
  }

  forget(): void {
    forget(this.key);
    this.#seen = null;
    this.#meta = undefined;
    this.held = false;
    this.unsaved = false;
  }
}
