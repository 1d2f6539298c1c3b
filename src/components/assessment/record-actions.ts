/** What can be done with the record as a whole: save and open it as a file, delete it, choose between two. */
import { writeRecord } from '../../lib/assessment/write-record.ts';
import type { Record as RecordFile } from '../../lib/assessment/record.ts';
import { fill } from '../../lib/wording/fill.ts';
import { download, fileNameOf } from './download.ts';
import type { Desk, KeptForm } from './kept-form.ts';
import { openFile, openText } from './reading.ts';
import type { Opened } from './reading.ts';
import { store } from './storage.ts';

export class RecordActions {
  readonly #desk: Desk;
  readonly #kept: KeptForm;
  /** `data-action` of a button → what it does. */
  readonly #acts: Readonly<Record<string, () => void>> = {
    'save-file': () => {
      this.#saveFile();
    },
    'open-example': () => void this.#openExample(),
    delete: () => {
      this.#delete();
    },
    undo: () => {
      this.#desk.notice.undo();
    },
    'take-other': () => {
      this.#takeOther();
    },
    'keep-mine': () => {
      this.#keepMine();
    },
    'drop-mine': () => {
      this.#delete();
    },
    'save-unreadable': () => {
      download(this.#kept.unreadable, fileNameOf('unreadable', this.#desk.data.words.files.fileName));
    },
    'drop-unreadable': () => {
      this.#dropUnreadable();
    },
  };

  constructor(desk: Desk, kept: KeptForm) {
    this.#desk = desk;
    this.#kept = kept;
  }

  act(action: string): void {
    this.#acts[action]?.();
  }

  async openFile(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (!file) return;
    const { data } = this.#desk;
    this.#take(await openFile(file, data), data.words.files.opened);
  }

  /** Says what was done to `before` and offers the way back. */
  offerUndo(sentence: string, before: RecordFile): void {
    const { undone, undoNote } = this.#desk.data.words.files;
    this.#desk.notice.show(`${sentence}${undoNote}`, {
      actions: ['undo'],
      undo: () => {
        this.#kept.show(before);
        this.#kept.save();
        this.#desk.notice.show(undone, {});
      },
    });
  }

  #saveFile(): void {
    const record = this.#kept.recordNow();
    download(writeRecord(record), fileNameOf(record.name, this.#desk.data.words.files.fileName));
  }

  async #openExample(): Promise<void> {
    const { data, notice } = this.#desk;
    try {
      const answer = await fetch(data.example);
      if (!answer.ok) throw new Error(answer.statusText);
      this.#take(openText(await answer.text(), data), data.words.files.exampleOpened);
    } catch {
      notice.show(data.words.files.exampleFailed, { warning: true });
    }
  }

  /** A file is taken whole or not at all. */
  #take(opened: Opened, sentence: string): void {
    const { refused, unnamed } = this.#desk.data.words.files;
    if (!opened.ok) {
      this.#desk.notice.show(refused, { list: opened.sentences, focus: true, warning: true });
      return;
    }
    // What cannot be read is not replaced before the contractor has chosen.
    if (this.#kept.unreadable) return;
    const before = this.#kept.recordNow();
    this.#kept.keeping.release();
    this.#kept.show(opened.record);
    this.#kept.save();
    this.offerUndo(fill(sentence, { name: opened.record.name || unnamed }), before);
  }

  #delete(): void {
    const before = this.#kept.recordNow();
    this.#kept.forget();
    this.offerUndo(this.#desk.data.words.files.deleted, before);
  }

  #dropUnreadable(): void {
    const kept = this.#kept;
    const text = kept.unreadable;
    kept.unreadable = '';
    this.#delete();
    this.#desk.notice.offer(() => {
      store(kept.keeping.key, text, null);
      kept.load();
    });
  }

  #takeOther(): void {
    const before = this.#kept.recordNow();
    this.#kept.keeping.held = false;
    this.#kept.show(undefined);
    // What the other tab left may be unreadable; then that news stands.
    if (this.#kept.load()) this.offerUndo(this.#desk.data.words.files.otherTaken, before);
  }

  #keepMine(): void {
    this.#kept.keeping.release();
    this.#desk.notice.hide();
    this.#kept.save();
  }
}
