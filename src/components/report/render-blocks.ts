/** Blocks to nodes, and nothing else: every word arrives as text. */
import type { ReportBlock, ReportCell, Lines, StripItem } from '../../lib/attestation/report/blocks.ts';

/** @param scrollable how a table that scrolls sideways is called, for those who cannot see it */
export function renderBlocks(blocks: readonly ReportBlock[], scrollable: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...blocks.map((block) => nodeOf(block, scrollable)));
  return fragment;
}

/** Where a section of the report, or a cell that can be led to, stands on its page. */
export function sectionId(section: string): string {
  return `report-${section}`;
}

function nodeOf(block: ReportBlock, scrollable: string): HTMLElement {
  switch (block.kind) {
    case 'title':
      return element('h2', 'report-title', lineNodes(block.lines));
    case 'heading':
      return heading(block);
    case 'subheading':
      return element('h4', 'report-subheading', lineNodes(block.lines));
    case 'paragraph':
      return element('p', `report-${block.role}`, lineNodes(block.lines));
    case 'sender':
      return sender(block);
    case 'definitions':
      return definitions(block);
    case 'table':
      return table(block, scrollable);
    case 'strip':
      return element('ol', 'report-strip', block.items.map(stripNode));
    case 'together':
      return element(
        'div',
        'report-together',
        block.blocks.map((one) => nodeOf(one, scrollable)),
      );
    case 'boxes':
      return element(
        'div',
        'report-boxes',
        block.labels.map((lines) => element('p', 'report-box', lineNodes(lines))),
      );
  }
}

function heading({ section, lines }: Extract<ReportBlock, { kind: 'heading' }>): HTMLElement {
  const node = element('h3', `report-heading ${section}`, lineNodes(lines));
  node.id = sectionId(section);
  return node;
}

function sender({ rows }: Extract<ReportBlock, { kind: 'sender' }>): HTMLElement {
  const terms = rows.flatMap(({ head, value, seal = [] }) => [
    element('dt', '', lineNodes(head)),
    element('dd', seal.length > 0 ? 'sealed' : '', [
      element('span', '', lineNodes(value)),
      ...seal.map(({ text }) => element('span', 'seal-place', [text])),
    ]),
  ]);
  return element('dl', 'report-sender', terms);
}

function stripNode({ label, shape, status }: StripItem): HTMLElement {
  const mark = element('span', 'shape', [shape]);
  mark.ariaHidden = 'true';
  const [number, word] = [label, status].map((lines, index) =>
    element(index === 0 ? 'b' : 'span', '', lineNodes(lines)),
  );
  return element('li', '', [number ?? '', mark, word ?? '']);
}

function definitions({ rows }: Extract<ReportBlock, { kind: 'definitions' }>): HTMLElement {
  const body = rows.map(({ head, value }) =>
    element('tr', '', [headCell('row', head), dataCell({ lines: value })]),
  );
  return element('table', 'report-table definitions', [element('tbody', '', body)]);
}

/** Inside its own box, which scrolls where the table is wider than the screen. */
function table(
  { name, head, rows }: Extract<ReportBlock, { kind: 'table' }>,
  scrollable: string,
): HTMLElement {
  const heads = element(
    'tr',
    '',
    head.map((lines) => headCell('col', lines)),
  );
  const body = rows.map((cells) => element('tr', '', cells.map(dataCell)));
  const inner = element('table', `report-table ${name}`, [
    element('thead', '', [heads]),
    element('tbody', '', body),
  ]);
  const box = element('div', 'report-scroll', [inner]);
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', scrollable);
  return box;
}

function headCell(scope: 'row' | 'col', lines: Lines): HTMLElement {
  const node = element('th', '', lineNodes(lines));
  node.setAttribute('scope', scope);
  return node;
}

function dataCell({ lines, tier = 1, place }: ReportCell): HTMLElement {
  const node = element('td', tier > 1 ? `tier tier-${Math.min(tier, 5)}` : '', lineNodes(lines));
  if (place) node.id = sectionId(place);
  return node;
}

function lineNodes(lines: Lines): HTMLElement[] {
  return lines.map(({ text, language }) => {
    const line = element('span', 'line', [text]);
    if (language) line.lang = language;
    return line;
  });
}

function element(name: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}
