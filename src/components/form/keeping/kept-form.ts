/** The form and its record: what the form states, what the browser keeps of it, and what is said about that. */
import type { RecordFile } from '../../../lib/record/record.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { timeOf } from '../../../browser/clock.ts';
import { all, hide, one, say } from '../../../browser/dom.ts';
import { valuesOf } from './form-record.ts';
import type { Values } from './form-record.ts';
import { readValues, withUnplaced, writeValues } from './form-values.ts';
import type { Unplaced } from './form-values.ts';
import { Keeping } from './keeping.ts';
import type { Notice, Waiting } from '../dock/notice.ts';
import type { PageData } from '../page-data.ts';
import { openedText, readyToRead } from '../../../browser/records/late-reading.ts';
import { buildRows } from '../lists/rows.ts';
import { askToStay, onOtherTab, takeOver, textIn } from '../../../browser/records/storage.ts';

/** How long the hands rest before what they wrote is kept, in milliseconds. */
const pause = 400;
/** How long what is written waits to be kept where the hands never rest, in milliseconds. */
const longest = 1500;
/** How long after a storage without room is tried again, in milliseconds: another site may have made some. */
const again = 5000;
const nothing: Values = new Map();

/** What the form, its news and its refreshing are. */
export interface Desk {
  readonly form: HTMLFormElement;
  readonly data: PageData;
  readonly notice: Notice;
  /** Shows again what the form's values come to. */
  readonly refresh: () => void;
}

