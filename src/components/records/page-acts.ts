/** What cannot be brought back: asked first, with the chance to save it as files. */
import { presentAndBinned } from '../../lib/record/listing/listing.ts';
import type { RecordRow } from '../../lib/record/listing/listing.ts';
import { fill } from '../../lib/wording/fill.ts';
import { eraseKept } from '../../browser/records/erase.ts';
import type { Library } from './library.ts';
import type { Asking, QuestionDialog } from './asking/question.ts';
import type { Done, RecordActs } from './record-acts.ts';
import type { RecordsData } from './records-data.ts';
import { nameOf } from './list/row-nodes.ts';

export class PageActs {
  readonly #library: Library;
  readonly #acts: RecordActs;
  readonly #question: QuestionDialog;
  readonly #data: RecordsData;

  constructor(library: Library, acts: RecordActs, question: QuestionDialog, data: RecordsData) {
    this.#library = library;
    this.#acts = acts;
    this.#question = question;
    this.#data = data;
  }

  async remove(row: RecordRow): Promise<Done | undefined> {
    const { question, done } = this.#data.words;
    const { title, note, save, yes } = question.remove;
    const name = nameOf(row, this.#data);
    const first = { text: save, act: () => void this.#acts.save(row) };
    if (!(await this.#agreed({ title: fill(title, { name }), notes: [note], first }, yes))) return undefined;
    return this.#acts.remove([row], fill(done.removed, { name }));
  }

  async emptyBin(binned: readonly RecordRow[]): Promise<Done | undefined> {
    const { question, done } = this.#data.words;
    const { title, note, yes } = question.empty;
    const notes = [fill(note, { count: binned.length })];
    const first = { text: question.erase.save, act: () => void this.#acts.saveAll(binned) };
    if (!(await this.#agreed({ title, notes, first }, yes))) return undefined;
    return this.#acts.remove(binned, done.emptied);
  }

  /** Everything that this site keeps in this browser. */
  async erase(rows: readonly RecordRow[]): Promise<Done | undefined> {
    const { question, done } = this.#data.words;
    const { title, count, rest, save, yes } = question.erase;
    const { present, binned } = presentAndBinned(rows);
    const notes = [fill(count, { count: present.length, binned: binned.length }), rest];
    const first = { text: save, act: () => void this.#acts.saveAll(rows) };
    if (!(await this.#agreed({ title, notes, ...(rows.length > 0 && { first }) }, yes))) return undefined;
    const { shelf, journal } = this.#library;
    const { eraseEverything } = await import('../../browser/records/left-behind.ts');
    if (!(await eraseEverything(shelf, journal, this.#data.annex)))
      return { sentence: done.blocked, warning: true };
    eraseKept(this.#data.annex);
    return { sentence: done.erased };
  }

  async #agreed(question: Omit<Asking<'yes'>, 'answers'>, yes: string): Promise<boolean> {
    const answers = [
      { value: 'yes', text: yes, danger: true },
      { value: 'no', text: this.#data.words.question.no },
    ] as const;
    return (await this.#question.ask({ ...question, answers })) === 'yes';
  }
}
