/** The one place where the form says what has happened and offers what can be done about it. */
import { all, one, say } from './dom.ts';

interface Said {
  readonly list?: readonly string[];
  /** `data-action` of the buttons to offer. */
  readonly actions?: readonly string[];
  readonly undo?: () => void;
  readonly focus?: boolean;
  /** Something is wrong and waits for a choice; otherwise it is only told. */
  readonly warning?: boolean;
}

export class Notice {
  readonly #place: HTMLElement;
  #undo: (() => void) | undefined;

  constructor(root: ParentNode) {
    this.#place = one(root, '[data-notice]');
  }

  show(sentence: string, { list = [], actions = [], undo, focus, warning = false }: Said): void {
    this.#undo = undo;
    say(one(this.#place, '[data-notice-text]'), sentence);
    one(this.#place, '[data-notice-list]').replaceChildren(...list.map(item));
    for (const button of all(this.#place, 'button')) {
      button.hidden = !actions.includes(button.dataset.action ?? '');
    }
    this.#place.toggleAttribute('data-warning', warning);
    this.#place.hidden = false;
    if (focus) this.#place.focus();
  }

  hide(): void {
    this.#place.hidden = true;
    this.#undo = undefined;
  }

  /** Another way back for the notice that is shown. */
  offer(undo: () => void): void {
    this.#undo = undo;
  }

  undo(): void {
    this.#undo?.();
  }
}

function item(text: string): HTMLLIElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}
