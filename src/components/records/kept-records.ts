/** The page of the records: shows what the shelf holds, does what is asked, and follows other tabs. */
import { presentAndBinned } from '../../lib/record/listing/listing.ts';
import type { RecordRow } from '../../lib/record/listing/listing.ts';
import { fill } from '../../lib/wording/fill.ts';
import { all, hide, isPart, pageData, part, parts, say } from '../../browser/dom.ts';
import { dropFiles } from '../../browser/drop-files.ts';
import { inTurn } from '../../browser/in-turn.ts';
import { Incoming } from './opening/incoming.ts';
import { Library } from './library.ts';
import { closeMenusLeft, leave } from './list/menus.ts';
import { RecordsNotice } from './notice.ts';
import { PageActs } from './page-acts.ts';
import { QuestionDialog } from './asking/question.ts';
import { RecordActs } from './record-acts.ts';
import type { Done } from './record-acts.ts';
import type { ListReading } from './list/list-reading.ts';
import { RecordList } from './list/record-list.ts';
import type { RecordsData } from './records-data.ts';
import { beginRenaming, endRenaming, nameIn } from './list/renaming.ts';
import { usageText } from './list/usage-text.ts';

export class KeptRecordsElement extends HTMLElement {
  #data!: RecordsData;
  #library!: Library;
  #list!: RecordList;
  #acts!: RecordActs;
  #pageActs!: PageActs;
  #incoming!: Incoming;
  #notice!: RecordsNotice;
  #rows: readonly RecordRow[] = [];
  readonly #inTurn = inTurn();
  /** Of two that are under way the later one counts. */
  #latest = 0;
  #timer = 0;

  connectedCallback(): void {
    this.#data = pageData<RecordsData>(this);
    const question = new QuestionDialog(this);
    this.#library = new Library(this.#data);
    this.#list = new RecordList(this, this.#data);
    this.#acts = new RecordActs(this.#library, this.#data);
    this.#pageActs = new PageActs(this.#library, this.#acts, question, this.#data);
    this.#incoming = new Incoming(this.#library, this.#data, this.#acts, question);
    this.#notice = new RecordsNotice(this);
    this.#listen();
    this.#library.shelf.watch(() => {
      this.#follow();
    });
    void this.#refresh();
  }

  #listen(): void {
    this.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-act]');
      if (button) this.#act(button.dataset.act ?? '', button);
    });
    this.addEventListener('submit', (event) => {
      const form = event.target as HTMLFormElement;
      if (!isPart(form, 'renaming')) return;
      event.preventDefault();
      this.#rename(form);
    });
    closeMenusLeft(this);
    const chooser = part<HTMLInputElement>(this, 'files');
    chooser.addEventListener('change', () => {
      const files = [...(chooser.files ?? [])];
      // The same file may be chosen again after it was mended.
      chooser.value = '';
      void this.#open(files);
    });
    dropFiles(document, (files) => void this.#open(files));
    // It may have been away for long.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') this.#follow();
    });
  }

  #act(act: string, button: HTMLElement): void {
    const id = button.closest<HTMLElement>('[data-row]')?.dataset.row;
    const row = this.#rows.find(({ entry }) => entry.id === id);
    leave(button);
    if (row) this.#actOn(act, row, button);
    else this.#actOnAll(act);
  }

  #actOn(act: string, row: RecordRow, button: HTMLElement): void {
    const acts: Readonly<Record<string, () => Promise<Done | undefined>>> = {
      copy: () => this.#acts.copy(row),
      bin: () => this.#acts.bin(row),
      save: () => this.#acts.save(row),
      restore: () => this.#acts.restore(row),
      remove: () => this.#pageActs.remove(row),
    };
    if (act === 'rename') beginRenaming(this, button, row);
    const work = acts[act];
    if (work) void this.#do(work());
  }

  #actOnAll(act: string): void {
    const acts: Readonly<Record<string, () => Promise<Done | undefined>>> = {
      example: () => this.#incoming.example(),
      'save-all': () => this.#acts.saveAll(this.#rows),
      'empty-bin': () => this.#pageActs.emptyBin(presentAndBinned(this.#rows).binned),
      erase: () => this.#pageActs.erase(this.#rows),
      undo: () => this.#undo(),
    };
    if (act === 'show-all') this.#list.showAll();
    if (act === 'dismiss') this.#dismiss();
    const work = acts[act];
    if (work) void this.#do(work());
  }

  #rename(form: HTMLFormElement): void {
    const row = this.#rows.find(
      ({ entry }) => entry.id === form.closest<HTMLElement>('[data-row]')?.dataset.row,
    );
    const name = nameIn(form);
    endRenaming(form);
    if (row) void this.#do(this.#acts.rename(row, name === row.title ? '' : name));
  }

  /** What became of those dropped before is said before any of these is looked at. */
  async #open(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.#notice.show({ sentence: fill(this.#data.words.incoming.reading, { count: files.length }) });
    await this.#inTurn(() => this.#do(this.#incoming.open(files)));
  }

  /** The keyboard goes on from the head of the list, or from what stands in its place. */
  #dismiss(): void {
    this.#notice.dismiss();
    all(this, '[data-when]:not([hidden]) h2[tabindex]')[0]?.focus();
  }

  async #undo(): Promise<Done> {
    const { done } = this.#data.words;
    const undone = await this.#notice.takeUndo()?.();
    return undone === false ? { sentence: done.gone, warning: true } : { sentence: done.undone };
  }

  /** Whatever comes of it is said, and the keyboard goes to where it is seen. */
  async #do(work: Promise<Done | undefined>): Promise<void> {
    // What a work takes may have to be loaded; where that fails, nothing was done.
    const done = await work.catch((): Done => ({ sentence: this.#data.words.done.notLoaded, warning: true }));
    if (!done) return;
    await this.#refresh();
    this.#notice.show(done);
    if (done.goTo !== undefined && this.#list.goTo(done.goTo)) return;
    if (done.undo || document.activeElement === document.body) this.#notice.focus();
  }

  /** What another tab did is shown soon, and once for all that it did at a time; a name is written to its end before. */
  #follow(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      if (parts(this, 'renaming').length > 0) this.#follow();
      else void this.#refresh();
    }, soon);
  }

  async #refresh(): Promise<void> {
    this.#latest += 1;
    const own = this.#latest;
    const reading = await this.#library.rows();
    if (own !== this.#latest) return;
    this.#rows = reading?.rows ?? [];
    this.#show(!reading);
    if (reading) void this.#readOn(reading, own);
    const usage = await this.#library.shelf.usage();
    if (usage.kind === 'usage') say(part(this, 'usage'), usageText(usage, this.#data));
  }

  /** What nobody has read yet is filled in while the list stands and answers. */
  async #readOn(reading: ListReading, own: number): Promise<void> {
    while (!reading.isWhole) {
      await new Promise((answered) => setTimeout(answered));
      if (own !== this.#latest) return;
      reading.readOn();
      this.#rows = reading.rows;
      this.#list.show(this.#rows);
    }
  }

  #show(blocked: boolean): void {
    const { present, binned } = presentAndBinned(this.#rows);
    const shown: Readonly<Record<string, boolean>> = {
      blocked,
      empty: !blocked && present.length === 0,
      list: present.length > 0,
      bin: binned.length > 0,
      kept: !blocked,
      some: this.#rows.length > 0,
    };
    for (const section of all(this, '[data-when]')) hide(section, !shown[section.dataset.when ?? '']);
    this.#list.show(this.#rows);
  }
}

/** In milliseconds. */
const soon = 150;

customElements.define('kept-records', KeptRecordsElement);
