/** Rows of the evidence index and of the Subcontractors, and the evidence named beside an answer. */
import { most } from '../../../lib/record/record-type.ts';
import { all, copyOf, fixed, fixedOne, hide, linkTo, one, renew, say } from '../../../browser/dom.ts';
import type { Values } from '../keeping/form-record.ts';

export type List = 'evidence' | 'subcontractors';

/** Makes the rows and chips that the values speak of; call before `writeValues`. */
export function buildRows(form: HTMLFormElement, values: Values): void {
  for (const list of ['evidence', 'subcontractors'] as const) {
    rowsOf(form, list).replaceChildren();
    for (const key of keysOf(values, list)) addRow(form, list, key);
  }
  for (const field of all(form, '[data-evidence]')) {
    chipsOf(field).replaceChildren();
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
  rowsOf(form, list).append(copy);
  return one(row, 'input, select');
}

/** Where the rows of a list stand. The server wrote it: looked up once, however many rows there are. */
function rowsOf(form: HTMLFormElement, list: List): HTMLElement {
  return fixedOne(form, `[data-rows="${list}"]`);
}

/** Where the evidence beside an answer stands. */
function chipsOf(field: Element): HTMLElement {
  return fixedOne(field, '[data-evidence-list]');
}

/** Is there no room for another row? */
function isFull(form: HTMLFormElement, list: List): boolean {
  return rowsOf(form, list).children.length >= most[list];
}

/**
 * Names a piece of evidence beside an answer; an unknown title becomes a new entry of the index. Where a record can hold
 * no more, what was typed stays in its field.
 */
export function nameEvidence(form: HTMLFormElement, field: HTMLElement): void {
  const input = one<HTMLInputElement>(field, '[data-evidence-title]');
  const title = input.value.trim();
  if (title === '') return;
  if (nameTitle(form, field, title)) input.value = '';
}

/** Names a document beside an answer that its hint gives as an example. */
export function takeExample(form: HTMLFormElement, button: HTMLElement): void {
  const field = button.closest<HTMLElement>('[data-evidence]');
  const title = button.dataset.takeExample ?? '';
  if (!field) return;
  nameTitle(form, field, title);
  one(field, '[data-evidence-title]').focus();
}

/** Names beside an answer what was picked from the index. */
export function pickEvidence(form: HTMLFormElement, choice: HTMLSelectElement): void {
  const field = choice.closest<HTMLElement>('[data-evidence]');
  if (field && choice.value !== '') nameById(form, field, choice.value);
  choice.value = '';
}

/** The index as it stands, offered when the choice is opened: not forty times with every letter. */
export function offerIndex(form: HTMLFormElement, choice: HTMLSelectElement): void {
  const [first] = choice.options;
  const offers = [...titlesOf(form)].map(([id, title]) => new Option(`${id} ${title}`, id));
  choice.replaceChildren(...(first ? [first] : []), ...offers);
}

/** The questions beside whose answers a piece of evidence is named, in the order of the form. */
export function usesOf(form: HTMLFormElement, id: string): readonly string[] {
  return all<HTMLInputElement>(form, '[data-evidence-list] input')
    .filter(({ value }) => value === id)
    .map((input) => input.closest<HTMLElement>('[data-question]')?.dataset.question ?? '');
}

/** False where the record can hold no more. */
function nameTitle(form: HTMLFormElement, field: HTMLElement, title: string): boolean {
  const known = idOfTitle(form, title);
  if (known === undefined && (isFull(form, 'evidence') || namedIn(field).length >= most.named)) return false;
  return nameById(form, field, known ?? newEvidence(form, title));
}

function nameById(form: HTMLFormElement, field: HTMLElement, id: string): boolean {
  const named = namedIn(field);
  if (named.includes(id)) return true;
  if (named.length >= most.named) return false;
  addChip(form, field, id);
  return true;
}

/** Ids of the evidence that is named beside an answer. */
function namedIn(field: HTMLElement): readonly string[] {
  return all<HTMLInputElement>(field, '[data-evidence-list] input').map(({ value }) => value);
}

function titlesOf(form: HTMLFormElement): ReadonlyMap<string, string> {
  const inputs = all<HTMLInputElement>(form, '[data-rows="evidence"] [data-name="title"]');
  return new Map(inputs.map((input) => [input.name.split('.')[1] ?? '', input.value]));
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

/** A row is reached in the address by what the record calls it: evidence by its id, Subcontractors in their order. */
function nameRows(form: HTMLFormElement): void {
  for (const list of ['evidence', 'subcontractors'] as const) {
    all(form, `[data-rows="${list}"] > [data-row]`).forEach((row, index) => {
      row.id = `${list}-${list === 'evidence' ? (row.dataset.row ?? '') : index + 1}`;
    });
  }
}

/** Says the current titles on chips and offers them while typing. */
export function showTitles(form: HTMLFormElement): void {
  nameRows(form);
  const titles = titlesOf(form);
  for (const input of all<HTMLInputElement>(form, '[data-evidence-list] input')) {
    const chip = input.closest('li');
    if (chip) say(one(chip, '[data-chip-name]'), `${input.value} ${titles.get(input.value) ?? ''}`);
  }
  showUses(form, titles);
  offer(one<HTMLDataListElement>(form, '#evidence-titles'), [...titles.values()].filter(Boolean));
  showRoom(form);
}

/** Says where a list is empty, and where it can hold no more. */
function showRoom(form: HTMLFormElement): void {
  for (const list of ['evidence', 'subcontractors'] as const) {
    for (const empty of fixed(form, `[data-empty="${list}"]`))
      hide(empty, rowsOf(form, list).children.length > 0);
    for (const full of fixed(form, `[data-full="${list}"]`)) hide(full, !isFull(form, list));
    for (const add of fixed(form, `[data-add-row="${list}"]`)) hide(add, isFull(form, list));
  }
  for (const field of fixed(form, '[data-evidence]')) {
    const full = isFull(form, 'evidence') || chipsOf(field).children.length >= most.named;
    for (const note of fixed(field, '[data-named-full]')) hide(note, !full);
  }
}

/** Offers what is not named yet, and says in the index for which questions each entry stands. */
function showUses(form: HTMLFormElement, titles: ReadonlyMap<string, string>): void {
  for (const choice of fixed(form, '[data-pick-evidence]')) hide(choice, titles.size === 0);
  for (const button of fixed(form, '[data-take-example]')) {
    const field = button.closest('[data-evidence]');
    const named = field ? all<HTMLInputElement>(field, '[data-evidence-list] input') : [];
    hide(
      button,
      named.some(({ value }) => titles.get(value) === button.dataset.takeExample),
    );
  }
  for (const row of all(form, '[data-rows="evidence"] > [data-row]')) {
    const links = usesOf(form, row.dataset.row ?? '').map((id) => linkTo(id, id.slice(1)));
    hide(one(row, '[data-used]'), links.length === 0);
    hide(one(row, '[data-unused]'), links.length > 0);
    renew(one(row, '[data-used-by]'), ...links.flatMap((link) => [link, ' ']));
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
  chipsOf(field).append(copy);
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
