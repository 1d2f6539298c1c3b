/** Which of the record's papers of one form is in hand: the one that was chosen, else the last. */
import { addPaper, papersOf } from '../../../lib/record/editing/papers.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import type { Paper } from '../../../lib/record/rooms.ts';

export class PaperInHand {
  readonly form: string;
  /** Empty: one that is not begun yet; undefined: nobody chose. */
  #id: string | undefined;

  constructor(form: string) {
    this.form = form;
    this.#id = new URLSearchParams(location.search).get('paper') ?? undefined;
  }

  paperIn(record: RecordFile): Paper | undefined {
    const papers = papersOf(record, this.form);
    if (this.#id === '') return undefined;
    return papers.find(({ id }) => id === this.#id) ?? papers.at(-1);
  }

  choose(id: string): void {
    this.#id = id;
  }

  /** The record with the paper in hand in it: begun where it was not; the same record where it holds no more. */
  begun(record: RecordFile): RecordFile {
    if (this.paperIn(record)) return record;
    const next = addPaper(record, this.form);
    this.#id = next === record ? this.#id : next.forms?.at(-1)?.id;
    return next;
  }
}
