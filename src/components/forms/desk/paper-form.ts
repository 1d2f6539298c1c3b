/** Fills a paper in from the record in hand, and writes into the record what is written on the paper. */
import { all, hide, isPart, one, pageData, part, say } from '../../../browser/dom.ts';
import { questionLabels } from '../../../lib/attestation/report/speaker.ts';
import type { FormBlock } from '../../../lib/forms/blocks.ts';
import { fillForm } from '../../../lib/forms/fill.ts';
import type { FormTelling } from '../../../lib/forms/telling.ts';
import { voiceFor } from '../../../lib/forms/voice.ts';
import type { Voice } from '../../../lib/forms/voice.ts';
import { edit } from '../../../lib/record/editing/edit.ts';
import { usesOf } from '../../../lib/record/editing/lists.ts';
import { evidenceOf, writePaper } from '../../../lib/record/editing/papers.ts';
import type { Writing } from '../../../lib/record/editing/papers.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import type { Paper } from '../../../lib/record/rooms.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { PageDesk } from './page-desk.ts';
import { acts } from './paper-acts.ts';
import type { PaperAct } from './paper-acts.ts';
import { PaperInHand } from './paper-in-hand.ts';
import type { PaperData } from './paper-data.ts';
import { showChoices } from './show-choices.ts';
import { showPaper } from './show-paper.ts';
import { addRowTo, forgetRows } from './show-rows.ts';

type PaperControl = HTMLInputElement | HTMLTextAreaElement;

export class PaperFormElement extends HTMLElement {
  #data!: PaperData;
  #voice!: Voice;
  #sheet!: HTMLElement;
  #desk!: PageDesk<PaperData>;
  #inHand!: PaperInHand;

