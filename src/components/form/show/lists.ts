/** Shows the lists: empty or full, and for which questions each piece of evidence is named. */
import { all, fixed, hide, linkTo, part, renew } from '../../../browser/dom.ts';
import type { ListsView } from '../../../lib/filling/lists.ts';

export function showLists(form: HTMLFormElement, { lists, uses }: ListsView): void {
  for (const [list, { empty, full }] of Object.entries(lists)) {
    for (const note of fixed(form, `[data-empty="${list}"]`)) hide(note, !empty);
    for (const note of fixed(form, `[data-full="${list}"]`)) hide(note, !full);
    for (const add of fixed(form, `[data-add-row="${list}"]`)) hide(add, full);
  }
  for (const row of all(form, '[data-rows="evidence"] > [data-row]')) {
    const links = (uses[row.dataset.row ?? ''] ?? []).map((id) => linkTo(id, id.slice(1)));
    hide(part(row, 'used'), links.length === 0);
    hide(part(row, 'unused'), links.length > 0);
    renew(part(row, 'used-by'), ...links.flatMap((link) => [link, ' ']));
  }
}
