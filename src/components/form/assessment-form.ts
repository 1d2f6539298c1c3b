/**
 * Makes the server-written form a wizard. The record is the state: what is typed is edited into it, and the page shows
 * what it comes to; nothing reads the page to know what was answered.
 */
import { dayOf } from '../../browser/clock.ts';
import { all, isPart, one, pageData, parts } from '../../browser/dom.ts';
import { sceneOf } from '../../lib/filling/scene.ts';
import type { Scene } from '../../lib/filling/scene.ts';
import { view as viewOf } from '../../lib/filling/view.ts';
import type { Sight, View, ViewWords } from '../../lib/filling/view.ts';
import type { Labels } from '../../lib/filling/labels.ts';
import { saysNothing } from '../../lib/record/listing/gist.ts';
import type { RecordFile } from '../../lib/record/record.ts';
import { Notice } from './dock/notice.ts';
import { fillControls, fillIn, isControl, taken } from './fill-form.ts';
import { ActionsLater } from './keeping/actions-later.ts';
import { Desk } from './keeping/desk.ts';
import { labelsIn } from './labels.ts';
import { LaterCode } from './later.ts';
import type { RowAct } from './lists/row-acts.ts';
import { viewWordsOf } from './view-words.ts';
import type { PageData } from './page-data.ts';
import { UnkeptDates } from './particulars/unkept-dates.ts';
import { show } from './show/show.ts';
import { arriveIn, arriveInside, sayNext, showInRail, showStep } from './way.ts';

export class AssessmentFormElement extends HTMLElement {
  #data!: PageData;
  #form!: HTMLFormElement;
  #labels!: Labels;
  #words!: ViewWords;
  #desk!: Desk;
  #actions!: ActionsLater;
  #later!: LaterCode;
  #step!: HTMLElement;
  /** What the page shows by now, and what it is made from. */
  #view: View | undefined;
  #scene: Scene | undefined;
  readonly #unkept = new UnkeptDates();
  /** The record says something that the page does not show yet. */
  #behind = false;

  connectedCallback() {
    this.#form = one<HTMLFormElement>(this, 'form');
    // Nothing can be typed until it is known which record is in hand.
    this.#form.inert = true;
    // At once: the browser is about to go to what the address names.
    this.#step = showStep(this.#form);
    // A task of its own: before it and after it, the browser answers.
    setTimeout(() => {
      this.#start();
    });
  }