  connectedCallback(): void {
    this.#data = pageData<PaperData>(this);
    const { spoken, dates, said, form } = this.#data;
    this.#voice = voiceFor(spoken, dates, said);
    this.#sheet = part(this, 'sheet');
    this.#inHand = new PaperInHand(form.id);
    this.#desk = new PageDesk(this, this.#data, () => {
      forgetRows(this.#sheet);
      this.#refresh();
    });
    this.#listen();
    void this.#desk.openPage().then(() => {
      this.#refresh();
    });
  }

  #listen(): void {
    this.addEventListener('input', ({ target }) => {
      if (target instanceof Element && (target.matches('.write') || isPart(target, 'title')))
        this.#type(target as PaperControl);
    });
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (isPart(target, 'paper')) this.#choose((target as HTMLSelectElement).value);
      else if (isPart(target, 'about')) this.#write('about', (target as HTMLSelectElement).value, 'line');
      else this.#refresh();
    });
    this.#desk.listen((name, button) => {
      this.#act(name, button);
    });
  }

  #type(control: PaperControl): void {
    if (control.type === 'checkbox') this.#tick(control as HTMLInputElement);
    else if (control.closest('.slot.shared') ?? isPart(control, 'title'))
      this.#change(edit(this.#desk.record, control.name, control.value));
    else this.#write(control.name, control.value, control.dataset.kind as Writing);
  }

  /** Of boxes of which one may be ticked the others are cleared. */
  #tick(box: HTMLInputElement): void {
    const list = box.closest<HTMLElement>('[data-ticks]');
    if (!list) return;
    const boxes = all<HTMLInputElement>(list, 'input');
    const ticked = boxes.filter((one) => one.checked && (list.dataset.several === 'true' || one === box));
    this.#write(box.name, ticked.map(({ value }) => value).join(' '), 'line');
  }

  /** A paper begins when something is written on it. */
  #write(name: string, text: string, kind: Writing): void {
    const began = text === '' ? this.#desk.record : this.#inHand.begun(this.#desk.record);
    const paper = this.#inHand.paperIn(began);
    if (paper) this.#change(writePaper(began, paper.id, name, text, kind));
  }

  #change(record: RecordFile): void {
    if (record !== this.#desk.record) this.#desk.change(record);
    this.#refresh();
  }

  #choose(id: string): void {
    this.#inHand.choose(id);
    forgetRows(this.#sheet);
    this.#refresh();
  }

  #act(name: string, button: HTMLButtonElement): void {
    if (name === 'print') window.print();
    else if (name === 'word' || name === 'excel') void this.#saveAs(name);
    else if (name === 'add-row') this.#addRow(button);
    else {
      const act = acts[name]?.({ button, data: this.#data, record: this.#desk.record, inHand: this.#inHand });
      if (act) this.#do(act);
    }
  }

  /** What makes such a file is loaded when one is asked for. */
  async #saveAs(kind: 'word' | 'excel'): Promise<void> {
    try {
      const save = await (kind === 'word'
        ? import('../saving/save-word.ts').then(({ savePaperAsWord }) => savePaperAsWord)
        : import('../saving/save-excel.ts').then(({ savePaperAsExcel }) => savePaperAsExcel));
      const { record } = this.#desk;
      const filled = this.#isBlank ? {} : { record, paper: this.#inHand.paperIn(record) };
      await save(this.#blocks(), this.#data, filled);
    } catch {
      this.#desk.failed();
    }
  }

  #addRow(button: HTMLButtonElement): void {
    const place = one(this.#sheet, `[data-table="${button.dataset.of ?? ''}"]`);
    const row = addRowTo(place);
    this.#refresh();
    row?.querySelector<HTMLElement>('.write')?.focus();
  }

  #do({ record, undo }: PaperAct): void {
    const back = this.#desk.wayBack();
    if (record !== this.#desk.record) this.#change(record);
    else this.#refresh();
    if (undo !== undefined) this.#desk.offerUndo(undo, back);
  }

  #refresh(): void {
    const { record } = this.#desk;
    const paper = this.#inHand.paperIn(record);
    this.toggleAttribute('data-filling', !this.#isBlank);
    showPaper(this.#sheet, this.#blocks(), this.#data.desk);
    showChoices(this, record, this.#inHand, this.#data);
    this.#sayWhich(record, paper);
  }

  get #isBlank(): boolean {
    return part<HTMLInputElement>(this, 'blank').checked;
  }

  /** The paper as it is shown. */
  #blocks(): readonly FormBlock[] {
    const { record } = this.#desk;
    const told = this.#isBlank ? this.#told() : this.#told(record, this.#inHand.paperIn(record));
    return fillForm(this.#data.form, told);
  }

  #told(record?: RecordFile, paper?: Paper): FormTelling {
    const { quoted: annex } = this.#data;
    return { annex, voice: this.#voice, ...(record && { record }), ...(paper && { paper }) };
  }

  #sayWhich(record: RecordFile, paper: Paper | undefined): void {
    const title = part<HTMLInputElement>(this, 'title');
    if (title !== document.activeElement) title.value = record.contract.title ?? '';
    const entry = paper && evidenceOf(record, paper.id);
    say(part(this, 'evidence'), this.#evidenceText(record, entry?.id));
    for (const name of ['evidence', 'remove', 'another'])
      one<HTMLButtonElement>(this, `[data-act="${name}"]`).disabled = !paper;
    hide(one(this, '[data-act="evidence"]'), entry !== undefined);
  }

  /** What becomes of the paper in the evidence, or what has. */
  #evidenceText(record: RecordFile, entry: string | undefined): string {
    const { desk, supports, language } = this.#data;
    const named = entry === undefined ? supports : usesOf(record, entry);
    const values = { id: entry ?? '', questions: questionLabels(named, language) };
    if (entry === undefined) return fill(named.length > 0 ? desk.evidenceOf : desk.evidenceNote, values);
    return fill(named.length > 0 ? desk.listedFor : desk.listed, values);
  }
}

customElements.define('paper-form', PaperFormElement);
