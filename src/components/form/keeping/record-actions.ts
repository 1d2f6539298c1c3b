/** What can be done with the record as a whole: save and open it as a file, try the example, delete it. */
import { download } from '../../../browser/download.ts';
import { newId } from '../../../browser/new-id.ts';
import { codeOfRecord } from '../../../browser/records/code-later.ts';
import { openFile } from '../../../browser/records/file-reading.ts';
import { openText } from '../../../browser/records/reading.ts';
import type { Opened } from '../../../browser/records/reading.ts';
import { exampleIdFrom } from '../../../lib/record/examples/example.ts';
import { recordEnding, recordFileName } from '../../../lib/record/file-name.ts';
import { saysNothing } from '../../../lib/record/listing/gist.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { writeRecord } from '../../../lib/record/write.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { nothing } from '../../../lib/record/keeping/shelf.ts';
import { baseOf } from '../../../lib/record/keeping/states.ts';
import type { Choice } from '../../../lib/record/keeping/states.ts';
import { makeChoice, drop } from '../../../browser/records/hand/set-aside.ts';
import type { Desk } from './desk.ts';

export class RecordActions {
  readonly #desk: Desk;
  /** `data-action` of a button → what it does. */
  readonly #acts: Readonly<Record<string, () => void | Promise<void>>> = {
    'save-file': () => this.#save(),
    'open-example': () => this.#openExample(),
    delete: () => this.#delete(),
    'save-unreadable': () => this.#saveUnreadable(),
  };

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async act(action: string): Promise<void> {
    const choice = this.#desk.kept.waiting?.choices.find((one) => one === action);
    await (choice ? this.#choose(choice) : this.#acts[action]?.());
  }

  async openFile(file: File): Promise<void> {
    this.#take(await openFile(file, this.#desk.data), this.#desk.data.words.files.opened);
  }

  async #save(): Promise<void> {
    const { record, data } = this.#desk;
    const code = await codeOfRecord(record);
    download(writeRecord(record), recordFileName(data.words.files.fileName, record, code));
  }

  async #saveUnreadable(): Promise<void> {
    const { kept, data } = this.#desk;
    const found = await kept.page.shelf.get(kept.hand.id);
    const text = found.kind === 'found' ? found.entry.text : '';
    download(text, `${data.words.files.fileName}_unreadable${recordEnding}`);
  }

  /** Each time it is opened it is one more, so that what was tried in it before stays as it is. */
  async #openExample(): Promise<void> {
    const { data, notice } = this.#desk;
    const { exampleOpened, exampleFailed } = data.words.files;
    try {
      const answer = await fetch(data.example);
      if (!answer.ok) throw new Error();
      const opened = openText(await answer.text(), data);
      const id = exampleIdFrom(newId());
      this.#take(opened.ok ? { ...opened, record: { ...opened.record, id } } : opened, exampleOpened);
    } catch {
      notice.show(exampleFailed, { warning: true });
    }
  }

  /** A file is taken whole or not at all, and stands beside the record that was in hand. */
  #take(opened: Opened, sentence: string): void {
    const { notice, data } = this.#desk;
    const { refused, unnamed, waits } = data.words.files;
    if (!opened.ok) {
      notice.show(refused, { list: opened.sentences, focus: true, warning: true });
      return;
    }
    if (this.#desk.waits) {
      notice.show(waits, { focus: true });
      return;
    }
    const list = opened.migrated?.sentences ?? [];
    this.#begin(opened.record, fill(sentence, { name: opened.record.name || unnamed }), list);
  }

  #begin(record: RecordFile, sentence: string, list: readonly string[] = []): void {
    const { files } = this.#desk.data.words;
    const beside = saysNothing(this.#desk.record) ? '' : files.otherStays;
    this.#desk.kept.begin(record);
    if (!this.#desk.waits) this.#desk.notice.show(sentence + beside, { list, actions: ['to-list'] });
  }

  /** It lies in the bin, from where it can be brought back; unless nothing could ever be saved of it. */
  async #delete(): Promise<void> {
    const { kept, notice, data } = this.#desk;
    const { hand } = kept;
    const { deleted: binned, dropped, notBinned: stays } = data.words.files;
    if (!kept.waiting && baseOf(hand.state) === nothing && saysNothing(hand.record)) {
      // After a button that is pressed twice the way back of the first press stands.
      if (!notice.stands) notice.show(data.words.files.nothingToDelete);
      return;
    }
    const done = await drop(kept);
    if (done.kind !== 'open') this.#desk.offerUndo({ binned, dropped, stays }[done.kind], done.back);
    // What has come in the way is to be answered first.
    else notice.seek();
  }

  async #choose(choice: Choice): Promise<void> {
    const { data, notice, kept } = this.#desk;
    const { files, keeping } = data.words;
    const chosen = await makeChoice(kept, choice);
    if (chosen.kind === 'full' || chosen.kind === 'blocked')
      notice.show(keeping[chosen.kind], { focus: true });
    if (!('back' in chosen) || this.#desk.waits) return;
    const binned = chosen.kind === 'binned' ? files.binned : '';
    if (choice === 'take-other') this.#desk.offerUndo(files.otherTaken + binned, chosen.back);
    else if (choice === 'give-up') this.#desk.offerUndo(binned || files.dropped, chosen.back);
    else if (binned) notice.show(binned, { actions: ['to-list'] });
  }
}
