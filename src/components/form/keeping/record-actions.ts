/** What can be done with the record as a whole: save and open it as a file, delete it, go back to the previous one. */
import { recordEnding, recordFileName } from '../../../lib/record/file-name.ts';
import { writeRecord } from '../../../lib/record/write.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { gistOf, saysNothing } from '../../../lib/record/gist.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { Asking } from './asking.ts';
import type { Question } from './asking.ts';
import type { Choices } from './choices.ts';
import { codeOfRecord } from '../../../browser/records/code-later.ts';
import { download } from '../../../browser/download.ts';
import type { Desk, KeptForm } from './kept-form.ts';
import { openFile } from '../../../browser/records/file-reading.ts';
import { openText } from '../../../browser/records/reading.ts';
import type { Opened } from '../../../browser/records/reading.ts';
import { PreviousRecord } from './previous-record.ts';

export class RecordActions {
  readonly #desk: Desk;
  readonly #kept: KeptForm;
  readonly #choices: Choices;
  readonly #asking: Asking;
  readonly #previous: PreviousRecord;
  /** `data-action` of a button → what it does. */
  readonly #acts: Readonly<Record<string, () => void>> = {
    'save-file': () => void this.#save(),
    'open-example': () => void this.#openExample(),
    delete: () => {
      this.#delete();
    },
    'restore-previous': () => {
      this.#restore();
    },
    'drop-previous': () => {
      this.#dropPrevious();
    },
    'save-unreadable': () => {
      this.#saveUnreadable(this.#kept.storedText());
    },
  };

  constructor(desk: Desk, kept: KeptForm, choices: Choices) {
    this.#desk = desk;
    this.#kept = kept;
    this.#choices = choices;
    this.#asking = new Asking(desk.form, desk.data.words.asking);
    this.#previous = new PreviousRecord(desk.form, desk.data);
  }

  act(action: string): void {
    this.#acts[action]?.();
  }

  async openFile(file: File): Promise<void> {
    const { data } = this.#desk;
    const { files, asking } = data.words;
    this.#take(await openFile(file, data), files.opened, asking.openTitle);
  }

  async #save(record = this.#kept.recordNow()): Promise<void> {
    const code = await codeOfRecord(record);
    download(writeRecord(record), recordFileName(this.#desk.data.words.files.fileName, record, code));
  }

  #saveUnreadable(text: string): void {
    download(text, `${this.#desk.data.words.files.fileName}_unreadable${recordEnding}`);
  }

  async #openExample(): Promise<void> {
    const { data } = this.#desk;
    try {
      const answer = await fetch(data.example);
      if (!answer.ok) throw new Error();
      const { files, asking } = data.words;
      this.#take(openText(await answer.text(), data), files.exampleOpened, asking.exampleTitle);
    } catch {
      this.#desk.notice.show(data.words.files.exampleFailed, { warning: true });
    }
  }

  /** A file is taken whole or not at all, and never in the place of another without a question. */
  #take(opened: Opened, sentence: string, title: string): void {
    const { notice, data } = this.#desk;
    const { refused, unnamed, waits } = data.words.files;
    if (!opened.ok) {
      notice.show(refused, { list: opened.sentences, focus: true, warning: true });
      return;
    }
    if (notice.waiting) {
      notice.show(waits, { focus: true });
      return;
    }
    const name = opened.record.name || unnamed;
    this.#askToReplace(fill(title, { name }), () => {
      this.#replace(opened.record, fill(sentence, { name }));
    });
  }

  #askToReplace(title: string, act: () => void): void {
    const { asking } = this.#desk.data.words;
    const given = this.#previous.gist;
    const over = given && fill(asking.replaceOver, { title: given.title || asking.blank });
    const notes = [asking.replaceNote, ...(over ? [over] : [])];
    this.#askOfThis({ title, notes, yes: asking.replace }, act);
  }

  /** Asks what would become of the record in the form; where it says nothing, nothing can be lost. */
  #askOfThis(question: Pick<Question, 'title' | 'notes' | 'yes'>, act: () => void): void {
    const record = this.#kept.recordNow();
    const waits = this.#desk.notice.waiting !== undefined;
    if (saysNothing(record) && !waits) {
      act();
      return;
    }
    const save = () => void this.#save(record);
    this.#asking.ask({ ...question, lost: saysNothing(record) ? undefined : gistOf(record), save }, act);
  }

  /** The record in the form becomes the previous one. */
  #replace(record: RecordFile, sentence: string): void {
    const { asking } = this.#desk.data.words;
    const back = this.#wayBack();
    const now = this.#kept.recordNow();
    const kept = saysNothing(now) || this.#previous.keep(writeRecord(now));
    if (this.#kept.replace(record))
      this.#choices.offerUndo(kept ? sentence : sentence + asking.notKept, back);
  }

  /** As the form's own way back, with the previous record as it is now. */
  #wayBack(): () => void {
    const back = this.#kept.wayBack();
    const { text } = this.#previous;
    return () => {
      back();
      this.#previous.keep(text);
    };
  }

  /** The two records change places: neither is lost. */
  #restore(): void {
    const { notice, data } = this.#desk;
    const { opened } = this.#previous;
    if (!opened?.ok || notice.waiting) {
      const list = opened?.ok === false ? opened.sentences : [];
      notice.show(data.words.files.waits, { list, focus: true, warning: true });
      return;
    }
    const back = this.#wayBack();
    const now = this.#kept.recordNow();
    if (!this.#kept.replace(opened.record)) return;
    this.#previous.keep(saysNothing(now) ? null : writeRecord(now));
    this.#choices.offerUndo(data.words.asking.restored, back);
  }

  #delete(): void {
    const { notice, data } = this.#desk;
    const { asking } = data.words;
    const stays = this.#previous.gist;
    const notes = [
      asking.deleteNote,
      ...(notice.waiting ? [asking.deleteWaiting] : []),
      ...(stays ? [fill(asking.previousStays, { title: stays.title || asking.blank })] : []),
    ];
    this.#askOfThis({ title: asking.deleteTitle, notes, yes: asking.delete }, this.#choices.drop);
  }

  #dropPrevious(): void {
    const { asking } = this.#desk.data.words;
    const { text, gist, opened } = this.#previous;
    if (text === null) return;
    const save = () => {
      if (opened?.ok) void this.#save(opened.record);
      else this.#saveUnreadable(text);
    };
    const question = { title: asking.dropTitle, notes: [asking.dropNote], yes: asking.delete };
    this.#asking.ask({ ...question, lost: gist, save }, () => {
      this.#previous.keep(null);
      this.#desk.notice.show(asking.dropped, { focus: true });
    });
  }
}
