/** A name is written where it stands; Enter keeps it, Escape leaves it as it was. */
import type { RecordRow } from '../../../lib/record/listing/listing.ts';
import { copyOf, hide, one } from '../../../browser/dom.ts';

export function beginRenaming(root: ParentNode, button: Element, { name }: RecordRow): void {
  const cell = one(button.closest('[data-row]') ?? root, '[data-cell="name"]');
  if (cell.querySelector('[data-renaming]')) return;
  const form = one<HTMLFormElement>(copyOf(root, 'rename'), '[data-renaming]');
  cell.append(form);
  hide(one(cell, '[data-named]'), true);
  const input = one<HTMLInputElement>(form, 'input');
  input.value = name;
  input.select();
}

export function nameIn(form: HTMLFormElement): string {
  return one<HTMLInputElement>(form, 'input').value.trim();
}

/** The keyboard is back at the menu that it came from. */
export function endRenaming(form: HTMLFormElement): void {
  const row = form.closest('[data-row]');
  form.remove();
  if (!row) return;
  hide(one(row, '[data-named]'), false);
  one(row, 'summary').focus();
}
