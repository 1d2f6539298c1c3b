/** What is chosen at a notice: the way back, and which of two records stays. It needs nothing from the network. */
import type { Desk, KeptForm } from './kept-form.ts';

export class Choices {
  readonly #desk: Desk;
  readonly #kept: KeptForm;
  /** Nothing is kept of the record any more. */
  readonly drop = () => {
    const back = this.#kept.wayBack();
    this.#kept.forget();
    this.offerUndo(this.#desk.data.words.files.deleted, back);
  };
  readonly #takeOther = () => {
    const back = this.#kept.wayBack();
    // What the other tab left may be unreadable; then that news stands.
    if (this.#kept.load()) this.offerUndo(this.#desk.data.words.files.otherTaken, back);
  };
  /** `data-action` of a button → what it does. */
  readonly #acts: Readonly<Record<string, () => void>> = {
    undo: () => {
      this.#desk.notice.undo();
    },
    'take-other': this.#takeOther,
    'keep-mine': () => {
      this.#kept.keepMine();
    },
    'drop-mine': this.drop,
    'drop-unreadable': this.drop,
    'to-notice': () => {
      this.#desk.notice.seek();
    },
  };

  constructor(desk: Desk, kept: KeptForm) {
    this.#desk = desk;
    this.#kept = kept;
  }

  /** False for a button of another kind. */
  act(action: string): boolean {
    this.#acts[action]?.();
    return Object.hasOwn(this.#acts, action);
  }

  /** Says what was done and offers the way back. */
  offerUndo(sentence: string, back: () => void): void {
    const { undone, undoNote } = this.#desk.data.words.files;
    const undo = () => {
      // What was written since then is not lost either: the way back has a way back.
      const again = this.#kept.wayBack();
      back();
      this.offerUndo(undone, again);
    };
    this.#desk.notice.show(`${sentence}${undoNote}`, { actions: ['undo'], undo });
  }
}
