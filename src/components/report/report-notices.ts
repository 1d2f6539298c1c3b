/** 「提出前に見直すこと」: what to look at before the report is handed over, each with the way to its field. */
import { matterLines } from '../../lib/record/matters/matter-lines.ts';
import type { MatterLine } from '../../lib/record/matters/matter-lines.ts';
import { keepsDraft } from '../../lib/record/matters/matter.ts';
import type { Attestation } from '../../lib/attestation/attestation.ts';
import { href, routes } from '../../lib/routes.ts';
import type { ReportData } from './report-data.ts';

export function notices({ matters }: Attestation, data: ReportData): readonly HTMLElement[] {
  const { report } = data.words[data.language];
  const words = data.matters.matters;
  const items = (draft: boolean) => {
    const some = matters.filter((matter) => keepsDraft(matter) === draft);
    const factName = (key: string) =>
      data.annex.facts.find((fact) => fact.key === key)?.name[data.language] ?? key;
    return matterLines(some, { ...data.matters, factName }).map((line) => noticeItem(line, data));
  };
  const [drafts, others] = [items(true), items(false)];
  return [
    ...(drafts.length > 0 ? [notice(report.draftTitle, report.draftLead, drafts)] : []),
    ...(others.length > 0 ? [notice(words.title, words.otherLead, others)] : []),
  ];
}

function noticeItem({ sentence, places }: MatterLine, data: ReportData): HTMLElement {
  const node = document.createElement('li');
  node.append(sentence);
  places.forEach(({ target, name }, index) => {
    if (index > 0) node.append(data.matters.matters.gap);
    node.append(stepLink(name, target, data));
  });
  return node;
}

function stepLink(text: string, step: string, { language, base }: ReportData): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href(routes.assessment(language, step), base);
  anchor.dataset.part = 'same-record';
  anchor.textContent = text;
  return anchor;
}

function notice(title: string, lead: string, items: readonly HTMLElement[]): HTMLElement {
  const box = document.createElement('section');
  box.className = 'note report-notice';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(...items);
  box.append(heading, noticeParagraph(lead), list);
  return box;
}

function noticeParagraph(text: string): HTMLElement {
  const node = document.createElement('p');
  node.textContent = text;
  return node;
}
