/** Opens a record file, works its verdict out anew and shows the report. Nothing is stored or sent. */
import { sentenceFor } from '../../lib/assessment/problem.ts';
import type { Problem } from '../../lib/assessment/problem.ts';
import { verdictName } from '../../lib/assessment/verdict-words.ts';
import type { Attestation } from '../../lib/attestation/attestation.ts';
import { compareCode } from '../../lib/attestation/fingerprint.ts';
import { listed, questionLabels } from '../../lib/attestation/speaker.ts';
import { summaryOf } from '../../lib/attestation/summary.ts';
import type { Language } from '../../lib/language.ts';
import { fill } from '../../lib/wording/fill.ts';
import { textOf } from '../assessment/file-text.ts';
import { part, setItems, setText } from '../attestation/parts.ts';
import { attest, reportDataIn } from '../attestation/report-data.ts';
import type { ReportData } from '../attestation/report-data.ts';
import { clearReport, showReport } from '../attestation/sheet.ts';
import { dropFiles } from './drop-files.ts';
import { summaryNodes } from './summary-nodes.ts';

export class ReceiveRecordElement extends HTMLElement {
  #data!: ReportData;
  #code = '';
  #title = '';
  /** The file opened last: an earlier one that takes longer to read is not shown. */
  #latest: File | undefined;

  connectedCallback(): void {
    this.#data = reportDataIn(this);
    this.#title = document.title;
    const chooser = part(this, 'file') as HTMLInputElement;
    const open = () => {
      const file = chooser.files?.[0];
      if (file) void this.#receive(file);
    };
    // The same file may be chosen again after it has changed.
    chooser.addEventListener('click', () => {
      chooser.value = '';
    });
    chooser.addEventListener('change', open);
    dropFiles(document, (file) => void this.#receive(file));
    this.#typed.addEventListener('input', () => this.#compare(false));
    this.#typed.addEventListener('change', () => this.#compare(true));
    part(this, 'print').addEventListener('click', () => window.print());
    // A page that comes back from the browser's history may still hold a chosen file, and must show it.
    window.addEventListener('pageshow', open);
  }

  get #typed(): HTMLInputElement {
    return part(this, 'typed') as HTMLInputElement;
  }

  async #receive(file: File): Promise<void> {
    this.#latest = file;
    // Whatever becomes of this file, the report of another one is never taken for it.
    this.#clear();
    const read = await textOf(file);
    if (this.#latest !== file) return;
    try {
      const attested = read.ok ? attest(read.value, this.#data) : read;
      if (attested.ok) this.#showReport(file, attested.value.attestation);
      else this.#showProblems(attested.problems);
    } catch {
      this.#showProblems([{ kind: 'failed' }]);
    }
  }

  #clear(): void {
    this.#show(undefined);
    clearReport(part(this, 'sheet'));
    document.title = this.#title;
  }

  #showProblems(problems: readonly Problem[]): void {
    setItems(
      part(this, 'problems'),
      problems.map((problem) => sentenceFor(problem, this.#data.problems)),
    );
    this.#show('refused');
  }

  #showReport(file: File, attestation: Attestation): void {
    const { language, words, receive, usual } = this.#data;
    const said = words[language];
    this.#code = attestation.code;
    setText(
      part(this, 'name'),
      fill(receive.fileSize, { name: file.name, size: sizeText(file.size, this.#data.language) }),
    );
    setText(part(this, 'verdict'), verdictName(attestation.judgement, said.verdict));
    part(this, 'draft').hidden = !attestation.draft;
    setText(part(this, 'draft'), this.#draftText(attestation));
    const reader = { language, dates: usual.dates, words: { ...said, receive } };
    part(this, 'summary').replaceChildren(...summaryNodes(summaryOf(attestation, reader), receive.summary));
    showReport(part(this, 'sheet'), attestation, usual, this.#data);
    this.#compare(true);
    this.#show('result');
  }

  #draftText({ draftReasons }: Attestation): string {
    const { language, receive } = this.#data;
    const reasons = draftReasons.map((reason) => {
      const name = receive.draftReason[reason.kind];
      if (reason.kind === 'contradictions') return name;
      const questions =
        reason.kind === 'openFacts'
          ? listed(
              reason.facts.map((fact) => fact.name[language]),
              language,
            )
          : questionLabels(reason.questions, language);
      return fill(receive.draftItem, { name, questions });
    });
    return receive.draft + reasons.join(language === 'ja' ? '、' : '; ');
  }

  /** @param done the code is not being typed any more, so a short one is wrong rather than unfinished */
  #compare(done: boolean): void {
    const { receive } = this.#data;
    const found = compareCode(this.#typed.value, this.#code);
    const sentence = {
      same: receive.same,
      different: receive.different,
      short: done ? receive.different : '',
      none: '',
    };
    part(this, 'comparison').dataset.found = found;
    setText(part(this, 'comparison'), sentence[found]);
  }

  #show(state: 'refused' | 'result' | undefined): void {
    for (const section of this.querySelectorAll<HTMLElement>('[data-when]')) {
      section.hidden = section.dataset.when !== state;
    }
    if (state) this.querySelector<HTMLElement>(`[data-when="${state}"] h2`)?.focus();
  }
}

function sizeText(bytes: number, language: Language): string {
  const gap = language === 'ja' ? '' : ' ';
  return bytes < 1024 ? `${bytes}${gap}B` : `${Math.round(bytes / 1024)}${gap}KB`;
}

customElements.define('receive-record', ReceiveRecordElement);
