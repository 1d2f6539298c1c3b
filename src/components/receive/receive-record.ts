/** Opens record files, works their verdicts out anew and shows a report. Nothing is stored or sent. */
import { sentenceFor } from '../../lib/record/problem.ts';
import type { Attestation } from '../../lib/attestation/attestation.ts';
import { compareCode } from '../../lib/record/fingerprint.ts';
import { listed, questionLabels } from '../../lib/attestation/report/speaker.ts';
import { summaryForReader } from '../../lib/attestation/summary.ts';
import { mannerOf } from '../../lib/languages/language.ts';
import type { Language } from '../../lib/languages/language.ts';
import { fill } from '../../lib/wording/fill.ts';
import { part, say } from '../../browser/dom.ts';
import { setItems, setNote } from '../report/notes.ts';
import { changesTold, reportDataIn } from '../report/report-data.ts';
import type { Attested, ReportData } from '../report/report-data.ts';
import { clearReport, showReport } from '../report/sheet.ts';
import { dropFiles } from '../../browser/drop-files.ts';
import { receiptIn, verdictLines } from './list-rows.ts';
import { attestedOf, problemsOf, receiveFile } from './received.ts';
import type { ReceivedFile } from './received.ts';
import { ReceivedList } from './received-list.ts';
import { summaryNodes } from './summary-nodes.ts';

type ReceiveState = 'refused' | 'result' | undefined;

export class ReceiveRecordElement extends HTMLElement {
  #data!: ReportData;
  #list!: ReceivedList;
  #title = '';
  #all: readonly ReceivedFile[] = [];
  /** The record whose report is shown, by its place among all. */
  #open = 0;
  /** The files chosen last: earlier ones that take longer to read are not shown. */
  #latest: readonly File[] = [];