export class KeptForm {
  readonly #desk: Desk;
  readonly #keeping: Keeping;
  /** What the opened record says and the form cannot show. */
  #unplaced: Unplaced = new Map();
  #timer = 0;
  /** When the first change was made that still waits to be kept; 0 where none waits. */
  #since = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#keeping = new Keeping(desk.data.annex);
  }

  get #words(): PageData['words']['keeping'] {
    return this.#desk.data.words.keeping;
  }

  listen(): void {
    window.addEventListener('pagehide', () => {
      this.#flush();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#flush();
    });
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) void this.#wakeReady();
    });
    window.addEventListener('beforeunload', (event) => {
      this.#flush();
      // What could not be kept would be gone: the browser asks first.
      if (this.#keeping.unsaved) event.preventDefault();
    });
    takeOver(this.#desk.data.annex);
    onOtherTab(this.#keeping.key, () => void this.#wakeReady());
  }

  /** Once what is stored can be read: at once where nothing is. */
  async ready(): Promise<void> {
    if (this.#keeping.look().kind === 'text') await readyToRead().catch(() => undefined);
  }

  async #wakeReady(): Promise<void> {
    await this.ready();
    this.#wake();
  }

  values(): Values {
    return withUnplaced(readValues(this.#desk.form), this.#unplaced);
  }

  recordNow(): RecordFile {
    return this.#keeping.recordNow(this.values(), new Date());
  }

  /** What the browser holds, to the letter, whether it can be read or not. */
  storedText(): string {
    return textIn(this.#keeping.look()) ?? '';
  }

  /** Brings back, when it is called, the form as it stands now, and what was stored and waited beside it. */
  wayBack(): () => void {
    const record = this.recordNow();
    const stored = this.#keeping.look();
    const { waiting } = this.#desk.notice;
    const unsaved = this.#unsaved;
    return () => {
      this.#show(record);
      if (waiting && this.#keeping.putBack(stored)) {
        this.#hold(waiting);
        this.#keeping.unsaved = unsaved;
      } else this.#save();
    };
  }

  /** Shows what is kept on this device; false where it cannot be read and waits for a choice. */
  load(): boolean {
    const stored = this.#keeping.read();
    const opened = stored.kind === 'text' ? openedText(stored.text, this.#desk.data) : undefined;
    if (stored.kind === 'text' && !opened?.ok) {
      const actions = ['save-unreadable', 'drop-unreadable'];
      const list = opened ? opened.sentences : [this.#desk.data.problems.failed];
      this.#hold({ sentence: this.#words.unreadable, list, actions });
      return false;
    }
    this.#settle();
    // What still waited to be kept gives way with the form.
    this.#rest();
    if (opened?.ok) this.#show(opened.record);
    else this.#say(stored.kind === 'none' ? this.#words.nothing : this.#words.blocked);
    return true;
  }

  /** Keeps the record in the place of what the form states; false, and nothing is done, while a choice waits. */
  replace(record: RecordFile): boolean {
    if (this.#desk.notice.waiting) return false;
    this.#show(record);
    this.#save();
    return true;
  }

  /** After a choice: this form's answers take the place of what is stored. */
  keepMine(): void {
    this.#keeping.read();
    this.#settle();
    this.#save();
  }

  /** Nothing is stored any more and the form is empty. */
  forget(): void {
    this.#rest();
    this.#keeping.forget();
    this.#settle();
    this.#show(undefined);
  }

  /** Something was typed or chosen: shown at once, kept when the hands rest. */
  changed(): void {
    this.#desk.refresh();
    const now = performance.now();
    this.#since ||= now;
    this.#saveIn(Math.min(pause, Math.max(0, this.#since + longest - now)));
  }

  #saveIn(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#save();
    }, time);
  }

  /** Puts a record into the form, or empties it; nothing is saved by this. */
  #show(record: RecordFile | undefined): void {
    const { form, refresh } = this.#desk;
    const values = record ? valuesOf(record) : nothing;
    buildRows(form, values);
    this.#unplaced = writeValues(form, values);
    this.#keeping.adopt(record);
    refresh();
    if (record) this.#sayTime(new Date(record.updatedAt));
    else this.#say(this.#words.nothing);
  }

  /** Keeps at once what still waits to be kept. */
  #flush(): void {
    if (this.#timer !== 0) this.#save();
  }

  #save(): void {
    this.#rest();
    const now = new Date();
    const saved = this.#keeping.save(this.values(), now);
    if (saved === 'saved') askToStay();
    const wrongDate = this.#desk.form.querySelector('input[type="date"]:invalid');
    if (saved === 'saved' && wrongDate) this.#say(this.#words.wrongDate);
    else if (saved === 'saved') this.#sayTime(now);
    else if (saved === 'conflict') this.#overtaken(false);
    else this.#say(this.#words[saved]);
    if (saved === 'full') this.#saveIn(again);
  }

  /** Another tab was quicker: nothing is written until the contractor chooses. */
  #overtaken(deleted: boolean): void {
    const { conflict, conflictDeleted } = this.#words;
    if (deleted) this.#hold({ sentence: conflictDeleted, actions: ['keep-mine', 'drop-mine'] });
    else this.#hold({ sentence: conflict, actions: ['take-other', 'keep-mine'] });
  }

  /** What is stored may have changed: another tab has saved, or the page comes back as it was left. */
  #wake(): void {
    const stored = this.#keeping.look();
    if (stored.kind === 'blocked' || this.#keeping.isOwn(textIn(stored))) return;
    // Only a form whose every answer is kept may give way without a choice, and only to a later one: two tabs that save
    // at the same instant do not see each other.
    if (stored.kind === 'none' || this.#unsaved || this.#keeping.isAbreast(stored))
      this.#overtaken(stored.kind === 'none');
    else this.load();
  }

  /** Does the form state anything that is stored nowhere? */
  get #unsaved(): boolean {
    return this.#keeping.unsaved || this.#timer !== 0;
  }

  #hold(waiting: Waiting): void {
    this.#keeping.held = true;
    this.#desk.notice.hold(waiting);
    this.#say(this.#words.held);
  }

  /** The choice is made. */
  #settle(): void {
    this.#desk.notice.settle();
    this.#keeping.held = false;
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#since = 0;
  }

  #sayTime(time: Date): void {
    this.#say(fill(this.#words.saved, { time: timeOf(time) }), false);
  }

  /** In the panel and in the dock: is what the form states kept? */
  #say(sentence: string, trouble = sentence !== this.#words.nothing): void {
    const { form, notice } = this.#desk;
    for (const place of all(form, '[data-saved], [data-saved-short]')) {
      say(place, sentence);
      place.toggleAttribute('data-trouble', trouble);
    }
    hide(one(form, '[data-action="to-notice"]'), !notice.waiting);
  }
}
