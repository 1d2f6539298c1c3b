/** On which facts it was assessed. */
import { fill } from '../../wording/fill.ts';
import type { FactRow } from '../rows/fact-rows.ts';
import { reportCell, reportParagraph } from './blocks.ts';
import type { Lines, ReportBlock } from './blocks.ts';
import type { Speaker } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

export function factsSection({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const { facts: rows, contradictions } = attestation;
  const table: ReportBlock = {
    kind: 'table',
    name: 'facts',
    head: [
      speaker.say(({ report }) => report.facts.question),
      speaker.say(({ report }) => report.facts.answer),
    ],
    rows: rows.map((row) => [reportCell(speaker.text(row.name)), reportCell(factAnswer(row, speaker))]),
  };
  if (contradictions.length === 0) return [table];
  return [
    table,
    reportParagraph(
      'warning',
      speaker.say(({ report }) => report.facts.contradictions),
    ),
    ...contradictions.map((sentence) => reportParagraph('warning', speaker.text(sentence))),
  ];
}

function factAnswer({ answer, countsAs, confirm }: FactRow, speaker: Speaker): Lines {
  return [
    ...(answer ? speaker.text(answer) : speaker.say(({ verdict }) => verdict.unanswered)),
    ...(countsAs
      ? speaker.say(({ report }, to) => fill(report.facts.countsAs, { answer: countsAs[to] }))
      : []),
    ...confirm.flatMap((text) =>
      speaker.say(({ report }, to) => fill(report.facts.confirm, { sentence: text[to] })),
    ),
  ];
}