  #start(): void {
    this.#data = pageData<PageData>(this);
    this.#labels = labelsIn(this.#form);
    this.#words = viewWordsOf(this.#data, this.#labels);
    // Before the desk listens: what it keeps when the page goes is then whole.
    this.#listen();
    const notice = new Notice(this, this.#data.words.keeping.gap);
    this.#later = new LaterCode(
      () => {
        notice.show(this.#data.words.files.notLoaded, { warning: true });
      },
      ({ buildRows }) => {
        // What only late code can show stands in no field yet; what is being written is left alone.
        buildRows(this.#form, this.#desk.record);
        this.#nameTyped();
        this.#refresh();
      },
    );
    this.#desk = new Desk({
      form: this.#form,
      data: this.#data,
      notice,
      later: this.#later,
      show: this.#showRecord,
      summary: this.#summaryOf,
    });
    this.#actions = new ActionsLater(this.#desk, this.#later);
    void this.#open();
  }

  async #open(): Promise<void> {
    const step = await this.#desk.open();
    // A record that waits for a choice has shown nothing yet.
    if (!this.#view) this.#refresh();
    this.#form.inert = false;
    // An address that names nothing leads to where the record was left.
    if (location.hash === '' && step && document.getElementById(step)?.matches('[data-part="step"]')) {
      history.replaceState(history.state, '', `#${step}`);
      this.#toStep(false);
    } else showInRail(this.#step);
    // After a reload the browser keeps the place.
    if (isNewVisit())
      whenAtRest(() => {
        arriveInside(this.#step);
      });
  }

  #listen() {
    this.#form.addEventListener('input', ({ target }) => {
      if (isControl(target)) this.#type(target);
    });
    this.#form.addEventListener('click', this.#onClick);
    this.#form.addEventListener('keydown', this.#onKey);
    this.#form.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      if (isPart(target, 'open-file')) void this.#actions.openFile(target as HTMLInputElement);
      if (isPart(target, 'pick-evidence'))
        void this.#later.use(({ pick }) => {
          this.#act(pick(target as HTMLSelectElement, this.#desk.record));
        });
      this.#leave(target);
    });
    this.#form.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#later.late?.offerIndex(target, this.#desk.record);
    });
    this.#form.addEventListener('focusout', ({ target }) => {
      // What is wrong with a field is said when it is left: while it is written, every date is half-written.
      if (!(target instanceof HTMLInputElement) || target.type === 'radio') return;
      if (target.type === 'date') this.#unkept.note(target);
      this.#refresh();
    });
    for (const leaving of ['beforeunload', 'pagehide'])
      // What was typed and not yet named goes with the record.
      window.addEventListener(leaving, this.#onLeaving);
    window.addEventListener('hashchange', () => {
      one(this, '#why').hidePopover();
      this.#toStep(true);
    });
    one(this, '#why').addEventListener('toggle', () => {
      this.#refresh();
    });
  }

  /** One control says something else: it alone is read. */
  #type(control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): void {
    if (control.name === '') return;
    // Who has begun to write can then go on to the verdict, and save a file, though the network is gone.
    this.#later.ready();
    if (control instanceof HTMLInputElement && control.type === 'date') this.#unkept.note(control);
    this.#desk.change(taken(this.#desk.record, control));
    // The press itself shows at once; what follows from it is worked out after that, and shown in the next frame.
    this.#behind = true;
    requestAnimationFrame(() => setTimeout(this.#catchUp));
  }

  #change(record: RecordFile): void {
    this.#desk.change(record);
    this.#refresh();
  }

  readonly #catchUp = (): void => {
    if (this.#behind) this.#refresh();
  };

  /** Another record, or other content, is in hand. */
  readonly #showRecord = (record: RecordFile): void => {
    this.#later.late?.buildRows(this.#form, record);
    fillControls(this.#form, record);
    this.#unkept.forget();
    if (!saysNothing(record)) this.#later.ready();
    this.#refresh();
  };

  readonly #summaryOf = (record: RecordFile) => {
    const { assessment } = this.#scene?.record === record ? this.#scene : {};
    return assessment && this.#later.late?.summaryOf(record, assessment, this.#data.annex.rules ?? '');
  };

  #toStep(moveFocus: boolean): void {
    this.#step = showStep(this.#form);
    this.#desk.leaveAt(this.#step.id);
    this.#refresh();
    if (moveFocus) arriveIn(this.#step);
    else showInRail(this.#step);
  }

  #refresh(): void {
    this.#behind = false;
    const { rules } = this.#data;
    const beside = { today: dayOf(new Date()), unkeptDates: this.#unkept.places };
    const scene = sceneOf(rules, this.#desk.record, beside.today, (record, assessment) =>
      this.#later.matters(rules, record, assessment, beside),
    );
    const view = viewOf(scene, this.#words, this.#sight);
    show(this.#form, view, this.#view);
    this.#view = view;
    sayNext(this.#form, this.#data);
    this.#desk.warnOfDates(beside.unkeptDates.length > 0);
    this.#later.show({ form: this.#form, step: this.#step, data: this.#data, labels: this.#labels, scene });
    this.#scene = scene;
  }

  get #sight(): Sight {
    const { id, dataset } = this.#step;
    if (dataset.clause !== undefined) return Number(dataset.clause);
    return id === 'facts' ? id : 'other';
  }

  readonly #onClick = (event: Event) => {
    const clicked = event.target instanceof Element ? event.target : null;
    // A link to what the address names already changes no address.
    if (clicked?.closest<HTMLAnchorElement>('a[href^="#"]')?.hash === location.hash) {
      event.preventDefault();
      one(this, '#why').hidePopover();
      arriveIn(this.#step);
    }
    const button = clicked?.closest('button');
    if (!button) return;
    const { action } = button.dataset;
    if (action) void this.#actions.act(action, button);
    else
      void this.#later.use(({ actOf }) => {
        this.#act(actOf(this.#form, button, this.#desk.record));
      });
  };

  readonly #onKey = (event: KeyboardEvent) => {
    // What an answer has just opened is there to be gone to.
    this.#catchUp();
    const input = event.target;
    if (event.key !== 'Enter' || !(input instanceof HTMLInputElement)) return;
    // Enter would submit a form; here it names the evidence or does nothing.
    event.preventDefault();
    this.#leave(input);
  };

  readonly #onLeaving = (event: Event) => {
    this.#nameTyped(true);
    const typed = () => this.#typedTitles().some(({ value }) => value.trim() !== '');
    if (!this.#later.late && typed()) event.preventDefault();
  };

  /** @param now also what is still being typed */
  #nameTyped(now = false): void {
    for (const input of this.#typedTitles()) if (now || input !== document.activeElement) this.#leave(input);
  }

  #typedTitles(): readonly HTMLInputElement[] {
    return parts<HTMLInputElement>(this.#form, 'evidence-title');
  }

  /** Evidence that was typed and left is named: nothing that was written is lost for want of a button. */
  #leave(input: HTMLElement) {
    const { late } = this.#later;
    if (!late) return;
    if (isPart(input, 'evidence-title')) this.#act(late.nameTyped(input, this.#desk.record));
    else if (input.matches('[data-rows="evidence"] [data-name="title"]'))
      late.offer(one<HTMLDataListElement>(this.#form, '#evidence-titles'), this.#desk.record);
  }

  /** Does what a button is for, shows it, and offers the way back where something was taken away. */
  #act(act: RowAct | undefined): void {
    if (!act || act.record === this.#desk.record) return;
    const back = act.undo && this.#desk.wayBack();
    this.#change(act.record);
    const { late } = this.#later;
    late?.buildRows(this.#form, act.record);
    // A date that no record holds stays to be mended.
    fillIn(all<HTMLInputElement>(this.#step, 'input:not(:invalid), select, textarea'), act.record);
    if (back && late) this.#desk.offerUndo(late.sentenceOf(act, this.#data.words), back);
    this.#refresh();
    act.focus?.()?.focus();
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
