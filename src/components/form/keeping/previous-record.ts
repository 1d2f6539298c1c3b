/** The record that another one has replaced. It stays in the browser until the next one is replaced. */
import { gistOf } from '../../../lib/record/gist.ts';
import type { Gist } from '../../../lib/record/gist.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { momentText } from './asking.ts';
import { hide, one, say } from '../../../browser/dom.ts';
import type { PageData } from '../page-data.ts';
import { openText } from '../../../browser/records/reading.ts';
import type { Opened } from '../../../browser/records/reading.ts';
import {
  forget,
  onOtherTab,
  previousKey,
  put,
  readStored,
  textIn,
} from '../../../browser/records/storage.ts';

export class PreviousRecord {
  readonly #place: HTMLElement;
  readonly #data: PageData;
  readonly #key: string;

  constructor(root: ParentNode, data: PageData) {
    this.#place = one(root, '[data-previous-record]');
    this.#data = data;
    this.#key = previousKey(data.annex);
    onOtherTab(this.#key, () => {
      this.show();
    });
    this.show();
  }

  /** To the letter; null where there is none. */
  get text(): string | null {
    return textIn(readStored(this.#key));
  }

  /** Read again; undefined where there is none. */
  get opened(): Opened | undefined {
    const { text } = this;
    return text === null ? undefined : openText(text, this.#data);
  }

  /** Undefined where there is none, or none that can be read. */
  get gist(): Gist | undefined {
    const { opened } = this;
    return opened?.ok ? gistOf(opened.record) : undefined;
  }

  /** Takes the place of what was kept; null keeps nothing any more. False where the browser has no room. */
  keep(text: string | null): boolean {
    if (text === null) forget(this.#key);
    const kept = text === null || put(this.#key, text) === 'saved';
    this.show();
    return kept;
  }

  show(): void {
    const { text, gist } = this;
    const words = this.#data.words.asking;
    hide(this.#place, text === null);
    const unread = { title: words.unreadable, date: '' };
    const said = gist ? { title: gist.title || words.blank, date: momentText(gist.updatedAt) } : unread;
    say(one(this.#place, '[data-previous-text]'), fill(words.previous, said));
  }
}
