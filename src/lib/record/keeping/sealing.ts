/** A record and its file: what came stays to the letter until something is changed, and every change has its revision. */
import { maxRevision } from '../record-type.ts';
import type { RecordFile } from '../record.ts';
import { writeRecord } from '../write.ts';

export interface Sealed {
  readonly record: RecordFile;
  readonly text: string;
}

export class Sealing {
  /** As it was last changed. */
  record: RecordFile;
  #sealed: (Sealed & { readonly of: RecordFile }) | undefined;
  #floor = 0;

  constructor(record: RecordFile) {
    this.record = record;
  }

  /** It came in a file of this text. */
  adopt(record: RecordFile, text: string): void {
    this.record = record;
    this.#sealed = { of: record, record, text };
    this.#floor = Math.max(this.#floor, record.revision);
  }

  /** From here on saves are counted, so that everyone sees which is later. */
  rise(revision: number): void {
    this.#floor = Math.max(this.#floor, revision);
    this.#sealed = undefined;
  }

  /** As it is saved; the same again while nothing is changed. */
  seal(id: string, now: Date): Sealed {
    const of = this.record;
    if (this.#sealed?.of === of) return this.#sealed;
    const revision = Math.min(Math.max(of.revision, this.#floor) + 1, maxRevision);
    const record = { ...of, id, revision, updatedAt: now.toISOString() };
    this.#floor = revision;
    this.#sealed = { of, record, text: writeRecord(record) };
    return this.#sealed;
  }

  /** It is saved: unless something was changed meanwhile, that is what is in hand. */
  keep({ record, text }: Sealed): void {
    if (this.#sealed?.record === record && this.#sealed.of === this.record) this.adopt(record, text);
  }
}
