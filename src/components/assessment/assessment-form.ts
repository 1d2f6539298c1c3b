/** Makes the server-written form a wizard: shows what is asked, says what it comes to, and keeps it. */
import { assess } from '../../lib/assessment/verdict.ts';
import { writeRecord } from '../../lib/assessment/write-record.ts';
import type { Record as RecordFile } from '../../lib/assessment/record.ts';
import { fill } from '../../lib/wording/fill.ts';
import { all, one, say } from './dom.ts';
import { download, fileNameOf } from './download.ts';
import { valuesOf } from './form-record.ts';
import type { Values } from './form-record.ts';
import { readValues, statedIn, writeValues } from './form-values.ts';
import { Keeping } from './keeping.ts';
import { Notice } from './notice.ts';
import type { PageData } from './page-data.ts';
import { openFile, openText } from './reading.ts';
import type { Opened } from './reading.ts';
import { showReview } from './review.ts';
import { addRow, buildRows, nameEvidence, removeRow, showTitles } from './rows.ts';
import type { List } from './rows.ts';
import { showScene } from './shown.ts';
import type { Scene } from './shown.ts';
import { onOtherTab, store } from './storage.ts';
import { showSummary } from './summary.ts';
import { showStep } from './way.ts';

/** How long the hands rest before what they wrote is kept, in milliseconds. */
const pause = 400;
const nothing: Values = new Map();

export class AssessmentFormElement extends HTMLElement {
  #data!: PageData;
  #form!: HTMLFormElement;
  #keeping!: Keeping;
  #notice!: Notice;
  /** Values of an opened record for which the form has no field. */
  #unplaced = nothing;
  #unreadable = '';
  #timer = 0;
  #step = '';

