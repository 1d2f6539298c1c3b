/** The records on the shelf as rows; what the shelf does not say of a record is read from its text, once. */
import { refused } from '../../lib/record/problem.ts';
import type { Read } from '../../lib/record/problem.ts';
import { readerFor } from '../../lib/record/read.ts';
import type { RecordReader, ReadRecord } from '../../lib/record/read.ts';
import type { RecordFile } from '../../lib/record/record.ts';
import { glimpseOf } from '../../lib/record/listing/glimpse.ts';
import { rowOf } from '../../lib/record/listing/listing.ts';
import type { Known, RecordRow } from '../../lib/record/listing/listing.ts';
import { isOverdue } from '../../lib/record/keeping/bin.ts';
import type { Draft, Listed, Shelf, Summarised } from '../../lib/record/keeping/shelf.ts';
import { summaryBy, summaryFor } from '../../lib/record/listing/summary.ts';
import type { RecordSummary } from '../../lib/record/listing/summary.ts';
import { newId } from '../../browser/new-id.ts';
import { forgetStep } from '../../browser/records/in-hand.ts';
import { Journal } from '../../browser/records/journal.ts';
import { openText } from '../../browser/records/reading.ts';
import { leftBehind } from '../../browser/records/settle-later.ts';
import { openShelf } from '../../browser/records/shelf.ts';
import { forget } from '../../browser/records/storage.ts';
import { ListReading } from './list/list-reading.ts';
import type { RecordsData } from './records-data.ts';

export class Library {
  readonly shelf: Shelf;
  /** What other pages left behind when they closed. */
  readonly journal: Journal;
  readonly #data: RecordsData;
  readonly #reader: RecordReader;
  /** A row stays the same while what it is made of does. */
  readonly #settled = new Map<string, RecordRow>();
  /** Summaries that stand beside no record yet. */
  readonly #made: Summarised[] = [];

  constructor(data: RecordsData) {
    this.shelf = openShelf(data.base, data.annex.id);
    this.journal = new Journal(data.base, data.annex.id, newId());
    this.#data = data;
    this.#reader = readerFor(data.rules, data.annex);
  }

  /**
   * Undefined where the browser keeps nothing. What has been in the bin for too long is gone from now on. Of records that
   * nothing is known of the first are read; what the others come to, `readOn` of what comes finds out.
   */
  async rows(): Promise<ListReading | undefined> {
    const now = new Date();
    const read = (text: string) => openText(text, this.#data);
    await leftBehind(this.shelf, this.journal, this.#data.annex, { read });
    const list = await this.shelf.list();
    if (list.kind === 'blocked') return undefined;
    const overdue = list.entries.filter((entry) => isOverdue(entry, now));
    if (overdue.length > 0 && (await this.#purge(overdue, now))) return this.rows();
    const rows = new Map(list.entries.map((entry) => [entry, this.#settledRow(entry)]));
    const unread = list.entries.filter((entry) => !rows.get(entry));
    const texts = await this.shelf.texts(unread.map(({ revision }) => revision));
    return new ListReading(rows, new Map(unread.map((entry, at) => [entry, texts[at] ?? ''])), this);
  }

  /** What it comes to is kept beside it, as soon as everything is read; where that cannot be, it is made again. */
  row(entry: Listed, text: string): RecordRow {
    return this.#settle(entry, this.#known(entry, text));
  }

  async keepSummaries(): Promise<void> {
    const made = this.#made.splice(0);
    if (made.length > 0) await this.shelf.summarise(made);
  }

  /** It was removed for good: nor does anything stay that a page left behind of it. */
  forget(id: string): void {
    forgetStep(this.#data.annex.id, id);
    for (const key of this.journal.keys()) if (key.includes(`/${id}/`)) forget(key);
  }

  /** Never throws. What could not be saved again is not read. */
  read(text: string): Read<ReadRecord> {
    try {
      const read = this.#reader.record(text);
      const beyond = read.ok ? (read.value.migrated?.beyond ?? []) : [];
      return beyond.length > 0 ? refused(beyond) : read;
    } catch {
      return refused([{ kind: 'failed' }]);
    }
  }

  /** The text of an entry, to the letter; undefined where it is not kept any more. */
  async textOf(id: string): Promise<string | undefined> {
    const found = await this.shelf.get(id);
    return found.kind === 'found' ? found.entry.text : undefined;
  }

  summary(record: RecordFile): RecordSummary {
    return summaryBy(this.#data.rules, this.#data.annex.rules, record);
  }

  /** A record as it is put on the shelf, with its summary. Throws where the text cannot be read: look before. */
  draft(text: string, now: Date): Draft {
    const read = this.read(text);
    if (!read.ok) throw new Error('Only what can be read is put on the shelf from here.');
    const { record } = read.value;
    const { id, annex } = record;
    const changedAt = now.toISOString();
    return { id, text, annexDigest: annex.digest, changedAt, summary: this.summary(record) };
  }

  /** What is restored meanwhile stays. */
  async #purge(overdue: readonly Listed[], now: Date): Promise<boolean> {
    const purged = await this.shelf.purge(now);
    const list = await this.shelf.list();
    if (purged.kind !== 'removed' || list.kind !== 'list') return false;
    const left = new Set(list.entries.map(({ id }) => id));
    for (const { id } of overdue) if (!left.has(id)) this.forget(id);
    return true;
  }

  /** Undefined where its text is to be read. */
  #settledRow(entry: Listed): RecordRow | undefined {
    const summary = summaryFor(this.#data.annex.rules, entry.summary);
    return this.#settled.get(listedKey(entry)) ?? (summary && this.#settle(entry, { kind: 'read', summary }));
  }

  #settle(entry: Listed, known: Known): RecordRow {
    const row = rowOf(entry, known);
    this.#settled.set(listedKey(entry), row);
    return row;
  }

  #known({ id, revision }: Listed, text: string): Known {
    const read = this.read(text);
    if (!read.ok) return { kind: 'unread', glimpse: glimpseOf(text), problems: read.problems };
    const summary = this.summary(read.value.record);
    this.#made.push({ id, revision, summary });
    return { kind: 'read', summary };
  }
}

/** Whatever is summarised of it: a revision names one text for good. */
function listedKey({ id, revision, label, deletedAt }: Listed): string {
  return JSON.stringify([id, revision, label, deletedAt]);
}
