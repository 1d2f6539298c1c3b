/** The one place where the form says what has happened and offers what can be done about it. */
import { all, hide, made, part, say } from '../../../browser/dom.ts';

interface NoticeSaid {
  readonly list?: readonly string[];
  /** `data-action` of the buttons to offer. */
  readonly actions?: readonly string[];
  readonly undo?: () => void;
  readonly focus?: boolean;
  /** Something is wrong and waits for a choice; otherwise it is only told. */
  readonly warning?: boolean;
}

/** Why nothing is stored for now, and the choices that end it. */
export interface Waiting extends Pick<NoticeSaid, 'list'> {
  readonly sentence: string;
  readonly actions: readonly string[];
}

export class Notice {
  readonly #place: HTMLElement;
  /** The way back stands in the dock too: what was done may be far below the notice. */
  readonly #buttons: readonly HTMLElement[];
  readonly #gap: string;
  /** What every notice says and offers until `settle`. */
  #waiting: Waiting | undefined;
  #undo: (() => void) | undefined;

  /** @param gap what stands between two sentences */
  constructor(root: ParentNode, gap: string) {
    this.#place = part(root, 'notice');
    this.#buttons = all(root, '[data-part="notice"] [data-action], .dock [data-action="undo"]');
    this.#gap = gap;
  }

  /** Is something said? */
  get stands(): boolean {
    return !this.#place.hidden;
  }

  /** What waits for a choice. */
  get waiting(): Waiting | undefined {
    return this.#waiting;
  }

  /** Says what waits for a choice; until it is settled, every other news says and offers it again. */
  hold(waiting: Waiting): void {
    this.#waiting = waiting;
    this.#write(waiting.sentence, { ...waiting, warning: true });
  }

  /** The choice is made, and its notice is gone. */
  settle(): void {
    if (this.#waiting) this.#place.hidden = true;
    this.#waiting = undefined;
  }

  show(sentence: string, said: NoticeSaid = {}): void {
    const waiting = this.#waiting;
    if (!waiting) this.#write(sentence, said);
    else
      this.#write(sentence.trim() + this.#gap + waiting.sentence, {
        ...waiting,
        ...said,
        actions: [...(said.actions ?? []), ...waiting.actions],
        warning: true,
      });
  }

  undo(): void {
    this.#undo?.();
  }

  /** Brings the keyboard and the eye to the notice. */
  seek(): void {
    this.#place.focus();
  }

  #write(sentence: string, { list = [], actions = [], undo, focus, warning = false }: NoticeSaid): void {
    this.#undo = undo;
    say(part(this.#place, 'notice-text'), sentence);
    part(this.#place, 'notice-list').replaceChildren(...list.map((text) => made('li', text)));
    for (const button of this.#buttons) hide(button, !actions.includes(button.dataset.action ?? ''));
    this.#place.toggleAttribute('data-warning', warning);
    this.#place.hidden = false;
    if (focus) this.#place.focus();
  }
}
