/** The record in hand on a page of papers: how it is kept, and what the buttons do that deal with the whole of it. */
import { Notice } from '../../form/dock/notice.ts';
import { ActionsLater } from '../../form/keeping/actions-later.ts';
import { Desk } from '../../form/keeping/desk.ts';
import type { DeskData } from '../../form/keeping/desk.ts';
import { DeskLater } from './desk-later.ts';

export class PageDesk<Data extends DeskData> extends Desk<Data> {
  /** Says that something could not be loaded. */
  readonly failed: () => void;
  readonly #actions: ActionsLater;

  /** @param show shows a record that has come in the place of another */
  constructor(form: HTMLElement, data: Data, show: () => void) {
    const notice = new Notice(form, data.words.keeping.gap);
    const failed = (): void => {
      notice.show(data.words.files.notLoaded, { warning: true });
    };
    const later = new DeskLater(failed);
    super({ form, data, notice, later, show, summary: () => undefined });
    this.failed = failed;
    this.#actions = new ActionsLater(this, later);
  }

  /** Nothing can be written until it is known which record is in hand. */
  async openPage(): Promise<void> {
    this.form.inert = true;
    await this.open();
    this.form.inert = false;
  }

  /** @param act does what only this page has: `data-act` of the button */
  listen(act: (name: string, button: HTMLButtonElement) => void): void {
    this.form.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset.action) void this.#actions.act(button.dataset.action, button);
      else if (button?.dataset.act) act(button.dataset.act, button);
    });
  }
}
