/** The summary as a list of terms, each a link into the report, as is each question that it names. */
import { answerPlace } from '../../lib/attestation/report/answers.ts';
import { questionLabel } from '../../lib/attestation/report/speaker.ts';
import type { SummaryItem, SummaryLine } from '../../lib/attestation/summary.ts';
import { sectionId } from '../report/render-blocks.ts';

export function summaryNodes(
  items: readonly SummaryItem[],
  names: Readonly<Record<SummaryItem['section'], string>>,
): readonly HTMLElement[] {
  return items.flatMap(({ section, lines }) => {
    const term = document.createElement('dt');
    term.append(sectionLink(section, names[section]));
    return [term, ...lines.map(detail)];
  });
}

function detail({ text, questions = [] }: SummaryLine): HTMLElement {
  const node = document.createElement('dd');
  node.append(...questionsLinked(text, questions));
  return node;
}

/** The text, each question in it a link to its answer. */
function questionsLinked(text: string, questions: readonly string[]): readonly (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let rest = text;
  for (const question of questions) {
    const label = questionLabel(question);
    const at = rest.indexOf(label);
    if (at < 0) continue;
    nodes.push(rest.slice(0, at), sectionLink(answerPlace(question), label));
    rest = rest.slice(at + label.length);
  }
  return [...nodes, rest];
}

function sectionLink(place: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = `#${sectionId(place)}`;
  anchor.textContent = text;
  return anchor;
}
