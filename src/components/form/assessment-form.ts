/** Makes the server-written form a wizard: shows what is asked, says what it comes to, and keeps it. */
import { isExample } from '../../lib/record/example.ts';
import { mattersOf } from '../../lib/record/matters.ts';
import { progressOf } from '../../lib/assessment/progress.ts';
import { assess } from '../../lib/assessment/verdict.ts';
import { fill } from '../../lib/wording/fill.ts';
import { ActionsLater } from './keeping/actions-later.ts';
import { Choices } from './keeping/choices.ts';
import { dayOf } from '../../browser/clock.ts';
import { all, hide, one, say } from '../../browser/dom.ts';
import { ListsLater } from './lists-later.ts';
import { KeptForm } from './keeping/kept-form.ts';
import { Notice } from './dock/notice.ts';
import type { PageData } from './page-data.ts';
import { keptRecord, placeOf, rememberPlace } from '../../browser/records/place.ts';
import { actOnRow, clear, nameEvidenceAt } from './lists/row-actions.ts';
import { offerIndex, pickEvidence, removeRow, showTitles, takeExample, usesOf } from './lists/rows.ts';
import { showScene } from './shown.ts';
import type { Scene } from './shown.ts';
import { showSummary } from './summary.ts';
import { arriveAgain, arriveInside, sayNext, showStep } from './way.ts';
import { showFieldFaults, unkeptDates } from './particulars/field-faults.ts';

export class AssessmentFormElement extends HTMLElement {
  #data!: PageData;
  #form!: HTMLFormElement;
  #kept!: KeptForm;
  #choices!: Choices;
  #actions!: ActionsLater;
  #lists!: ListsLater;
  #step = '';
  /** What the form came to when it last changed. */
  #scene!: Scene;