  connectedCallback(): void {
    this.#data = reportDataIn(this);
    this.#title = document.title;
    this.#list = new ReceivedList(part(this, 'list'), this.#data, (index) => this.#showOne(index));
    const chooser = part<HTMLInputElement>(this, 'file');
    const open = () => void this.#receive([...(chooser.files ?? [])]);
    // The same file may be chosen again after it has changed.
    chooser.addEventListener('click', () => {
      chooser.value = '';
    });
    chooser.addEventListener('change', open);
    dropFiles(document, (files) => void this.#receive(files));
    this.#typed.addEventListener('input', () => this.#compare(false));
    this.#typed.addEventListener('change', () => this.#compare(true));
    part(this, 'print').addEventListener('click', () => window.print());
    part(this, 'print-list').addEventListener('click', () => this.#printList());
    part(this, 'back').addEventListener('click', () => this.#list.focus(this.#open));
    // A page that comes back from the browser's history may still hold chosen files, and must show them.
    window.addEventListener('pageshow', open);
  }

  get #typed(): HTMLInputElement {
    return part<HTMLInputElement>(this, 'typed');
  }

  async #receive(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.#latest = files;
    // Whatever becomes of these files, what was shown before is never taken for theirs.
    this.#show(undefined);
    this.#list.show([]);
    const { receiving } = this.#data;
    say(part(this, 'reading'), fill(receiving.reading, { count: files.length }));
    const all: ReceivedFile[] = [];
    for (const file of files) {
      all.push(await receiveFile(file, this.#data));
      if (this.#latest !== files) return;
    }
    say(part(this, 'reading'), '');
    this.#showAll(all);
  }

  #showAll(all: readonly ReceivedFile[]): void {
    this.#all = all;
    part(this, 'back').hidden = all.length < 2;
    this.#list.show(all);
    if (all.length === 1) this.#showOne(0);
  }

  #showOne(index: number): void {
    const one = this.#all[index];
    if (!one) return;
    this.#open = index;
    const attested = attestedOf(one);
    if (attested) this.#showReport(one, attested);
    else this.#showProblems(one);
    this.#list.mark(index);
  }

  #showProblems(one: ReceivedFile): void {
    setItems(
      part(this, 'problems'),
      problemsOf(one).map((problem) => sentenceFor(problem, this.#data.problems)),
    );
    this.#show('refused');
  }

  #showReport({ file, typed }: ReceivedFile, attested: Attested): void {
    const { language, words, receive: said, usual } = this.#data;
    const { attestation } = attested;
    say(
      part(this, 'name'),
      fill(said.fileSize, { name: file.name, size: fileSizeText(file.size, language) }),
    );
    this.#showReceipt(attested);
    part(this, 'draft').hidden = !attestation.draft;
    say(part(this, 'draft'), this.#draftText(attestation));
    setNote(part(this, 'changes'), changesTold(attested, this.#data));
    const reader = { language, dates: usual.dates, words: { ...words[language], receive: said } };
    part(this, 'summary').replaceChildren(
      ...summaryNodes(summaryForReader(attestation, reader), said.summary),
    );
    showReport(part(this, 'sheet'), attested, usual, this.#data);
    this.#typed.value = typed;
    this.#compare(true);
    this.#show('result');
  }

  /** Whose record it is, then what it comes to. */
  #showReceipt(attested: Attested): void {
    const receipt = receiptIn(attested, this.#data);
    const [verdict = '', ...marks] = verdictLines(receipt, this.#data);
    for (const name of ['contractor', 'contract', 'date'] as const) say(part(this, name), receipt[name]);
    part(this, 'verdict').dataset.verdict = attested.attestation.judgement.verdict;
    say(part(this, 'verdict'), verdict);
    say(part(this, 'marks'), listed(marks, this.#data.language));
  }

  #draftText({ draftReasons }: Attestation): string {
    const { language, receive: said } = this.#data;
    const reasons = draftReasons.map((reason) => {
      const name = said.draftReason[reason.kind];
      if (reason.kind === 'contradictions') return name;
      const questions =
        reason.kind === 'openFacts'
          ? listed(
              reason.facts.map((fact) => fact.name[language]),
              language,
            )
          : questionLabels(reason.questions, language);
      return fill(said.draftItem, { name, questions });
    });
    return said.draft + reasons.join(mannerOf(language).reasons);
  }

  /** @param done the code is not being typed any more, so a short one is wrong rather than unfinished */
  #compare(done: boolean): void {
    const one = this.#all[this.#open];
    const attested = one && attestedOf(one);
    if (!attested) return;
    const { receive: said, receiving } = this.#data;
    const { found, length } = compareCode(this.#typed.value, attested.attestation.code);
    const wrongLength = fill(receiving.wrongLength, { count: length });
    const sentence = {
      same: said.same,
      different: said.different,
      long: wrongLength,
      short: done ? wrongLength : '',
      none: '',
    };
    part(this, 'comparison').dataset.found = found;
    say(part(this, 'comparison'), sentence[found]);
    if (!done) return;
    one.typed = this.#typed.value;
    this.#list.refresh();
  }

  /** Paper takes the list alone: what stands below it is closed first. */
  #printList(): void {
    this.#show(undefined);
    this.#list.mark(undefined);
    window.print();
  }

  #show(state: ReceiveState): void {
    if (state !== 'result') {
      clearReport(part(this, 'sheet'));
      document.title = this.#title;
    }
    for (const section of this.querySelectorAll<HTMLElement>('[data-when]')) {
      section.hidden = section.dataset.when !== state;
    }
    if (state) this.querySelector<HTMLElement>(`[data-when="${state}"] h2`)?.focus();
  }
}

function fileSizeText(bytes: number, language: Language): string {
  const gap = mannerOf(language).sentenceGap;
  return bytes < 1024 ? `${bytes}${gap}B` : `${Math.round(bytes / 1024)}${gap}KB`;
}

customElements.define('receive-record', ReceiveRecordElement);
