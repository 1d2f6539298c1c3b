/** The summary as a list of terms, each a link into the report. */
import type { SummaryItem } from '../../lib/attestation/summary.ts';
import { sectionId } from '../attestation/render-blocks.ts';

export function summaryNodes(
  items: readonly SummaryItem[],
  names: Readonly<Record<SummaryItem['section'], string>>,
): readonly HTMLElement[] {
  return items.flatMap(({ section, lines }) => {
    const term = document.createElement('dt');
    const link = document.createElement('a');
    link.href = `#${sectionId(section)}`;
    link.textContent = names[section];
    term.append(link);
    return [term, ...lines.map(({ text }) => detail(text))];
  });
}

function detail(text: string): HTMLElement {
  const node = document.createElement('dd');
  node.textContent = text;
  return node;
}
