/** A name is written where it stands; Enter keeps it, Escape leaves it as it was. */
import type { RecordRow } from '../../../lib/record/listing/listing.ts';
import { copyOf, hide, one, part, parts } from '../../../browser/dom.ts';

export function beginRenaming(root: ParentNode, button: Element, { name }: RecordRow): void {
  const cell = one(button.closest('[data-row]') ?? root, '[data-cell="name"]');
  if (parts(cell, 'renaming').length > 0) return;
  const form = part<HTMLFormElement>(copyOf(root, 'rename'), 'renaming');
  standIn(cell, form);
  const input = one<HTMLInputElement>(form, 'input');
  input.value = name;
  input.select();
}

/** A name that is being written goes on standing at its record when the list is written anew. */
export function keepingRenaming(root: ParentNode, write: () => void): void {
  const [form] = parts(root, 'renaming');
  const id = form?.closest<HTMLElement>('[data-row]')?.dataset.row ?? '';
  write();
  if (!form || form.isConnected) return;
  const cell = root.querySelector(`[data-row="${CSS.escape(id)}"] [data-cell="name"]`);
  if (cell) standIn(cell, form);
}

function standIn(cell: Element, form: Element): void {
  cell.append(form);
  hide(part(cell, 'named'), true);
}

export function nameIn(form: HTMLFormElement): string {
  return one<HTMLInputElement>(form, 'input').value.trim();
}

/** The keyboard is back at the menu that it came from. */
export function endRenaming(form: HTMLFormElement): void {
  const row = form.closest('[data-row]');
  form.remove();
  if (!row) return;
  hide(part(row, 'named'), false);
  one(row, 'summary').focus();
}
