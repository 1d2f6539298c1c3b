/** Rows of the evidence index and of the Subcontractors, and the evidence named beside an answer. */
import { all, copyOf, hide, one, say } from './dom.ts';
import type { Values } from './form-record.ts';

export type List = 'evidence' | 'subcontractors';

/** Makes the rows and chips that the values speak of; call before `writeValues`. */
export function buildRows(form: HTMLFormElement, values: Values): void {
  for (const list of ['evidence', 'subcontractors'] as const) {
    one(form, `[data-rows="${list}"]`).replaceChildren();
    for (const key of keysOf(values, list)) addRow(form, list, key);
  }
  for (const field of all(form, '[data-evidence]')) {
    one(field, '[data-evidence-list]').replaceChildren();
    for (const id of values.get(field.dataset.evidence ?? '') ?? []) addChip(form, field, id);
  }
}

/** Adds a row and returns its first field. */
export function addRow(form: HTMLFormElement, list: List, key = nextKey(form, list)): HTMLElement {
  const copy = copyOf(form, list);
  const row = one(copy, '[data-row]');
  row.dataset.row = key;
  for (const field of all<HTMLInputElement>(row, '[data-name]')) {
    field.name = `${list}.${key}.${field.dataset.name ?? ''}`;
  }
  say(one(row, '[data-row-name]'), key);
  one(form, `[data-rows="${list}"]`).append(copy);
  return one(row, 'input, select');
}

/** Names a piece of evidence beside an answer; an unknown title becomes a new entry of the index. */
export function nameEvidence(form: HTMLFormElement, field: HTMLElement): void {
  const input = one<HTMLInputElement>(field, '[data-evidence-title]');
  const title = input.value.trim();
  if (title === '') return;
  const id = idOfTitle(form, title) ?? newEvidence(form, title);
  const named = all<HTMLInputElement>(field, '[data-evidence-list] input').map(({ value }) => value);
  if (!named.includes(id)) addChip(form, field, id);
  input.value = '';
}

/** Removes a row; evidence that is gone is also no longer named beside answers. */
export function removeRow(form: HTMLFormElement, inside: Element): void {
  const row = inside.closest<HTMLElement>('[data-row]');
  if (!row) return;
  const id = row.dataset.row ?? '';
  const list = row.closest<HTMLElement>('[data-rows]')?.dataset.rows ?? '';
  if (list === 'evidence') {
    for (const input of all<HTMLInputElement>(form, '[data-evidence-list] input')) {
      if (input.value === id) input.closest('li')?.remove();
    }
  }
  const beside = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  // The keyboard stays in the list.
  one(beside ?? form, beside ? '[data-remove-row]' : `[data-add-row="${list}"]`).focus();
}

/** Says the current titles on chips and offers them while typing. */
export function showTitles(form: HTMLFormElement): void {
  const titles = new Map(
    all<HTMLInputElement>(form, '[data-rows="evidence"] [data-name="title"]').map((input) => [
      input.name.split('.')[1] ?? '',
      input.value,
    ]),
  );
  for (const input of all<HTMLInputElement>(form, '[data-evidence-list] input')) {
    const chip = input.closest('li');
    if (chip) say(one(chip, '[data-chip-name]'), `${input.value} ${titles.get(input.value) ?? ''}`);
  }
  offer(one<HTMLDataListElement>(form, '#evidence-titles'), [...titles.values()].filter(Boolean));
  for (const list of ['evidence', 'subcontractors']) {
    hide(one(form, `[data-empty="${list}"]`), all(form, `[data-rows="${list}"] > *`).length > 0);
  }
}

/** A list of offers written again makes the browser style every field of the form again. */
function offer(list: HTMLDataListElement, titles: readonly string[]): void {
  const offered = [...list.options].map(({ value }) => value);
  if (offered.join('\n') !== titles.join('\n'))
    list.replaceChildren(...titles.map((title) => new Option('', title)));
}

function addChip(form: HTMLFormElement, field: HTMLElement, id: string): void {
  const copy = copyOf(form, 'chip');
  const input = one<HTMLInputElement>(copy, 'input');
  input.name = field.dataset.evidence ?? '';
  input.value = id;
  input.dataset.chip = '';
  one(field, '[data-evidence-list]').append(copy);
}

function idOfTitle(form: HTMLFormElement, title: string): string | undefined {
  const inputs = all<HTMLInputElement>(form, '[data-rows="evidence"] [data-name="title"]');
  return inputs.find((input) => input.value === title)?.name.split('.')[1];
}

function newEvidence(form: HTMLFormElement, title: string): string {
  const field = addRow(form, 'evidence') as HTMLInputElement;
  field.value = title;
  return field.name.split('.')[1] ?? '';
}

/** The highest number that a record may hold. */
const maxKey = 9999;

/** E1, E2 …: never a number that is in use. */
function nextKey(form: HTMLFormElement, list: List): string {
  const used = all(form, `[data-rows="${list}"] [data-row]`).map(({ dataset }) =>
    Number((dataset.row ?? '').replace(/\D/g, '')),
  );
  let next = Math.max(0, ...used) + 1;
  if (next > maxKey) next = 1;
  while (used.includes(next)) next += 1;
  return `${list === 'evidence' ? 'E' : ''}${next}`;
}

function keysOf(values: Values, list: List): ReadonlySet<string> {
  const names = [...values.keys()].filter((name) => name.startsWith(`${list}.`));
  return new Set(names.map((name) => name.split('.')[1] ?? ''));
}
