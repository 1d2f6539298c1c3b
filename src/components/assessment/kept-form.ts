/** The form and its record: what the form states, what the browser keeps of it, and what is said about that. */
import type { Record as RecordFile } from '../../lib/assessment/record.ts';
import { fill } from '../../lib/wording/fill.ts';
import { one, say } from './dom.ts';
import { valuesOf } from './form-record.ts';
import type { Values } from './form-record.ts';
import { readValues, writeValues } from './form-values.ts';
import { Keeping } from './keeping.ts';
import type { Notice } from './notice.ts';
import type { PageData } from './page-data.ts';
import { openText } from './reading.ts';
import { buildRows } from './rows.ts';
import { onOtherTab } from './storage.ts';

/** How long the hands rest before what they wrote is kept, in milliseconds. */
const pause = 400;
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
  readonly keeping: Keeping;
  /** The stored text that cannot be read; '' while there is none. */
  unreadable = '';
  readonly #desk: Desk;
  /** Values of an opened record for which the form has no field. */
  #unplaced = nothing;
  #timer = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.keeping = new Keeping(desk.data.annex);
  }

  listen(): void {
    window.addEventListener('pagehide', () => {
      this.flush();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.flush();
    });
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) this.#wake();
    });
    window.addEventListener('beforeunload', (event) => {
      this.flush();
      // What could not be kept would be gone: the browser asks first.
      if (this.keeping.unsaved) event.preventDefault();
    });
    onOtherTab(this.keeping.key, (text) => {
      if (!this.keeping.isOwn(text)) this.hold(text === null);
    });
  }

  values(): Values {
    return new Map([...this.#unplaced, ...readValues(this.#desk.form)]);
  }

  recordNow(): RecordFile {
    return this.keeping.recordNow(this.values(), new Date());
  }

  /** Shows what is kept on this device; false where it cannot be read and waits for a choice. */
  load(): boolean {
    const words = this.#desk.data.words.keeping;
    const stored = this.keeping.read();
    if (stored.kind !== 'text') {
      this.#say(stored.kind === 'none' ? words.nothing : words.blocked);
      return true;
    }
    const opened = openText(stored.text, this.#desk.data);
    if (opened.ok) this.show(opened.record);
    else this.#keepUnreadable(stored.text, opened.sentences);
    return opened.ok;
  }

  /** Puts a record into the form, or empties it; nothing is saved by this. */
  show(record: RecordFile | undefined): void {
    const { form, data, refresh } = this.#desk;
    const values = record ? valuesOf(record) : nothing;
    buildRows(form, values);
    this.#unplaced = writeValues(form, values);
    this.keeping.adopt(record);
    refresh();
    if (record) this.#sayTime(new Date(record.updatedAt));
    else this.#say(data.words.keeping.nothing);
  }

  /** Something was typed or chosen: shown at once, kept when the hands rest. */
  changed(): void {
    this.#desk.refresh();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.save();
    }, pause);
  }

  /** Keeps at once what still waits to be kept. */
  flush(): void {
    if (this.#timer !== 0) this.save();
  }

  save(): void {
    this.#rest();
    const now = new Date();
    const saved = this.keeping.save(this.values(), now);
    if (saved === 'saved') this.#sayTime(now);
    else if (saved === 'conflict') this.hold(false);
    else this.#say(this.#desk.data.words.keeping[saved]);
  }

  /** Nothing is stored any more and the form is empty. */
  forget(): void {
    this.#rest();
    this.keeping.forget();
    this.show(undefined);
  }

  /** Another tab was quicker: nothing is written until the contractor chooses. */
  hold(deleted: boolean): void {
    const { conflict, conflictDeleted, held } = this.#desk.data.words.keeping;
    this.keeping.held = true;
    this.#desk.notice.show(deleted ? conflictDeleted : conflict, {
      actions: deleted ? ['keep-mine', 'drop-mine'] : ['take-other', 'keep-mine'],
      warning: true,
    });
    this.#say(held);
  }

  /** The page comes back as it was left; what is stored may have changed meanwhile. */
  #wake(): void {
    const stored = this.keeping.look();
    if (stored.kind === 'blocked' || this.keeping.isOwn(stored.kind === 'text' ? stored.text : null)) return;
    // Only a form whose every answer is kept may give way without a choice.
    if (stored.kind === 'none' || this.keeping.unsaved) this.hold(stored.kind === 'none');
    else this.load();
  }

  #keepUnreadable(text: string, sentences: readonly string[]): void {
    const { unreadable, held } = this.#desk.data.words.keeping;
    this.unreadable = text;
    this.keeping.held = true;
    this.#desk.notice.show(unreadable, {
      list: sentences,
      actions: ['save-unreadable', 'drop-unreadable'],
      warning: true,
    });
    this.#say(held);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
  }

  #sayTime(time: Date): void {
    const two = (value: number) => String(value).padStart(2, '0');
    const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
    this.#say(fill(this.#desk.data.words.keeping.saved, { time: clock }));
  }

  #say(sentence: string): void {
    say(one(this.#desk.form, '[data-saved]'), sentence);
    say(one(this.#desk.form, '[data-saved-short]'), sentence);
  }
}
