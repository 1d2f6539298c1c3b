/** Blocks to nodes, and nothing else: every word arrives as text. */
import type { ReportBlock, ReportCell, Lines, StripItem } from '../../lib/attestation/report/blocks.ts';

/** @param scrollable how a table that scrolls sideways is called, for those who cannot see it */
export function renderBlocks(blocks: readonly ReportBlock[], scrollable: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...blocks.map((block) => blockNode(block, scrollable)));
  return fragment;
}

/** Where a section of the report, or a cell that can be led to, stands on its page. */
export function sectionId(section: string): string {
  return `report-${section}`;
}

function blockNode(block: ReportBlock, scrollable: string): HTMLElement {
  switch (block.kind) {
    case 'title':
      return reportElement('h2', 'report-title', lineNodes(block.lines));
    case 'heading':
      return headingNode(block);
    case 'subheading':
      return reportElement('h4', 'report-subheading', lineNodes(block.lines));
    case 'paragraph':
      return reportElement('p', `report-${block.role}`, lineNodes(block.lines));
    case 'sender':
      return senderNode(block);
    case 'definitions':
      return definitions(block);
    case 'table':
      return tableNode(block, scrollable);
    case 'strip':
      return reportElement('ol', 'report-strip', block.items.map(stripNode));
    case 'together':
      return reportElement(
        'div',
        'report-together',
        block.blocks.map((one) => blockNode(one, scrollable)),
      );
    case 'boxes':
      return reportElement(
        'div',
        'report-boxes',
        block.labels.map((lines) => reportElement('p', 'report-box', lineNodes(lines))),
      );
  }
}

function headingNode({ section, lines }: Extract<ReportBlock, { kind: 'heading' }>): HTMLElement {
  const node = reportElement('h3', `report-heading ${section}`, lineNodes(lines));
  node.id = sectionId(section);
  return node;
}

function senderNode({ rows }: Extract<ReportBlock, { kind: 'sender' }>): HTMLElement {
  const terms = rows.flatMap(({ head, value, seal = [] }) => [
    reportElement('dt', '', lineNodes(head)),
    reportElement('dd', seal.length > 0 ? 'sealed' : '', [
      reportElement('span', '', lineNodes(value)),
      ...seal.map(({ text }) => reportElement('span', 'seal-place', [text])),
    ]),
  ]);
  return reportElement('dl', 'report-sender', terms);
}

function stripNode({ label, shape, status }: StripItem): HTMLElement {
  const mark = reportElement('span', 'shape', [shape]);
  mark.ariaHidden = 'true';
  const [number, word] = [label, status].map((lines, index) =>
    reportElement(index === 0 ? 'b' : 'span', '', lineNodes(lines)),
  );
  return reportElement('li', '', [number ?? '', mark, word ?? '']);
}

function definitions({ rows }: Extract<ReportBlock, { kind: 'definitions' }>): HTMLElement {
  const body = rows.map(({ head, value }) =>
    reportElement('tr', '', [headCell('row', head), dataCell({ lines: value })]),
  );
  return reportElement('table', 'report-table definitions', [reportElement('tbody', '', body)]);
}

/** Inside its own box, which scrolls where the table is wider than the screen. */
function tableNode(
  { name, head, rows }: Extract<ReportBlock, { kind: 'table' }>,
  scrollable: string,
): HTMLElement {
  const heads = reportElement(
    'tr',
    '',
    head.map((lines) => headCell('col', lines)),
  );
  const body = rows.map((cells) => reportElement('tr', '', cells.map(dataCell)));
  const inner = reportElement('table', `report-table ${name}`, [
    reportElement('thead', '', [heads]),
    reportElement('tbody', '', body),
  ]);
  const box = reportElement('div', 'report-scroll', [inner]);
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', scrollable);
  return box;
}

function headCell(scope: 'row' | 'col', lines: Lines): HTMLElement {
  const node = reportElement('th', '', lineNodes(lines));
  node.setAttribute('scope', scope);
  return node;
}

function dataCell({ lines, tier = 1, place }: ReportCell): HTMLElement {
  const node = reportElement('td', tier > 1 ? `tier tier-${Math.min(tier, 5)}` : '', lineNodes(lines));
  if (place) node.id = sectionId(place);
  return node;
}

function lineNodes(lines: Lines): HTMLElement[] {
  return lines.map(({ text, language }) => {
    const line = reportElement('span', 'line', [text]);
    if (language) line.lang = language;
    return line;
  });
}

function reportElement(name: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
}
