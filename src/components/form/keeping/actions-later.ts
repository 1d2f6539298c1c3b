/** What can be done with the record as a whole, loaded when it is first needed: most visits need none of it. */
import { one } from '../../../browser/dom.ts';
import type { Desk } from './desk.ts';
import type { RecordActions } from './record-actions.ts';

/** Loads what can be done. */
interface Loading {
  use(act: (late: { readonly RecordActions: typeof RecordActions }) => unknown): Promise<void>;
}

export class ActionsLater {
  readonly #desk: Desk;
  readonly #later: Loading;

  constructor(desk: Desk, later: Loading) {
    this.#desk = desk;
    this.#later = later;
  }

  /** @param action `data-action` of the button */
  async act(action: string, button: HTMLElement): Promise<void> {
    const { notice } = this.#desk;
    if (action === 'undo') notice.undo();
    else if (action === 'to-notice') notice.seek();
    else await this.#later.use(({ RecordActions }) => new RecordActions(this.#desk).act(action));
    // A choice that is made takes its button with it: the keyboard goes on from the news, or from the step.
    if (button.checkVisibility()) return;
    one(this.#desk.form, '[data-current] h2').focus();
    notice.seek();
  }

  async openFile(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    // The same file may be chosen again after it was mended.
    input.value = '';
    const [file] = files;
    if (file) await this.#later.use(({ RecordActions }) => new RecordActions(this.#desk).openFile(file));
  }
}
