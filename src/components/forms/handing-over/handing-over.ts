/**
 * Shows what is handed over of the record in hand, fills in the letter and the words of a mail, and notes in the record
 * that it was handed over.
 */
import { all, hide, one, pageData, part, parts, say } from '../../../browser/dom.ts';
import { alwaysEnclosed, coverOf } from '../../../lib/forms/handing/cover.ts';
import type { Enclosed } from '../../../lib/forms/handing/cover.ts';
import { mailsOf } from '../../../lib/forms/handing/mail.ts';
import type { FormTelling } from '../../../lib/forms/telling.ts';
import { voiceFor } from '../../../lib/forms/voice.ts';
import type { Voice } from '../../../lib/forms/voice.ts';
import { forgetSubmission } from '../../../lib/record/editing/submissions.ts';
import { saysNothing } from '../../../lib/record/listing/gist.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { PageDesk } from '../desk/page-desk.ts';
import { showPaper } from '../desk/show-paper.ts';
import { enclosedPapers } from './enclosed-papers.ts';
import type { HandingData } from './handing-data.ts';
import { showEnclosed } from './show-enclosed.ts';
import { noted, showSubmitted } from './submitted.ts';

export class HandingOverElement extends HTMLElement {
  #data!: HandingData;
  #voice!: Voice;
  #desk!: PageDesk<HandingData>;

  connectedCallback(): void {
    this.#data = pageData<HandingData>(this);
    const { spoken, dates, said } = this.#data;
    this.#voice = voiceFor(spoken, dates, said);
    const show = (): void => {
      this.#show();
    };
    this.#desk = new PageDesk(this, this.#data, show);
    this.#listen();
    void this.#desk.openPage().then(show);
  }

  #listen(): void {
    this.addEventListener('input', () => {
      this.#showLetter();
    });
    this.#desk.listen((name) => {
      this.#act(name);
    });
  }

  #act(act: string): void {
    const { handing } = this.#data;
    const { record } = this.#desk;
    if (act === 'print') window.print();
    else if (act === 'word') void this.#saveWord();
    else if (act === 'copy') void this.#copy();
    else if (act === 'submitted') this.#change(noted(this, record), handing.noted);
    else if (act === 'forget') this.#change(forgetSubmission(record), handing.forgotten);
  }

  #change(record: RecordFile, said: string): void {
    if (record === this.#desk.record) return;
    const back = this.#desk.wayBack();
    this.#desk.change(record);
    this.#show();
    this.#desk.offerUndo(said, back);
  }

  /** Undefined where nothing is in hand, or nothing stands in it. */
  get #record(): RecordFile | undefined {
    const { record } = this.#desk;
    return saysNothing(record) ? undefined : record;
  }

  #show(): void {
    const record = this.#record;
    hide(part(this, 'none'), record !== undefined);
    hide(one(this, '.which-record'), record === undefined);
    const which = part(this, 'which');
    say(which, (record?.contract.title ?? '') || (which.dataset.untitled ?? ''));
    for (const papers of parts(this, 'papers')) showEnclosed(papers, record, this.#data, this.#voice);
    showSubmitted(this, record, this.#data);
    this.#showLetter();
  }

  #showLetter(): void {
    const { said, spoken, desk } = this.#data;
    const enclosed = this.#enclosed();
    showPaper(part(this, 'sheet'), coverOf(this.#telling, enclosed, this.#date), desk);
    const places = parts(this, 'mail');
    for (const [at, { subject, body }] of mailsOf(this.#record, enclosed, said, spoken).entries()) {
      const place = places[at];
      if (!place) continue;
      say(part(place, 'subject'), subject);
      say(part(place, 'body'), body);
    }
  }

  get #telling(): FormTelling {
    const record = this.#record;
    return { annex: this.#data.quoted, voice: this.#voice, ...(record && { record }) };
  }

  get #date(): string {
    return part<HTMLInputElement>(this, 'date').value;
  }

  #enclosed(): readonly Enclosed[] {
    const ticked = all<HTMLInputElement>(this, '[data-part="papers"] input:checked').map(
      ({ value }) => value,
    );
    const papers = enclosedPapers(this.#record, this.#data, this.#voice);
    const chosen = papers.filter(({ id }) => ticked.includes(id)).map(({ enclosed }) => enclosed);
    return [...alwaysEnclosed(this.#telling), ...chosen];
  }

  /** What makes such a file is loaded when one is asked for. */
  async #saveWord(): Promise<void> {
    const record = this.#record;
    const date = this.#date;
    try {
      const { saveLetter } = await import('../saving/save-letter.ts');
      const filled = { ...(record && { record }), paper: { id: '', form: '', date } };
      await saveLetter(coverOf(this.#telling, this.#enclosed(), date), this.#data, filled);
    } catch {
      this.#desk.failed();
    }
  }

  async #copy(): Promise<void> {
    const { handing } = this.#data;
    const places = ['subject', 'body'].flatMap((name) => parts(this, name));
    const text = places.map((place) => place.textContent.trim()).join('\n\n');
    // Over plain http a page may not write to the clipboard.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    const done = await clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    say(part(this, 'copied'), done === true ? handing.copied : handing.notCopied);
  }
}

customElements.define('handing-over', HandingOverElement);
