/** What to mend before the report is handed over, each with the way to the question. */
import type { Attestation } from '../../lib/attestation/attestation.ts';
import type { DraftReason } from '../../lib/attestation/draft.ts';
import { remarksOf } from '../../lib/attestation/remarks.ts';
import { questionLabel } from '../../lib/attestation/speaker.ts';
import { href, routes } from '../../lib/routes.ts';
import type { ReportData } from './report-data.ts';

export function notices(attestation: Attestation, data: ReportData): readonly HTMLElement[] {
  const { report } = data.words[data.language];
  const reasons = attestation.draftReasons.map((reason) => draftItem(reason, data));
  const late = attestation.improvements.filter((row) => row.late).map(({ question }) => question);
  const remarks = remarksOf(attestation).map(({ kind, questions }) =>
    item(report.remarks[kind], links(questions, data)),
  );
  return [
    ...(reasons.length > 0 ? [notice(report.draftTitle, [report.draftLead], reasons)] : []),
    ...(late.length > 0 ? [notice(report.lateTitle, [], [item(report.latePlans, links(late, data))])] : []),
    ...(remarks.length > 0 ? [notice(report.remarksTitle, [], remarks)] : []),
  ];
}

/** Where the form asks for the facts, and for one of them. */
const factsStep = 'facts';
const factStep = (key: string) => `fact-${key}`;

function draftItem(reason: DraftReason, data: ReportData): HTMLElement {
  const sentence = data.words[data.language].report.draftReason[reason.kind];
  switch (reason.kind) {
    case 'contradictions':
      return item('', [link(sentence, factsStep, data)]);
    case 'openFacts':
      return item(
        sentence,
        listed(
          reason.facts.map(({ key, name }) => link(name[data.language], factStep(key), data)),
          data,
        ),
      );
    case 'open':
    case 'plansMissing':
    case 'unacknowledged':
      return item(sentence, links(reason.questions, data));
  }
}

function links(questions: readonly string[], data: ReportData): readonly (Node | string)[] {
  return listed(
    questions.map((id) => link(questionLabel(id), id, data)),
    data,
  );
}

function listed(anchors: readonly HTMLAnchorElement[], { language }: ReportData): readonly (Node | string)[] {
  const gap = language === 'ja' ? '、' : ', ';
  return anchors.flatMap((anchor, index) => (index > 0 ? [gap, anchor] : [anchor]));
}

function link(text: string, step: string, { language, base }: ReportData): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href(routes.assessment(language, step), base);
  anchor.textContent = text;
  return anchor;
}

function item(text: string, rest: readonly (Node | string)[]): HTMLElement {
  const node = document.createElement('li');
  node.append(text, ...rest);
  return node;
}

function notice(title: string, leads: readonly string[], items: readonly HTMLElement[]): HTMLElement {
  const box = document.createElement('section');
  box.className = 'note report-notice';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  list.append(...items);
  box.append(heading, ...leads.map(paragraph), list);
  return box;
}

function paragraph(text: string): HTMLElement {
  const node = document.createElement('p');
  node.textContent = text;
  return node;
}
