/** Several files at once: which they are, which is open, and the list to take away. */
import { fill } from '../../lib/wording/fill.ts';
import { part, say } from '../../browser/dom.ts';
import type { ReportData } from '../report/report-data.ts';
import { listText, rowNodes } from './list-nodes.ts';
import { listRows } from './list-rows.ts';
import type { ReceivedFile } from './received.ts';

export class ReceivedList {
  readonly #root: HTMLElement;
  readonly #data: ReportData;
  #all: readonly ReceivedFile[] = [];
  #open: number | undefined;

  constructor(root: HTMLElement, data: ReportData, open: (index: number) => void) {
    this.#root = root;
    this.#data = data;
    part(root, 'rows').addEventListener('click', ({ target }) => {
      const index = (target as Element).closest<HTMLElement>('[data-open]')?.dataset.open;
      if (index !== undefined) open(Number(index));
    });
    part(root, 'copy').addEventListener('click', () => void this.#copy());
  }

  /** One file needs no list. */
  show(all: readonly ReceivedFile[]): void {
    this.#all = all;
    this.#open = undefined;
    this.#root.hidden = all.length < 2;
    say(part(this.#root, 'copied'), '');
    this.refresh();
    if (!this.#root.hidden) this.#root.querySelector('h2')?.focus();
  }

  refresh(): void {
    const { receiving } = this.#data;
    const read = this.#all.filter((one) => one.read.ok).length;
    say(part(this.#root, 'lead'), fill(receiving.listLead, { count: this.#all.length, read }));
    part(this.#root, 'rows').replaceChildren(...rowNodes(listRows(this.#all, this.#data), this.#data));
    this.mark(this.#open);
  }

  /** Which record stands below the list; undefined for none. */
  mark(open: number | undefined): void {
    this.#open = open;
    for (const row of this.#root.querySelectorAll('tbody tr')) row.removeAttribute('aria-current');
    if (open !== undefined) this.#button(open)?.closest('tr')?.setAttribute('aria-current', 'true');
  }

  /** Back to the row from which a record was opened. */
  focus(index: number): void {
    this.#button(index)?.focus();
  }

  #button(index: number): HTMLElement | null {
    return this.#root.querySelector(`[data-open="${index}"]`);
  }

  async #copy(): Promise<void> {
    const { receiving } = this.#data;
    try {
      await navigator.clipboard.writeText(listText(listRows(this.#all, this.#data), this.#data));
      say(part(this.#root, 'copied'), receiving.copied);
    } catch {
      getSelection()?.selectAllChildren(part(this.#root, 'table'));
      say(part(this.#root, 'copied'), receiving.selected);
    }
  }
}
