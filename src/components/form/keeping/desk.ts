/** The record in hand, as the form has it: opened, changed, kept, and what is said of that. */
import { momentOf } from '../../../browser/clock.ts';
import { fixedParts, say, sayIn, showIn } from '../../../browser/dom.ts';
import { inHand, leaveAt, leaveInHand, leftAt, takeInHand } from '../../../browser/records/in-hand.ts';
import { keepRecord } from '../../../browser/records/hand/keep.ts';
import type { KeptRecord } from '../../../browser/records/hand/kept-record.ts';
import type { News, Pending } from '../../../browser/records/hand/page.ts';
import { blankRecord } from '../../../lib/record/blank.ts';
import { saysNothing } from '../../../lib/record/listing/gist.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import type { RecordSummary } from '../../../lib/record/listing/summary.ts';
import { fill } from '../../../lib/wording/fill.ts';
import type { Notice } from '../dock/notice.ts';
import type { Late, LaterCode } from '../later.ts';
import type { PageData } from '../page-data.ts';

/** What a page that keeps a record says, and what it reads records with. */
export interface DeskData extends Pick<PageData, 'annex' | 'rules' | 'problems' | 'migration' | 'example'> {
  readonly words: Pick<PageData['words'], 'keeping' | 'files'>;
}

interface DeskHands<Data extends DeskData> {
  /** Holds what is said of keeping. */
  readonly form: HTMLElement;
  readonly data: Data;
  readonly notice: Notice;
  readonly later: Pick<LaterCode, 'load'> & { readonly late: Pick<Late, 'openKept'> | undefined };
  /** What lists say of a record; undefined where that cannot be told yet: then they find it out. */
  readonly summary: (record: RecordFile) => RecordSummary | undefined;
  /** Shows a record that has come in the place of another. */
  readonly show: (record: RecordFile) => void;
}

export class Desk<Data extends DeskData = DeskData> {
  readonly form: HTMLElement;
  readonly data: Data;
  readonly notice: Notice;
  readonly kept: KeptRecord;
  /** What is said of keeping, and whether it is trouble. */
  #said: readonly [sentence: string, trouble: boolean] = ['', false];
  #wrongDates = false;

  constructor({ form, data, notice, later, show, summary }: DeskHands<Data>) {
    this.form = form;
    this.data = data;
    this.notice = notice;
    this.kept = keepRecord(import.meta.env.BASE_URL, data.annex, {
      ready: () => later.load(),
      meant: (kept) => inHand(data.annex.id, kept),
      read: (text) =>
        later.late?.openKept(text, data, notice) ?? { ok: false, sentences: [data.words.files.notLoaded] },
      blank: (id, instant) => blankRecord(data.annex, { id, now: new Date(instant) }),
      summary,
      show,
      moved: (id) => {
        if (id === undefined) leaveInHand();
        else takeInHand(data.annex.id, id);
      },
      news: (news) => {
        this.#tell(news);
      },
      ask: (pending) => {
        this.#ask(pending);
      },
      oldTab: () => {
        notice.show(data.words.keeping.oldTab, { actions: ['to-list'], warning: true });
      },
    });
  }

  get record(): RecordFile {
    return this.kept.record;
  }

  /** Does something wait for a choice? */
  get waits(): boolean {
    return this.kept.waiting !== undefined;
  }

  /** Opens the record that the address means; comes to the step at which it was left. */
  async open(): Promise<string | undefined> {
    await this.kept.open();
    return leftAt(this.data.annex.id, this.record.id);
  }

  change(record: RecordFile): void {
    this.kept.change(record);
  }

  /** Where there is no record there is no place in it either. */
  leaveAt(step: string): void {
    if (!saysNothing(this.record)) leaveAt(this.data.annex.id, this.record.id, step);
  }

  /** Brings back, when it is called, what is in hand now. */
  wayBack(): () => void {
    return this.kept.wayBack();
  }

  /** Says what was done and offers the way back. */
  offerUndo(sentence: string, back: () => void): void {
    const { undone, undoNote } = this.data.words.files;
    const undo = () => {
      // What was written since then is not lost either: the way back has a way back.
      const again = this.wayBack();
      back();
      this.offerUndo(undone, again);
    };
    this.notice.show(`${sentence}${undoNote}`, { actions: ['undo'], undo });
  }

  #tell(news: News): void {
    const { keeping } = this.data.words;
    if (news.kind === 'missing')
      this.notice.show(news.binned ? keeping.binned : keeping.missing, {
        actions: ['to-list'],
        warning: true,
      });
    else if (news.kind === 'saved') this.#say(fill(keeping.saved, { time: momentOf(news.at, new Date()) }));
    else this.#say(keeping[news.kind], news.kind !== 'nothing' && news.kind !== 'waiting');
  }

  #ask(pending: Pending | undefined): void {
    if (!pending) {
      this.notice.settle();
      return;
    }
    const { keeping } = this.data.words;
    const lost = pending.about === 'unreadable';
    this.notice.hold({
      sentence: keeping[pending.about],
      list: lost ? pending.sentences : [],
      actions: [...(lost ? ['save-unreadable'] : []), ...pending.choices],
    });
  }

  /** Says of dates that were half-written that nothing keeps them, until they are mended. */
  warnOfDates(wrong: boolean): void {
    if (wrong === this.#wrongDates) return;
    this.#wrongDates = wrong;
    this.#say(...this.#said);
  }

  /** In the panel and in the dock: is what the form states kept? */
  #say(sentence: string, trouble = false): void {
    this.#said = [sentence, trouble];
    const { waiting, wrongDate } = this.data.words.keeping;
    const shown = this.#wrongDates ? wrongDate : sentence;
    for (const place of ['saved', 'saved-short'].flatMap((name) => fixedParts(this.form, name))) {
      say(place, shown);
      place.toggleAttribute('data-trouble', trouble || this.#wrongDates);
    }
    if (shown !== waiting) sayIn(this.form, { 'saved-spoken': shown });
    showIn(this.form, { 'to-notice': this.waits });
  }
}
