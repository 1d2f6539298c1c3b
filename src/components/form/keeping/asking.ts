/** Asks before a record gives way: says which one it is, and lets it be saved as a file first. */
import type { Gist } from '../../../lib/record/gist.ts';
import { fill } from '../../../lib/wording/fill.ts';
import type { Wording } from '../../../lib/wording/ja.ts';
import { hide, made, one, say } from '../../../browser/dom.ts';

export interface Question {
  readonly title: string;
  /** The record that would be lost; undefined where it cannot be read. */
  readonly lost: Gist | undefined;
  /** What becomes of it, sentence by sentence. */
  readonly notes: readonly string[];
  /** The button that goes on. */
  readonly yes: string;
  /** Saves what would be lost as a file. */
  readonly save: () => void;
}

export class Asking {
  readonly #dialog: HTMLDialogElement;
  readonly #words: Wording['assessment']['asking'];
  #save: () => void = () => undefined;
  #act: () => void = () => undefined;

  constructor(root: ParentNode, words: Wording['assessment']['asking']) {
    this.#dialog = one<HTMLDialogElement>(root, '[data-asking]');
    this.#words = words;
    this.#on('[data-asking-save]', () => {
      this.#save();
    });
    this.#on('[data-asking-yes]', () => {
      // Closed first: the keyboard is back where it was, and goes on from there.
      this.#dialog.close();
      this.#act();
    });
    this.#on('[data-asking-no]', () => {
      this.#dialog.close();
    });
  }

  /** Opens the dialog; `act` is called only by its button. Escape and “no” leave everything as it is. */
  ask({ title, lost, notes, yes, save }: Question, act: () => void): void {
    this.#save = save;
    this.#act = act;
    say(one(this.#dialog, 'h2'), title);
    say(one(this.#dialog, '[data-asking-yes]'), yes);
    one(this.#dialog, '[data-asking-notes]').replaceChildren(...notes.map((note) => made('p', note)));
    const list = one(this.#dialog, 'dl');
    hide(list, !lost);
    if (lost) list.replaceChildren(...this.#rows(lost));
    this.#dialog.showModal();
  }

  #rows({ title, contractor, answers }: Gist): readonly HTMLElement[] {
    const words = this.#words;
    const rows: readonly (readonly [string, string])[] = [
      [words.title, title || words.blank],
      [words.contractor, contractor || words.blank],
      [words.answers, fill(words.answersCount, { count: answers })],
    ];
    return rows.flatMap(([name, value]) => [made('dt', name), made('dd', value)]);
  }

  #on(selector: string, act: () => void): void {
    one(this.#dialog, selector).addEventListener('click', act);
  }
}

/** A day and a time of this machine's clock, in the language of the page. */
export function momentText(instant: string): string {
  const locale = document.documentElement.lang === 'ja' ? 'ja-JP' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
}
