/** What can be done with the record as a whole: save and open it as a file, delete it, choose between two. */
import { recordEnding, recordFileName } from '../../lib/assessment/file-name.ts';
import { writeRecord } from '../../lib/assessment/write-record.ts';
import { fill } from '../../lib/wording/fill.ts';
import { one } from './dom.ts';
import { codeOfRecord } from './code-later.ts';
import { download } from './download.ts';
import type { Desk, KeptForm } from './kept-form.ts';
import { openFile, openText } from './reading.ts';
import type { Opened } from './reading.ts';

export class RecordActions {
  readonly #desk: Desk;
  readonly #kept: KeptForm;
  readonly #delete = () => {
    const back = this.#kept.wayBack();
    this.#kept.forget();
    this.offerUndo(this.#desk.data.words.files.deleted, back);
  };
  readonly #takeOther = () => {
    const back = this.#kept.wayBack();
    // What the other tab left may be unreadable; then that news stands.
    if (this.#kept.load()) this.offerUndo(this.#desk.data.words.files.otherTaken, back);
  };
  /** `data-action` of a button → what it does. */
  readonly #acts: Readonly<Record<string, () => void>> = {
    'save-file': () => void this.#save(),
    'open-example': () => void this.#openExample(),
    delete: this.#delete,
    undo: () => {
      this.#desk.notice.undo();
    },
    'take-other': this.#takeOther,
    'keep-mine': () => {
      this.#kept.keepMine();
    },
    'drop-mine': this.#delete,
    'save-unreadable': () => {
      download(this.#kept.storedText(), `${this.#desk.data.words.files.fileName}_unreadable${recordEnding}`);
    },
    'drop-unreadable': this.#delete,
    'to-notice': () => {
      this.#desk.notice.seek();
    },
  };

  constructor(desk: Desk, kept: KeptForm) {
    this.#desk = desk;
    this.#kept = kept;
  }

  act(action: string, button: HTMLElement): void {
    this.#acts[action]?.();
    // A choice that is made takes its button with it: the keyboard goes on from the news, or from the step.
    if (button.checkVisibility()) return;
    one(this.#desk.form, '[data-current] h2').focus();
    this.#desk.notice.seek();
  }

  async openFile(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (!file) return;
    const { data } = this.#desk;
    this.#take(await openFile(file, data), data.words.files.opened);
  }

  /** Says what was done and offers the way back. */
  offerUndo(sentence: string, back: () => void): void {
    const { undone, undoNote } = this.#desk.data.words.files;
    const undo = () => {
      // What was written since then is not lost either: the way back has a way back.
      const again = this.#kept.wayBack();
      back();
      this.offerUndo(undone, again);
    };
    this.#desk.notice.show(`${sentence}${undoNote}`, { actions: ['undo'], undo });
  }

  async #save(): Promise<void> {
    const record = this.#kept.recordNow();
    const code = await codeOfRecord(record);
    download(writeRecord(record), recordFileName(this.#desk.data.words.files.fileName, record, code));
  }

  async #openExample(): Promise<void> {
    const { data } = this.#desk;
    try {
      const answer = await fetch(data.example);
      if (!answer.ok) throw new Error();
      this.#take(openText(await answer.text(), data), data.words.files.exampleOpened);
    } catch {
      this.#desk.notice.show(data.words.files.exampleFailed, { warning: true });
    }
  }

  /** A file is taken whole or not at all. */
  #take(opened: Opened, sentence: string): void {
    const { refused, unnamed, waits } = this.#desk.data.words.files;
    if (!opened.ok) {
      this.#desk.notice.show(refused, { list: opened.sentences, focus: true, warning: true });
      return;
    }
    const back = this.#kept.wayBack();
    if (!this.#kept.replace(opened.record)) {
      this.#desk.notice.show(waits, { focus: true });
      return;
    }
    this.offerUndo(fill(sentence, { name: opened.record.name || unnamed }), back);
  }
}
