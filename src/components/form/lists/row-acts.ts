/** What the buttons of rows, questions and facts do to the record. Each leaves what it does not speak of as it is. */
import { all, isPart, one, part, partAround } from '../../../browser/dom.ts';
import {
  addRow,
  clear,
  nameById,
  namedQuestions,
  nameTitle,
  removeRow,
  unname,
} from '../../../lib/record/editing/lists.ts';
import type { ListName } from '../../../lib/record/editing/lists.ts';
import type { RecordFile } from '../../../lib/record/record.ts';
import { fill } from '../../../lib/wording/fill.ts';
import type { PageData } from '../page-data.ts';
import { besideRow, lastField } from './rows.ts';

/** What comes of a press. */
export interface RowAct {
  readonly record: RecordFile;
  /** Whether it takes something away, so that a way back is offered: as what. */
  readonly undo?:
    | { readonly kind: 'removed'; readonly uses: readonly string[] }
    | { readonly kind: 'cleared' }
    | { readonly kind: 'taken'; readonly title: string };
  /** Where the keyboard goes on, once the page shows the record. */
  readonly focus?: () => HTMLElement | null;
}

/** Says what was taken away or added. */
export function sentenceOf(
  { undo }: RowAct,
  { files, review }: Pick<PageData['words'], 'files' | 'review'>,
): string {
  if (undo?.kind === 'taken') return fill(files.taken, { title: undo.title });
  if (undo?.kind !== 'removed') return files.cleared;
  const questions = undo.uses.map((id) => id.slice(1)).join(review.and);
  return files.removed + (questions === '' ? '' : fill(files.removedUsed, { questions }));
}

/** Undefined for a button of another kind. */
export function actOf(form: HTMLFormElement, button: HTMLElement, record: RecordFile): RowAct | undefined {
  const { addRow: list, takeExample } = button.dataset;
  if (list)
    return { record: addRow(record, list as ListName), focus: () => lastField(form, list as ListName) };
  if (takeExample !== undefined) return takeEvidence(button, record, takeExample);
  if (isPart(button, 'add-evidence')) return nameTyped(button, record);
  if (isPart(button, 'remove-evidence')) return removeEvidence(button, record);
  if (isPart(button, 'remove-row')) return remove(form, button, record);
  return isPart(button, 'clear') ? clearField(button, record) : undefined;
}

/** The evidence that was typed beside an answer is named. Where a record can hold no more, it stays in its field. */
export function nameTyped(inside: Element, record: RecordFile): RowAct {
  const field = partAround(inside, 'evidence');
  const input = field && part<HTMLInputElement>(field, 'evidence-title');
  const title = input?.value.trim() ?? '';
  if (!input || title === '') return { record };
  const named = nameTitle(record, questionAt(inside), title);
  const stands = named !== record || isEvidenceNamed(record, questionAt(inside), title);
  if (stands) input.value = '';
  return { record: named };
}

/** What was picked from the index is named. */
export function pick(choice: HTMLSelectElement, record: RecordFile): RowAct {
  const { value } = choice;
  choice.value = '';
  return { record: value === '' ? record : nameById(record, questionAt(choice), value) };
}

/** A document that the hint gives as an example is named. */
function takeEvidence(button: HTMLElement, record: RecordFile, title: string): RowAct {
  const field = partAround(button, 'evidence');
  return {
    record: nameTitle(record, questionAt(button), title),
    undo: { kind: 'taken', title },
    focus: () => field && part(field, 'evidence-title'),
  };
}

function removeEvidence(button: HTMLElement, record: RecordFile): RowAct {
  const field = partAround(button, 'evidence');
  const id = button.closest('li')?.dataset.chip ?? '';
  return {
    record: unname(record, questionAt(button), id),
    focus: () => field && part(field, 'evidence-title'),
  };
}

function remove(form: HTMLFormElement, button: HTMLElement, record: RecordFile): RowAct | undefined {
  const row = button.closest<HTMLElement>('[data-row]');
  const list = row?.closest<HTMLElement>('[data-rows]')?.dataset.rows as ListName | undefined;
  if (!row || !list) return undefined;
  const id = row.dataset.row ?? '';
  const uses = list === 'evidence' ? (namedQuestions(record).get(id) ?? []) : [];
  const beside = besideRow(form, row, list);
  return { record: removeRow(record, list, id), undo: { kind: 'removed', uses }, focus: () => beside };
}

/** Empties a fact or a question, with whatever was written for any of its answers. */
function clearField(button: HTMLElement, record: RecordFile): RowAct | undefined {
  const field = button.closest('fieldset');
  if (!field) return undefined;
  const { fact, question = '' } = field.dataset;
  // What was typed and not yet named, or is no date, goes with the rest.
  for (const input of all<HTMLInputElement>(field, '[data-part="evidence-title"], :invalid'))
    input.value = '';
  const cleared = fact === undefined ? clear(record, 'answers', question) : clear(record, 'facts', fact);
  return { record: cleared, undo: { kind: 'cleared' }, focus: () => one(field, 'input') };
}

function questionAt(inside: Element): string {
  return inside.closest<HTMLElement>('[data-question]')?.dataset.question ?? '';
}

function isEvidenceNamed({ evidence, answers }: RecordFile, question: string, title: string): boolean {
  const row = evidence.find((one) => one.title === title);
  return row !== undefined && answers[question]?.evidence?.includes(row.id) === true;
}
