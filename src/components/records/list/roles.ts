/** What a table loses where CSS makes cards of its rows: a browser then takes its parts for plain boxes. */
import { all } from '../../../browser/dom.ts';

const roles: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'rowgroup',
  tbody: 'rowgroup',
  tr: 'row',
  td: 'cell',
  'th[scope="col"]': 'columnheader',
  'th[scope="row"]': 'rowheader',
};

/** Says of every part of the table what it is. HTML that says so is told off for saying it twice. */
export function keepRoles(root: ParentNode): void {
  for (const [selector, role] of Object.entries(roles))
    for (const part of all(root, selector)) part.setAttribute('role', role);
}
