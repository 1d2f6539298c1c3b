/** The news of the page: what was done, and the way back. */
import { hide, made, one, part, say } from '../../browser/dom.ts';

export interface PageNews {
  readonly sentence: string;
  /** One a file, where several were dealt with. */
  readonly list?: readonly string[];
  /** False where it could not be done any more. */
  readonly undo?: () => Promise<boolean>;
  /** Something did not work. */
  readonly warning?: boolean;
}

export class RecordsNotice {
  readonly #node: HTMLElement;
  #undo: (() => Promise<boolean>) | undefined;

  constructor(root: ParentNode) {
    this.#node = part(root, 'notice');
  }

  show({ sentence, list = [], undo, warning = false }: PageNews): void {
    this.#undo = undo;
    this.#node.toggleAttribute('data-warning', warning);
    say(part(this.#node, 'notice-text'), sentence);
    part(this.#node, 'notice-list').replaceChildren(...list.map((line) => made('li', line)));
    hide(one(this.#node, '[data-act="undo"]'), !undo);
    hide(this.#node, sentence === '');
  }

  /** The keyboard goes to the way back, or to the news. */
  focus(): void {
    const undo = one(this.#node, '[data-act="undo"]');
    (undo.hidden ? this.#node : undo).focus();
  }

  dismiss(): void {
    hide(this.#node, true);
  }

  /** Once; undefined where there is no way back. */
  takeUndo(): (() => Promise<boolean>) | undefined {
    const undo = this.#undo;
    this.#undo = undefined;
    return undo;
  }
}
