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
import type { Draft, Listed, Shelf } from '../../lib/record/keeping/shelf.ts';
import { summaryBy, summaryFor } from '../../lib/record/listing/summary.ts';
import type { RecordSummary } from '../../lib/record/listing/summary.ts';
import { newId } from '../../browser/new-id.ts';
import { Journal } from '../../browser/records/journal.ts';
import { openText } from '../../browser/records/reading.ts';
import { leftBehind } from '../../browser/records/settle-later.ts';
import { openShelf } from '../../browser/records/shelf.ts';
import type { RecordsData } from './records-data.ts';

export class Library {
  readonly shelf: Shelf;
  /** What other pages left behind when they closed. */
  readonly journal: Journal;
  readonly #data: RecordsData;
  readonly #reader: RecordReader;
  /** A row stays the same while what it is made of does. */
  #rows = new Map<string, RecordRow>();
  /** Summaries that stand beside no record yet. */
  readonly #made: { readonly id: string; readonly revision: number; readonly summary: RecordSummary }[] = [];

  constructor(data: RecordsData) {
    this.shelf = openShelf(data.base, data.annex.id);
    this.journal = new Journal(data.base, data.annex.id, newId());
    this.#data = data;
    this.#reader = readerFor(data.rules, data.annex);
  }

  /** Undefined where the browser keeps nothing. What has been in the bin for too long is gone from now on. */
  async rows(): Promise<readonly RecordRow[] | undefined> {
    const now = new Date();
    const read = (text: string) => openText(text, this.#data);
    await leftBehind(this.shelf, this.journal, this.#data.annex, { read });
    const list = await this.shelf.list();
    if (list.kind === 'blocked') return undefined;
    if (list.entries.some((entry) => isOverdue(entry, now))) {
      const purged = await this.shelf.purge(now);
      if (purged.kind === 'removed') return this.rows();
    }
    const pairs = await Promise.all(
      list.entries.map(async (entry) => [listedKey(entry), await this.#row(entry)] as const),
    );
    this.#rows = new Map(pairs);
    void this.#keepSummaries();
    return pairs.map(([, row]) => row);
  }

  /** The list need not wait for it; where one cannot be kept it is made again. */
  async #keepSummaries(): Promise<void> {
    const made = this.#made.splice(0);
    for (const { id, revision, summary } of made) await this.shelf.summarise(id, revision, summary);
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

  async #row(entry: Listed): Promise<RecordRow> {
    return this.#rows.get(listedKey(entry)) ?? rowOf(entry, await this.#known(entry));
  }

  async #known(entry: Listed): Promise<Known> {
    const summary = summaryFor(this.#data.annex.rules, entry.summary);
    if (summary) return { kind: 'read', summary };
    const text = (await this.textOf(entry.id)) ?? '';
    const read = this.read(text);
    if (!read.ok) return { kind: 'unread', glimpse: glimpseOf(text), problems: read.problems };
    const made = this.summary(read.value.record);
    this.#made.push({ id: entry.id, revision: entry.revision, summary: made });
    return { kind: 'read', summary: made };
  }
}

/** Whatever is summarised of it: a revision names one text for good. */
function listedKey({ id, revision, label, deletedAt }: Listed): string {
  return JSON.stringify([id, revision, label, deletedAt]);
}
