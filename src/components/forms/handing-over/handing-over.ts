/** Shows what is handed over of the record in hand, and fills in the letter and the words of a mail. It changes nothing. */
import { all, hide, one, say } from '../../../browser/dom.ts';
import { download } from '../../../browser/download.ts';
import { newId } from '../../../browser/new-id.ts';

import { openHandShelf } from '../../../browser/records/hand-shelf.ts';
import { addressOf, takeInHand } from '../../../browser/records/in-hand.ts';
import { Journal } from '../../../browser/records/journal.ts';
import { meantRecord } from '../../../browser/records/meant-record.ts';
import { openText } from '../../../browser/records/reading.ts';
import { leftBehind } from '../../../browser/records/settle-later.ts';
import { alwaysEnclosed, coverOf } from '../../../lib/forms/cover.ts';
import { mailOf } from '../../../lib/forms/mail.ts';
import type { Telling } from '../../../lib/forms/telling.ts';
import { voiceFor } from '../../../lib/forms/voice.ts';
import type { Voice } from '../../../lib/forms/voice.ts';
import { recordFileName } from '../../../lib/record/file-name.ts';
import { codeOf } from '../../../lib/record/fingerprint.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { writeRecord } from '../../../lib/record/write.ts';
import { enclosedPapers } from './enclosed-papers.ts';
import type { HandingData } from './handing-data.ts';
import { showPaper } from '../desk/show-paper.ts';

export class HandingOverElement extends HTMLElement {
  #data!: HandingData;
  #voice!: Voice;
  #record: RecordFile | undefined;
  /** Of two looks that are under way the later one counts. */
  #latest = 0;

  connectedCallback(): void {
    const json = one<HTMLTemplateElement>(this, '[data-page-data]').content.textContent;
    this.#data = JSON.parse(json) as HandingData;
    const { language, dates, said, annex } = this.#data;
    this.#voice = voiceFor([language], dates, said);
    const base = import.meta.env.BASE_URL;
    const shelf = openHandShelf(base, annex.id);
    const journal = new Journal(base, annex.id, newId());
    const look = () => void this.#look(shelf, journal);
    shelf.watch(look);
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) look();
    });
    this.addEventListener('input', () => {
      this.#show();
    });
    this.addEventListener('click', ({ target }) => {
      const act =
        target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset.act : undefined;
      if (act === 'print') window.print();
      if (act === 'save') this.#save();
      if (act === 'copy') void this.#copy();
    });
    look();
  }

  async #look(shelf: ReturnType<typeof openHandShelf>, journal: Journal): Promise<void> {
    const own = ++this.#latest;
    const { annex } = this.#data;
    await leftBehind(shelf, journal, annex, { read: (text) => openText(text, this.#data) });
    const meant = await meantRecord(shelf, annex.id);
    if (own !== this.#latest) return;
    const read = meant.kind === 'record' ? openText(meant.entry.text, this.#data) : undefined;
    this.#record = read?.ok ? read.record : undefined;
    const { handingOver } = this.#data.said[this.#data.language].forms;
    const none = one(this, 'p[data-none]');
    hide(none, this.#record !== undefined);
    hide(one(this, '.which-record'), this.#record === undefined);
    say(none, read ? handingOver.unreadable : handingOver.noRecord);
    this.#list();
    this.#show();
    if (this.#record) takeInHand(annex.id, this.#record.id);
  }

  /** The papers of the record, to be ticked. What was ticked before stays so. */
  #list(): void {
    const place = this.querySelector<HTMLElement>('[data-papers]');
    if (!place) return;
    const before = new Map(all<HTMLInputElement>(place, 'input').map((box) => [box.value, box.checked]));
    const papers = enclosedPapers(this.#record, this.#data, this.#voice);
    const items = papers.map(({ id, form, enclosed, forThem }) => {
      const item = document.createElement('li');
      const label = document.createElement('label');
      const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: id });
      box.checked = before.get(id) ?? forThem;
      const link = document.createElement('a');
      link.textContent = [...enclosed.title, ...enclosed.remarks].map(({ text }) => text).join('　');
      const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${this.#data.language}/forms/${form}/`;
      link.href = `${addressOf(address, this.#record?.id)}&paper=${id}`;
      label.append(box);
      box.ariaLabel = link.textContent;
      item.append(label, link);
      return item;
    });
    if (items.length > 0) place.replaceChildren(...items);
    else place.textContent = this.#record ? (place.dataset.none ?? '') : '';
  }

  #show(): void {
    const { quoted: annex, said, language } = this.#data;
    const record = this.#record;
    const telling: Telling = { annex, voice: this.#voice, ...(record && { record }) };
    const ticked = all<HTMLInputElement>(this, '[data-papers] input:checked').map(({ value }) => value);
    const papers = enclosedPapers(record, this.#data, this.#voice).filter(({ id }) => ticked.includes(id));
    const enclosed = [...alwaysEnclosed(telling), ...papers.map((paper) => paper.enclosed)];
    const date = one<HTMLInputElement>(this, '[data-date]').value;
    showPaper(one(this, '[data-sheet]'), coverOf(telling, enclosed, date), said[language].forms.desk);
    const titles = enclosed.map(({ title }) => title[0]?.text ?? '');
    const { subject, body } = mailOf(record, titles, said[language].forms, language);
    say(one(this, '[data-subject]'), subject);
    say(one(this, '[data-body]'), body);
    const which = one(this, '[data-which]');
    say(which, (record?.contract.title ?? '') || (which.dataset.untitled ?? ''));
    one<HTMLButtonElement>(this, '[data-act="save"]').disabled = !record;
  }

  #save(): void {
    const record = this.#record;
    if (!record) return;
    const name = recordFileName(this.#data.fileName, record, codeOf(record));
    download(writeRecord(record), name);
  }

  async #copy(): Promise<void> {
    const { handingOver } = this.#data.said[this.#data.language].forms;
    const text = `${one(this, '[data-subject]').textContent}\n\n${one(this, '[data-body]').textContent}`;
    // Over plain http a page may not write to the clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const done = await clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    say(one(this, '[data-copied]'), done === true ? handingOver.copied : handingOver.notCopied);
  }
}

customElements.define('handing-over', HandingOverElement);
