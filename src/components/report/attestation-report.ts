/** Shows the record of this browser as a report, and keeps it true while other tabs write. */
import { blank } from '../../lib/assessment/answers.ts';
import { sentenceFor } from '../../lib/record/problem.ts';
import type { Problem } from '../../lib/record/problem.ts';
import { recordFileName } from '../../lib/record/file-name.ts';
import { writeRecord } from '../../lib/record/write.ts';
import type { Attestation } from '../../lib/attestation/attestation.ts';
import { fill } from '../../lib/wording/fill.ts';
import { dayOf } from '../../browser/clock.ts';
import { download } from '../../browser/download.ts';
import { takeInHand } from '../../browser/records/in-hand.ts';
import { store, readStored, reportKey } from '../../browser/records/storage.ts';
import { RecordInHand } from './record-in-hand.ts';
import type { Meant } from './record-in-hand.ts';
import { part, say } from '../../browser/dom.ts';
import { setItems, setNote } from './notes.ts';
import { attest, changesTold, reportDataIn } from './report-data.ts';
import type { Attested, ReportData } from './report-data.ts';
import { notices } from './report-notices.ts';
import { optionsIn, optionsToStore, setOptions, storedOptions } from './report-options.ts';
import { showReport } from './sheet.ts';

type ReportState = Exclude<Meant['kind'], 'record'> | 'unreadable' | 'ready';

export class AttestationReportElement extends HTMLElement {
  #data!: ReportData;
  #title = '';
  #inHand!: RecordInHand;
  /** The record that the sheet shows. */
  #shown: Attested | undefined;

  connectedCallback(): void {
    this.#data = reportDataIn(this);
    this.#title = document.title;
    setOptions(this.#form, this.#storedOptions());
    this.#form.addEventListener('input', () => {
      this.#remember();
      this.#refresh();
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    part(this, 'print').addEventListener('click', () => window.print());
    for (const kind of ['word', 'excel'] as const)
      part(this, kind).addEventListener('click', () => void this.#saveAs(kind));
    part(this, 'save').addEventListener('click', () => this.#save());
    this.#inHand = new RecordInHand(this.#data, () => this.#refresh());
    this.#inHand.look();
  }

  get #form(): HTMLFormElement {
    const form = this.querySelector('form');
    if (!form) throw new Error('<attestation-report> holds no form. Write it in AttestationPage.astro.');
    return form;
  }

  #refresh(): void {
    const { meant } = this.#inHand;
    if (meant?.kind === 'record') this.#showRecord(meant);
    else if (meant) {
      part(this, 'which').hidden = true;
      this.#show(meant.kind);
    }
  }

  #showRecord({ entry, several }: Extract<Meant, { kind: 'record' }>): void {
    const read = attest(entry.text, this.#data, { today: dayOf(new Date()) });
    if (read.ok) this.#showReport(read.value);
    else this.#showProblems(read.problems);
    const which = part(this, 'which');
    which.hidden = !several;
    const title = read.ok ? (read.value.record.contract.title ?? '') : '';
    say(part(this, 'which-name'), entry.label ?? (title || (which.dataset.untitled ?? '')));
    // The links that were just written lead on with this record too.
    takeInHand(this.#data.annex.id, entry.id);
  }

  #showReport(shown: Attested): void {
    const { attestation } = shown;
    this.#shown = shown;
    showReport(part(this, 'sheet'), shown, optionsIn(this.#form, this.#data.usual), this.#data);
    part(this, 'notices').replaceChildren(...notices(attestation, this.#data));
    setNote(part(this, 'changes'), changesTold(shown, this.#data));
    say(part(this, 'honorific'), this.#honorificNote(attestation));
    part(this, 'excel').hidden = attestation.subcontractors.length === 0;
    say(part(this, 'code'), attestation.code);
    say(part(this, 'file-name'), fill(this.#data.handingOver.name, { name: this.#fileName(shown) }));
    this.#show('ready');
  }

  #fileName({ record, attestation }: Attested): string {
    return recordFileName(this.#data.handingOver.prefix, record, attestation.code);
  }

  /** Of the record that is shown: what is handed over together says the same. */
  #save(): void {
    if (!this.#shown) return;
    const { record, migrated } = this.#shown;
    download(migrated?.text ?? writeRecord(record), this.#fileName(this.#shown));
  }

  /** What makes such a file is loaded when one is asked for. */
  async #saveAs(kind: 'word' | 'excel'): Promise<void> {
    if (!this.#shown) return;
    const failed = part(this, 'word-failed');
    failed.hidden = true;
    try {
      const save = await (kind === 'word'
        ? import('./save-word.ts').then(({ saveReport }) => saveReport)
        : import('./save-excel.ts').then(({ saveSubcontractors }) => saveSubcontractors));
      await save(this.#shown, optionsIn(this.#form, this.#data.usual), this.#data);
    } catch {
      failed.hidden = false;
    }
  }

  #showProblems(problems: readonly Problem[]): void {
    setItems(
      part(this, 'problems'),
      problems.map((problem) => sentenceFor(problem, this.#data.problems)),
    );
    this.#show('unreadable');
  }

  #show(state: ReportState): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-when]')) {
      section.hidden = section.dataset.when !== state;
    }
    if (state !== 'ready') document.title = this.#title;
  }

  #honorificNote({ contract }: Attestation): string {
    const { report } = this.#data.words[this.#data.language];
    const honorific = blank(contract.honorific) ? report.honorific : (contract.honorific ?? '');
    return fill(report.honorificNote, { honorific });
  }

  #storedOptions() {
    const { annex, usual } = this.#data;
    const stored = readStored(reportKey(annex.id));
    return stored.kind === 'text' ? storedOptions(stored.text, this.#form, usual) : usual;
  }

  /** Choices are not worth a quarrel between tabs: the last one counts. */
  #remember(): void {
    const key = reportKey(this.#data.annex.id);
    const options = optionsIn(this.#form, this.#data.usual);
    store(key, optionsToStore(options));
  }
}

customElements.define('attestation-report', AttestationReportElement);
