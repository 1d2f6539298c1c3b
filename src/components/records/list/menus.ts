/** The menus of the rows, and what is written in a row: closed when they are left, and the keyboard goes back. */
import { all, one, partAround } from '../../../browser/dom.ts';
import { endRenaming } from './renaming.ts';

/** Escape closes what it is pressed in; a press elsewhere closes a menu. */
export function closeMenusLeft(root: HTMLElement): void {
  root.addEventListener('keydown', ({ key, target }) => {
    if (key === 'Escape') leave(target as Element);
  });
  document.addEventListener('click', ({ target }) => {
    const inside = (target as Element).closest('.row-menu');
    for (const menu of all<HTMLDetailsElement>(root, '.row-menu[open]'))
      if (menu !== inside) menu.open = false;
  });
}

/** Closes what was opened around this and gives the keyboard back to what opened it. */
export function leave(inside: Element): void {
  const renaming = partAround<HTMLFormElement>(inside, 'renaming');
  if (renaming) {
    endRenaming(renaming);
    return;
  }
  const menu = inside.closest<HTMLDetailsElement>('.row-menu[open]');
  if (!menu) return;
  menu.open = false;
  one(menu, 'summary').focus();
}