  connectedCallback() {
    this.#form = one<HTMLFormElement>(this, 'form');
    this.#data = JSON.parse(
      one<HTMLTemplateElement>(this, '[data-page-data]').content.textContent,
    ) as PageData;
    const refresh = () => {
      this.#refresh();
    };
    const desk = {
      form: this.#form,
      data: this.#data,
      notice: new Notice(this, this.#data.words.keeping.gap),
      refresh,
    };
    this.#kept = new KeptForm(desk);
    this.#choices = new Choices(desk, this.#kept);
    this.#actions = new ActionsLater(desk, this.#kept, this.#choices);
    this.#lists = new ListsLater(() => {
      desk.notice.show(this.#data.words.files.notLoaded, { warning: true });
    });
    this.#listen();
    this.#kept.listen();
    this.#actions.listen();
    this.#goOn();
    this.#step = showStep(this.#form, this.#data, false);
    this.#refresh();
    void this.#kept.ready().then(() => {
      this.#kept.load();
      // After a reload the browser keeps the place.
      if (isNewVisit()) whenAtRest(arriveInside);
    });
  }

  #listen() {
    this.#form.addEventListener('input', (event) => {
      if (event.target instanceof HTMLInputElement && event.target.matches('[data-open-file]')) return;
      this.#loadAhead();
      this.#kept.changed();
    });
    this.#form.addEventListener('click', this.#onClick);
    this.#form.addEventListener('keydown', this.#onKey);
    one(this, '[data-open-file]').addEventListener('change', (event) => {
      void this.#actions.openFile(event.target as HTMLInputElement);
    });
    this.#form.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) this.#leave(event.target);
      if (event.target instanceof HTMLSelectElement) this.#pick(event.target);
    });
    this.#form.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLSelectElement && target.matches('[data-pick-evidence]'))
        offerIndex(this.#form, target);
    });
    this.#form.addEventListener('focusout', (event) => {
      // What is wrong with a field is said when it is left: while it is written, every date is half-written.
      if (event.target instanceof HTMLInputElement) this.#refresh();
    });
    window.addEventListener('pagehide', () => {
      this.#remember();
    });
    for (const leaving of ['beforeunload', 'pagehide']) {
      window.addEventListener(leaving, () => {
        for (const input of all<HTMLInputElement>(this.#form, '[data-evidence-title]')) this.#leave(input);
      });
    }
    window.addEventListener('hashchange', () => {
      one(this, '#why').hidePopover();
      this.#step = showStep(this.#form, this.#data, true);
      this.#remember();
      this.#lists.show(this.#scene);
    });
    one(this, '#why').addEventListener('toggle', () => {
      this.#lists.show(this.#scene);
    });
  }

  /** An address that names nothing leads to where the record was left. */
  #goOn(): void {
    const { annex } = this.#data;
    const step = placeOf(annex, keptRecord(annex))?.step;
    if (location.hash === '' && step && document.getElementById(step)?.matches('[data-step]'))
      history.replaceState(history.state, '', `#${step}`);
  }

  /** Who has begun to write can then go on to the verdict, and save a file, though the network is gone. */
  #loadAhead(): void {
    this.#actions.ready();
    this.#lists.load().catch(() => undefined);
  }

  #remember(): void {
    const { assessment, answers } = this.#scene;
    const { answered, due } = progressOf(assessment, answers);
    const { verdict, phase } = assessment;
    const seen = { answered, due, verdict, beforeStart: phase === 'before' };
    rememberPlace(this.#data.annex, { step: this.#step, ...seen });
  }

  #arrive(): void {
    one(this, '#why').hidePopover();
    arriveAgain();
  }

  #sceneNow(): Scene {
    const record = this.#kept.recordNow();
    const { facts, answers } = record;
    const { rules } = this.#data;
    const assessment = assess(rules, facts, answers);
    const today = dayOf(new Date());
    const matters = mattersOf(rules, record, assessment, { today, unkeptDates: unkeptDates(this.#form) });
    return { form: this.#form, data: this.#data, record, facts, answers, assessment, matters, today };
  }

  #refresh() {
    this.#scene = this.#sceneNow();
    showTitles(this.#form);
    showFieldFaults(this.#scene);
    showScene(this.#scene);
    showSummary(this.#scene);
    sayNext(this.#form, this.#data);
    this.#lists.show(this.#scene);
    const { record } = this.#scene;
    say(one(this, '[data-record-name]'), record.contract.title ?? '');
    hide(one(this, '[data-example-mark]'), !isExample(record));
  }

  readonly #onClick = (event: Event) => {
    const clicked = event.target instanceof Element ? event.target : null;
    // A link to what the address names already changes no address.
    if (clicked?.closest<HTMLAnchorElement>('a[href^="#"]')?.hash === location.hash) {
      event.preventDefault();
      this.#arrive();
    }
    const button = clicked?.closest('button');
    if (!button) return;
    const { action } = button.dataset;
    const { removed, cleared, taken } = this.#data.words.files;
    if (action) void this.#actions.act(action, button);
    else if (button.matches('[data-remove-row]'))
      this.#undoably(removed + this.#lostUses(button), () => removeRow(this.#form, button));
    else if (button.matches('[data-take-example]'))
      this.#undoably(fill(taken, { title: button.dataset.takeExample ?? '' }), () =>
        takeExample(this.#form, button),
      );
    else if (button.matches('[data-clear]')) this.#undoably(cleared, () => clear(button));
    else if (actOnRow(this.#form, button)) this.#kept.changed();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const input = event.target;
    if (event.key !== 'Enter' || !(input instanceof HTMLInputElement)) return;
    // Enter would submit a form; here it names the evidence or does nothing.
    event.preventDefault();
    this.#leave(input);
  };

  /** Evidence that was typed and left is named: nothing that was written is lost for want of a button. */
  #leave(input: HTMLInputElement) {
    if (!input.matches('[data-evidence-title]') || input.value.trim() === '') return;
    nameEvidenceAt(this.#form, input);
    this.#kept.changed();
  }

  #pick(choice: HTMLSelectElement): void {
    if (!choice.matches('[data-pick-evidence]') || choice.value === '') return;
    pickEvidence(this.#form, choice);
    this.#kept.changed();
  }

  /** Which questions lose the evidence with its row. */
  #lostUses(button: Element): string {
    const { files, review } = this.#data.words;
    const uses = usesOf(this.#form, button.closest<HTMLElement>('[data-row]')?.dataset.row ?? '');
    const questions = uses.map((id) => id.slice(1)).join(review.and);
    return uses.length > 0 ? fill(files.removedUsed, { questions }) : '';
  }

  #undoably(sentence: string, act: () => void) {
    const back = this.#kept.wayBack();
    act();
    this.#choices.offerUndo(sentence, back);
    this.#kept.changed();
  }
}

/** Once the browser itself has gone to what the address names; until then it takes the focus away again. */
function whenAtRest(act: () => void): void {
  const later = () => setTimeout(act);
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later, { once: true });
}

/** False after a reload or the way back: then the reader is where he was. */
function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate';
}

customElements.define('assessment-form', AssessmentFormElement);
