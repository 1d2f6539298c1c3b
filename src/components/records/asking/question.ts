/** Asks in the page's dialog and waits for the answer. */
import { hide, made, one, part, say } from '../../../browser/dom.ts';
import { inTurn } from '../../../browser/in-turn.ts';

export interface Asking<Answer extends string> {
  readonly title: string;
  /** Rows of cells: the first row and the first cell of each are heads. */
  readonly table?: readonly (readonly string[])[];
  readonly notes: readonly string[];
  /** What can be answered, the safest last. None has the focus: the title has, so that all is read first. */
  readonly answers: readonly { readonly value: Answer; readonly text: string; readonly danger?: boolean }[];
  /** Something that can be done first, and leaves the question open. */
  readonly first?: { readonly text: string; readonly act: () => void };
}

export class QuestionDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #inTurn = inTurn();

  constructor(root: ParentNode) {
    this.#dialog = part<HTMLDialogElement>(root, 'question');
  }

  /** Undefined where it was closed without an answer. One after another: a file may be dropped while one is open. */
  ask<Answer extends string>(question: Asking<Answer>): Promise<Answer | undefined> {
    return this.#inTurn(() => this.#askNow(question));
  }

  #askNow<Answer extends string>(question: Asking<Answer>): Promise<Answer | undefined> {
    const { title, table = [], notes, answers, first } = question;
    const dialog = this.#dialog;
    say(one(dialog, 'h2'), title);
    const grid = part(dialog, 'question-table');
    hide(grid, table.length === 0);
    grid.replaceChildren(...table.map(comparisonRow));
    part(dialog, 'question-notes').replaceChildren(...notes.map((note) => made('p', note)));
    const buttons = answers.map(({ value, text, danger = false }) =>
      button(text, ['btn', 'small', 'quiet', ...(danger ? ['danger'] : [])], () => {
        dialog.close(value);
      }),
    );
    const before = first ? [button(first.text, ['btn', 'small'], first.act)] : [];
    part(dialog, 'question-answers').replaceChildren(...before, ...buttons);
    return answered(dialog);
  }
}

function answered<Answer extends string>(dialog: HTMLDialogElement): Promise<Answer | undefined> {
  dialog.returnValue = '';
  dialog.showModal();
  return new Promise((resolve) => {
    const close = () => {
      resolve(dialog.returnValue === '' ? undefined : (dialog.returnValue as Answer));
    };
    dialog.addEventListener('close', close, { once: true });
  });
}

function comparisonRow(cells: readonly string[], row: number): HTMLTableRowElement {
  const node = document.createElement('tr');
  node.append(...cells.map((text, column) => cellNode(text, row, column)));
  return node;
}

function cellNode(text: string, row: number, column: number): HTMLTableCellElement {
  if (text === '' || (row > 0 && column > 0)) return made('td', text);
  const head = made('th', text);
  head.scope = row === 0 ? 'col' : 'row';
  return head;
}

function button(text: string, classes: readonly string[], act: () => void): HTMLButtonElement {
  const node = made('button', text);
  node.type = 'button';
  node.classList.add(...classes);
  node.addEventListener('click', act);
  return node;
}
