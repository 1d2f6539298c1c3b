/** Buttons inside rows, questions and facts: add, name, take away, take back. */
import { all, one } from '../../../browser/dom.ts';
import { isBox } from '../keeping/form-values.ts';
import { addRow, nameEvidence } from './rows.ts';
import type { List } from './rows.ts';

/** Does what the button is for; false for a button of another kind. */
export function actOnRow(form: HTMLFormElement, button: HTMLButtonElement): boolean {
  const { addRow: list } = button.dataset;
  if (list) addRow(form, list as List).focus();
  else if (button.matches('[data-add-evidence]')) nameEvidenceAt(form, button);
  else if (button.matches('[data-remove-evidence]')) removeEvidence(button);
  else return false;
  return true;
}

/** Names the evidence that was typed beside an answer. */
export function nameEvidenceAt(form: HTMLFormElement, inside: Element): void {
  const field = inside.closest<HTMLElement>('[data-evidence]');
  if (field) nameEvidence(form, field);
}

/** Empties a fact or a question, with whatever was written for any of its answers. */
export function clear(inside: Element): void {
  const field = inside.closest('fieldset');
  if (!field) return;
  for (const chips of all(field, '[data-evidence-list]')) chips.replaceChildren();
  for (const control of all<HTMLInputElement | HTMLTextAreaElement>(field, 'input, textarea')) {
    if (isBox(control)) control.checked = false;
    else control.value = '';
  }
  one(field, 'input').focus();
}

function removeEvidence(button: HTMLButtonElement): void {
  const field = button.closest('[data-evidence]');
  button.closest('li')?.remove();
  if (field) one<HTMLInputElement>(field, '[data-evidence-title]').focus();
}
