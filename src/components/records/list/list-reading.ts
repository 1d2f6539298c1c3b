/** The rows of a list as far as they are known: where nothing is known of a record yet, its text is still to be read. */
import { glimpseOf } from '../../../lib/record/listing/glimpse.ts';
import { rowOf } from '../../../lib/record/listing/listing.ts';
import type { RecordRow } from '../../../lib/record/listing/listing.ts';
import type { Listed } from '../../../lib/record/keeping/shelf.ts';

/** Reads a record as a row. */
interface Readers {
  row(entry: Listed, text: string): RecordRow;
  keepSummaries(): Promise<void>;
}

export class ListReading {
  readonly #rows: Map<Listed, RecordRow | undefined>;
  readonly #unread: Map<Listed, string>;
  readonly #readers: Readers;

  /** @param rows of all entries in their order; undefined for those of which a text is given */
  constructor(
    rows: Map<Listed, RecordRow | undefined>,
    texts: ReadonlyMap<Listed, string>,
    readers: Readers,
  ) {
    this.#rows = rows;
    this.#unread = new Map(texts);
    this.#readers = readers;
    for (const [entry, text] of texts)
      rows.set(entry, rowOf(entry, { kind: 'glimpsed', glimpse: glimpseOf(text) }));
    this.readOn();
  }

  get rows(): readonly RecordRow[] {
    return [...this.#rows.values()].filter((row) => row !== undefined);
  }

  /** Is everything read? */
  get isWhole(): boolean {
    return this.#unread.size === 0;
  }

  /** Reads what there is time for before the page is to answer again, the first of the list first. */
  readOn(): void {
    const end = performance.now() + sliceLength;
    for (const [entry, text] of this.#unread) {
      this.#rows.set(entry, this.#readers.row(entry, text));
      this.#unread.delete(entry);
      if (performance.now() > end) break;
    }
    if (this.isWhole) void this.#readers.keepSummaries();
  }
}

/** In milliseconds. */
const sliceLength = 50;
