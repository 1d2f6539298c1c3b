/** The record that the report is made of, as the shelf has it: looked at again whenever another tab changed it. */
import { Journal } from '../../browser/records/journal.ts';
import { meantRecord } from '../../browser/records/hand/meant-record.ts';
import type { Meant } from '../../browser/records/hand/meant-record.ts';
import type { HandShelf } from '../../lib/record/keeping/shelf.ts';
import { openHandShelf } from '../../browser/records/hand-shelf.ts';
import type { Opened } from '../../browser/records/reading.ts';
import { leftBehind } from '../../browser/records/settle-later.ts';
import { newId } from '../../browser/new-id.ts';
import { attest } from './report-data.ts';
import type { ReportData } from './report-data.ts';

export type { Meant };

export class RecordInHand {
  /** Undefined until it was looked at. */
  meant: Meant | undefined;
  readonly #data: ReportData;
  readonly #told: () => void;
  readonly #shelf: HandShelf;
  readonly #journal: Journal;
  /** Of two looks that are under way the later one counts. */
  #latest = 0;

  /** @param told when something else is meant, or says something else */
  constructor(data: ReportData, told: () => void) {
    this.#data = data;
    this.#told = told;
    this.#shelf = openHandShelf(data.base, data.annex.id);
    this.#journal = new Journal(data.base, data.annex.id, newId());
    this.#shelf.watch(() => {
      this.look();
    });
    // A page that comes back from the browser's history shows what it showed when it was left.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.look();
    });
  }

  look(): void {
    void this.#look();
  }

  async #look(): Promise<void> {
    this.#latest += 1;
    const own = this.#latest;
    const { annex } = this.#data;
    await leftBehind(this.#shelf, this.#journal, annex, { read: (text) => this.#read(text) });
    const meant = await meantRecord(this.#shelf, annex.id);
    if (own !== this.#latest) return;
    this.meant = meant;
    this.#told();
  }

  #read(text: string): Opened {
    const read = attest(text, this.#data);
    return read.ok ? { ok: true, record: read.value.record } : { ok: false, sentences: [] };
  }
}
