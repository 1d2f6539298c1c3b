/** What can be done with the record as a whole, loaded when it is first needed: most visits need none of it. */
import type { Choices } from './choices.ts';
import type { Desk, KeptForm } from './kept-form.ts';
import { one } from '../../../browser/dom.ts';
import type { RecordActions } from './record-actions.ts';
import { onOtherTab, previousKey, readStored, textIn } from '../../../browser/records/storage.ts';

export class ActionsLater {
  readonly #desk: Desk;
  readonly #kept: KeptForm;
  readonly #choices: Choices;
  #actions: Promise<RecordActions> | undefined;

  constructor(desk: Desk, kept: KeptForm, choices: Choices) {
    this.#desk = desk;
    this.#kept = kept;
    this.#choices = choices;
  }

  /** A previous record is shown where there is one: then the code for it is needed at once. */
  listen(): void {
    const key = previousKey(this.#desk.data.annex);
    if (textIn(readStored(key)) !== null) this.ready();
    onOtherTab(key, () => {
      this.ready();
    });
  }

  /** Loads the code ahead of its use. */
  ready(): void {
    this.#load().catch(() => undefined);
  }

  async act(action: string, button: HTMLElement): Promise<void> {
    if (!this.#choices.act(action))
      await this.#use((actions) => {
        actions.act(action);
      });
    // A choice that is made takes its button with it: the keyboard goes on from the news, or from the step.
    if (button.checkVisibility()) return;
    one(this.#desk.form, '[data-current] h2').focus();
    this.#desk.notice.seek();
  }

  async openFile(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    // The same file may be chosen again after it was mended.
    input.value = '';
    if (file) await this.#use((actions) => actions.openFile(file));
  }

  async #use(act: (actions: RecordActions) => unknown): Promise<void> {
    let actions;
    try {
      actions = await this.#load();
    } catch {
      this.#desk.notice.show(this.#desk.data.words.files.notLoaded, { warning: true });
      return;
    }
    await act(actions);
  }

  #load(): Promise<RecordActions> {
    this.#actions ??= import('./record-actions.ts').then(
      ({ RecordActions: Loaded }) => new Loaded(this.#desk, this.#kept, this.#choices),
    );
    // What could not be loaded is tried again the next time.
    this.#actions.catch(() => {
      this.#actions = undefined;
    });
    return this.#actions;
  }
}
