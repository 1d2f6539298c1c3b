/** The list and the bin on the page: sorted, searched, and written again without the keyboard losing its place. */
import {
  matching,
  presentAndBinned,
  sorted,
  turned,
  usualOrder,
} from '../../../lib/record/listing/listing.ts';
import type { RecordColumn, Order, RecordRow } from '../../../lib/record/listing/listing.ts';
import { fill } from '../../../lib/wording/fill.ts';
import { all, hide, one, part, say } from '../../../browser/dom.ts';
import type { RecordsData } from '../records-data.ts';
import { keepingRenaming } from './renaming.ts';
import { keepRoles } from './roles.ts';
import { binnedNode, rowNode, saidOfRow } from './row-nodes.ts';

export class RecordList {
  readonly #root: HTMLElement;
  readonly #data: RecordsData;
  readonly #nodes = new WeakMap<RecordRow, HTMLElement>();
  readonly #compare: (one: string, other: string) => number;
  #rows: readonly RecordRow[] = [];
  #order: Order = usualOrder;

  constructor(root: HTMLElement, data: RecordsData) {
    this.#root = root;
    this.#data = data;
    this.#compare = new Intl.Collator(data.language, { numeric: true }).compare;
    keepRoles(one(root, '[data-when="list"]'));
    const find = part<HTMLFormElement>(root, 'find');
    find.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    find.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLSelectElement) this.#order = orderIn(target.value);
      this.#write();
    });
    root.addEventListener('click', ({ target }) => {
      const by = (target as Element).closest<HTMLElement>('[data-sort]')?.dataset.sort;
      if (by) this.#sortBy(by as RecordColumn);
    });
  }

  show(rows: readonly RecordRow[]): void {
    this.#rows = rows;
    this.#write();
  }

  /** The keyboard goes to the record, whatever was searched for; false where it is not in the list. */
  goTo(id: string): boolean {
    const target = () => this.#root.querySelector<HTMLElement>(rowSelector(id));
    if (!target()) this.showAll();
    const row = target();
    const [link] = row ? all(row, '[data-act="open"]:not([hidden]), summary') : [];
    link?.focus();
    return link !== undefined;
  }

  /** Whatever was searched for, everything is shown. */
  showAll(): void {
    this.#query.value = '';
    this.#write();
  }

  get #query(): HTMLInputElement {
    return one<HTMLInputElement>(this.#root, '[name="query"]');
  }

  #sortBy(by: RecordColumn): void {
    this.#order = turned(this.#order, by);
    one<HTMLSelectElement>(this.#root, '[name="sort"]').value = orderValue(this.#order);
    this.#write();
  }

  #write(): void {
    const { present, binned } = presentAndBinned(this.#rows);
    const found = matching(present, this.#query.value, (row) => saidOfRow(row, this.#data));
    const now = new Date();
    const rows = sorted(found, this.#order, this.#compare).map((row) => this.#node(row, rowNode));
    const write = () => {
      part(this.#root, 'rows').replaceChildren(...rows);
      part(this.#root, 'binned').replaceChildren(
        ...binned.map((row) => binnedNode(this.#root, row, this.#data, now)),
      );
    };
    keepingFocus(() => {
      keepingRenaming(this.#root, write);
    });
    this.#sayOrder(found.length, present.length);
  }

  #node(row: RecordRow, make: typeof rowNode): HTMLElement {
    const node = this.#nodes.get(row) ?? make(this.#root, row, this.#data);
    this.#nodes.set(row, node);
    return node;
  }

  #sayOrder(count: number, total: number): void {
    const { find, column } = this.#data.words;
    const { by, descending } = this.#order;
    for (const head of all(this.#root, '[data-column]')) {
      const own = head.dataset.column === by;
      head.setAttribute('aria-sort', own ? (descending ? 'descending' : 'ascending') : 'none');
    }
    const sentence = count === 0 ? find.none : count < total ? find.some : find.all;
    const direction = find.direction[descending ? 'down' : 'up'];
    const query = this.#query.value.trim();
    say(part(this.#root, 'status'), fill(sentence, { count, total, column: column[by], direction, query }));
    hide(one(this.#root, '[data-act="show-all"]'), count === total);
    hide(one(this.#root, 'table.records-table'), count === 0);
  }
}

function orderIn(value: string): Order {
  const [by, direction] = value.split(' ');
  return { by: by as RecordColumn, descending: direction === 'down' };
}

function orderValue({ by, descending }: Order): string {
  return `${by} ${descending ? 'down' : 'up'}`;
}

/** What had the focus has it again, or what has taken its place: the same button of the same record. */
function keepingFocus(write: () => void): void {
  const before = document.activeElement;
  const row = before?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const act = before instanceof HTMLElement ? before.dataset.act : undefined;
  write();
  if (row === undefined || !(before instanceof HTMLElement) || document.activeElement === before) return;
  const same = `${rowSelector(row)} [data-act="${act ?? 'open'}"]`;
  const again = before.isConnected ? before : document.querySelector<HTMLElement>(same);
  again?.focus();
}

function rowSelector(id: string): string {
  return `[data-row="${CSS.escape(id)}"]`;
}