  connectedCallback() {
    this.#form = one<HTMLFormElement>(this, 'form');
    this.#data = JSON.parse(
      one<HTMLTemplateElement>(this, '[data-page-data]').content.textContent,
    ) as PageData;
    this.#keeping = new Keeping(this.#data.annex);
    this.#notice = new Notice(this);
    for (const part of all(this, '[data-needs-script]')) part.hidden = false;
    this.#listen();
    this.#step = showStep(this.#form, this.#data, false);
    this.#refresh();
    this.#load();
  }

  #listen() {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.matches('[data-open-file]')) return;
      this.#changed();
    });
    this.#form.addEventListener('click', this.#onClick);
    this.#form.addEventListener('keydown', this.#onKey);
    one(this, '[data-open-file]').addEventListener('change', (event) => {
      void this.#openFile(event.target as HTMLInputElement);
    });
    window.addEventListener('hashchange', () => {
      one(this, '#why').hidePopover();
      this.#step = showStep(this.#form, this.#data, true);
      this.#refresh();
      this.#keepPlace();
    });
    one(this, '#why').addEventListener('toggle', () => {
      this.#refresh();
    });
    window.addEventListener('pagehide', () => {
      this.#flush();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.#flush();
    });
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) this.#load();
    });
    onOtherTab(this.#keeping.key, (text) => {
      if (!this.#keeping.isOwn(text)) this.#hold(text === null);
    });
    this.#keepPlace();
  }

  /** Shows what is kept on this device; false where it cannot be read and waits for a choice. */
  #load(): boolean {
    const stored = this.#keeping.read();
    if (stored.kind === 'blocked') this.#saySaved(this.#data.words.keeping.blocked);
    if (stored.kind === 'none') this.#saySaved(this.#data.words.keeping.nothing);
    if (stored.kind !== 'text') return true;
    const opened = openText(stored.text, this.#data);
    if (opened.ok) this.#show(opened.record);
    else this.#keepUnreadable(stored.text, opened.sentences);
    return opened.ok;
  }

  /** Puts a record into the form; nothing is saved by this. */
  #show(record: RecordFile | undefined) {
    const values = record ? valuesOf(record) : nothing;
    buildRows(this.#form, values);
    this.#unplaced = writeValues(this.#form, values);
    for (const name of ['evidence', 'subcontractors']) {
      if (!record) one(this.#form, `[data-rows="${name}"]`).replaceChildren();
    }
    this.#keeping.adopt(record);
    this.#refresh();
    if (record) this.#saySavedAt(new Date(record.updatedAt));
    else this.#saySaved(this.#data.words.keeping.nothing);
  }

  #values(): Values {
    return new Map([...this.#unplaced, ...readValues(this.#form)]);
  }

  #scene(): Scene {
    const values = this.#values();
    const { facts, answers } = statedIn(values);
    const assessment = assess(this.#data.rules, facts, answers);
    const [date = ''] = values.get('assessment.date') ?? [];
    return {
      form: this.#form,
      data: this.#data,
      facts,
      answers,
      assessment,
      date: date === '' ? today() : date,
    };
  }

  #refresh() {
    const scene = this.#scene();
    showTitles(this.#form);
    showScene(scene);
    showSummary(scene);
    if (this.#step === 'review') showReview(scene);
    say(one(this, '[data-record-name]'), this.#values().get('contract.title')?.[0] ?? '');
  }

  #changed() {
    this.#refresh();
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#save();
    }, pause);
  }

  #flush() {
    if (this.#timer !== 0) this.#save();
  }

  #save() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const now = new Date();
    const words = this.#data.words.keeping;
    const saved = this.#keeping.save(this.#values(), now);
    if (saved === 'saved') this.#saySavedAt(now);
    else if (saved === 'conflict') this.#hold(false);
    else this.#saySaved(words[saved]);
  }

  #saySavedAt(time: Date) {
    const two = (value: number) => String(value).padStart(2, '0');
    const clock = `${two(time.getHours())}:${two(time.getMinutes())}`;
    this.#saySaved(fill(this.#data.words.keeping.saved, { time: clock }));
  }

  #saySaved(sentence: string) {
    say(one(this, '[data-saved]'), sentence);
    say(one(this, '[data-saved-short]'), sentence);
  }

  /** Another tab was quicker: nothing is written until the contractor chooses. */
  #hold(deleted: boolean) {
    const { conflict, conflictDeleted, held } = this.#data.words.keeping;
    this.#keeping.held = true;
    this.#notice.show(deleted ? conflictDeleted : conflict, {
      actions: deleted ? ['keep-mine', 'drop-mine'] : ['take-other', 'keep-mine'],
      warning: true,
    });
    this.#saySaved(held);
  }

  #keepUnreadable(text: string, sentences: readonly string[]) {
    const { unreadable, held } = this.#data.words.keeping;
    this.#unreadable = text;
    this.#keeping.held = true;
    this.#notice.show(unreadable, {
      list: sentences,
      actions: ['save-unreadable', 'drop-unreadable'],
      warning: true,
    });
    this.#saySaved(held);
  }

  readonly #onClick = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    const { action, addRow: list } = button.dataset;
    if (action) this.#act(action);
    else if (list) addRow(this.#form, list as List).focus();
    else if (!this.#edit(button)) return;
    if (!action) this.#changed();
  };

  /** Buttons inside rows and questions; false for any other button. */
  #edit(button: HTMLButtonElement): boolean {
    if (button.matches('[data-clear]')) this.#clear(button);
    else if (button.matches('[data-add-evidence]')) this.#nameEvidence(button);
    else if (button.matches('[data-remove-evidence]')) this.#removeEvidence(button);
    else if (button.matches('[data-remove-row]')) this.#removeRow(button);
    else return false;
    return true;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const input = event.target;
    if (event.key !== 'Enter' || !(input instanceof HTMLInputElement)) return;
    // Enter would submit a form; here it names the evidence or does nothing.
    event.preventDefault();
    if (!input.matches('[data-evidence-title]')) return;
    this.#nameEvidence(input);
    this.#changed();
  };

  #nameEvidence(inside: Element) {
    const field = inside.closest<HTMLElement>('[data-evidence]');
    if (field) nameEvidence(this.#form, field);
  }

  #clear(button: HTMLButtonElement) {
    const field = button.closest('fieldset');
    if (!field) return;
    for (const box of all<HTMLInputElement>(field, '.opts input')) box.checked = false;
    field.querySelector<HTMLInputElement>('.opts input')?.focus();
  }

  #removeEvidence(button: HTMLButtonElement) {
    const field = button.closest('[data-evidence]');
    button.closest('li')?.remove();
    if (field) one<HTMLInputElement>(field, '[data-evidence-title]').focus();
  }

  #removeRow(button: HTMLButtonElement) {
    const row = button.closest<HTMLElement>('[data-row]');
    if (!row) return;
    const before = this.#recordNow();
    removeRow(this.#form, row);
    this.#offerUndo(this.#data.words.files.removed, before);
  }

  #act(action: string) {
    const acts: Readonly<Record<string, () => void>> = {
      'save-file': () => {
        this.#saveFile();
      },
      'open-example': () => void this.#openExample(),
      delete: () => {
        this.#delete();
      },
      undo: () => {
        this.#notice.undo();
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
        download(this.#unreadable, fileNameOf('unreadable', this.#data.words.files.fileName));
      },
      'drop-unreadable': () => {
        this.#dropUnreadable();
      },
    };
    acts[action]?.();
  }

  #recordNow(): RecordFile {
    return this.#keeping.recordNow(this.#values(), new Date());
  }

  #saveFile() {
    const record = this.#recordNow();
    download(writeRecord(record), fileNameOf(record.name, this.#data.words.files.fileName));
  }

  async #openFile(input: HTMLInputElement) {
    const file = input.files?.[0];
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (!file) return;
    this.#take(await openFile(file, this.#data), this.#data.words.files.opened);
  }

  async #openExample() {
    try {
      const answer = await fetch(this.#data.example);
      if (!answer.ok) throw new Error(answer.statusText);
      this.#take(openText(await answer.text(), this.#data), this.#data.words.files.exampleOpened);
    } catch {
      this.#notice.show(this.#data.words.files.exampleFailed, { warning: true });
    }
  }

  /** A file is taken whole or not at all. */
  #take(opened: Opened, sentence: string) {
    const { refused, unnamed } = this.#data.words.files;
    if (!opened.ok) {
      this.#notice.show(refused, { list: opened.sentences, focus: true, warning: true });
      return;
    }
    // What cannot be read is not replaced before the contractor has chosen.
    if (this.#unreadable) return;
    const before = this.#recordNow();
    this.#keeping.release();
    this.#show(opened.record);
    this.#save();
    this.#offerUndo(fill(sentence, { name: opened.record.name || unnamed }), before);
  }

  #delete() {
    const before = this.#recordNow();
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#keeping.forget();
    this.#keeping.held = false;
    this.#show(undefined);
    this.#offerUndo(this.#data.words.files.deleted, before);
  }

  #dropUnreadable() {
    const text = this.#unreadable;
    this.#unreadable = '';
    this.#delete();
    this.#notice.offer(() => {
      store(this.#keeping.key, text, null);
      this.#load();
    });
  }

  #offerUndo(sentence: string, before: RecordFile) {
    const { undone, undoNote } = this.#data.words.files;
    this.#notice.show(`${sentence}${undoNote}`, {
      actions: ['undo'],
      undo: () => {
        this.#show(before);
        this.#save();
        this.#notice.show(undone, {});
      },
    });
  }

  #takeOther() {
    const before = this.#recordNow();
    this.#keeping.held = false;
    this.#show(undefined);
    // What the other tab left may be unreadable; then that news stands.
    if (this.#load()) this.#offerUndo(this.#data.words.files.otherTaken, before);
  }

  #keepMine() {
    this.#keeping.release();
    this.#notice.hide();
    this.#save();
  }

  /** The other language opens at the same place. */
  #keepPlace() {
    const other = document.querySelector<HTMLAnchorElement>('[data-switch]');
    if (other) other.hash = location.hash;
  }
}

/** The day on this machine's clock. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

customElements.define('assessment-form', AssessmentFormElement);
