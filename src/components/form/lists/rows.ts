/** The rows of the record's lists in the form: one a row, under the names of its fields. */
import { all, copyOf, isPart, one, part, say } from '../../../browser/dom.ts';
import type { ListName } from '../../../lib/record/editing/lists.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { fillIn } from '../fill-form.ts';

const listNames: readonly ListName[] = ['evidence', 'subcontractors'];

/** Makes the rows that the record has and the form has not, and takes away those that the record has no more. */
export function buildRows(form: HTMLFormElement, record: RecordFile): void {
  for (const list of listNames) {
    const wanted = new Set(record[list].map(({ id }) => id));
    const place = rowsHolder(form, list);
    const there = new Map(all(place, '[data-row]').map((row) => [row.dataset.row ?? '', row]));
    for (const [id, row] of there) if (!wanted.has(id)) row.remove();
    const rows = record[list].map(({ id }) => there.get(id) ?? newRow(form, list, id, record));
    // Where they stand in their order already nothing moves, and the keyboard stays where it is.
    rows.forEach((row, at) => {
      if (place.children[at] !== row) place.insertBefore(row, place.children[at] ?? null);
      row.id = `${list}-${list === 'evidence' ? (row.dataset.row ?? '') : at + 1}`;
    });
  }
  offer(one<HTMLDataListElement>(form, '#evidence-titles'), record);
}

/** The index as it stands, offered when the choice is opened: not forty times with every letter. */
export function offerIndex(choice: HTMLSelectElement, { evidence }: RecordFile): void {
  // Other choices have their own.
  if (!isPart(choice, 'pick-evidence')) return;
  const [first] = choice.options;
  const offers = evidence.map(({ id, title }) => new Option(`${id} ${title}`, id));
  choice.replaceChildren(...(first ? [first] : []), ...offers);
}

/** The keyboard goes on in a list whose row is about to go: in the row beside it, or at the button that adds one. */
export function besideRow(form: HTMLFormElement, row: HTMLElement, list: ListName): HTMLElement {
  const beside = row.nextElementSibling ?? row.previousElementSibling;
  return one(beside ?? form, beside ? '[data-part="remove-row"]' : `[data-add-row="${list}"]`);
}

/** The first field of the last row. */
export function lastField(form: HTMLFormElement, list: ListName): HTMLElement | null {
  return rowsHolder(form, list).lastElementChild?.querySelector<HTMLElement>('input, select') ?? null;
}

/** Where the rows of a list stand. The server wrote it: looked up once, however many rows there are. */
function rowsHolder(form: HTMLFormElement, list: ListName): HTMLElement {
  return one(form, `[data-rows="${list}"]`);
}

function newRow(form: HTMLFormElement, list: ListName, id: string, record: RecordFile): HTMLElement {
  const row = one(copyOf(form, `${list}-row`), '[data-row]');
  row.dataset.row = id;
  const fields = all<HTMLInputElement>(row, '[data-name]');
  for (const field of fields) field.name = `${list}.${id}.${field.dataset.name ?? ''}`;
  fillIn(fields, record);
  say(part(row, 'row-name'), list === 'evidence' ? id : id.slice(1));
  return row;
}

/** What may be named while a title is typed. Written again, it makes the browser style every field of the form again. */
export function offer(list: HTMLDataListElement, { evidence }: RecordFile): void {
  const titles = evidence.map(({ title }) => title).filter(Boolean);
  const offered = [...list.options].map(({ value }) => value);
  if (offered.join('\n') !== titles.join('\n'))
    list.replaceChildren(...titles.map((title) => new Option('', title)));
}
