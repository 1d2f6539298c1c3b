/** What is not as it should be, and what is to be done about it. */
import { blank } from '../../assessment/answers.ts';
import { fill } from '../../wording/fill.ts';
import type { BreachRow, ImprovementRow } from '../rows/finding-rows.ts';
import { reportCell, reportParagraph } from './blocks.ts';
import type { ReportBlock, ReportCell } from './blocks.ts';
import { listTable, questionCells } from './list-table.ts';
import type { ColumnKey } from './list-table.ts';
import { questionLabel } from './speaker.ts';
import type { Speaker, SpeakerWords } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

export function breaches({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  if (attestation.breaches.length === 0)
    return [
      reportParagraph(
        'body',
        speaker.say(({ report }) => report.none.breaches),
      ),
    ];
  const note = reportParagraph(
    'body',
    speaker.say(({ verdict }) => verdict.occurrence),
  );
  return [note, ...attestation.breaches.flatMap((row) => breachBlocks(row, speaker))];
}

function breachBlocks(row: BreachRow, speaker: Speaker): readonly ReportBlock[] {
  const head = (key: keyof SpeakerWords['report']['breach']) =>
    speaker.say(({ report }) => report.breach[key]);
  const question = speaker.say(({ report }, language) =>
    fill(report.asked, { question: questionLabel(row.question), text: row.text[language] }),
  );
  return [
    {
      kind: 'definitions',
      rows: [
        { head: head('question'), value: question },
        { head: head('date'), value: speaker.date(row.date) },
        { head: head('what'), value: speaker.written(row.what) },
        { head: head('reported'), value: speaker.written(row.reported) },
        { head: head('corrected'), value: speaker.written(row.corrected) },
        // How a “no” was checked is not asked of a breach; a record may say it all the same.
        ...(row.checked === '' ? [] : [{ head: head('checked'), value: speaker.written(row.checked) }]),
      ],
    },
  ];
}

export function plans({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const { improvements } = attestation;
  const rows = improvements.map((row) => planCells(row, speaker));
  const atEnd = improvements.some((row) => row.atEnd);
  const name = atEnd ? 'plans-at-end' : 'plans';
  const columns: ColumnKey[] = atEnd
    ? ['question', 'text', 'outcome', 'history']
    : ['question', 'text', 'outcome', 'plan', 'who', 'by'];
  return listTable(speaker, name, columns, rows, ({ report }) => report.none.plans);
}

function planCells(row: ImprovementRow, speaker: Speaker): readonly ReportCell[] {
  const outcome = speaker.say(({ report, verdict }) =>
    fill(report.outcome, { status: statusOf(row, verdict), level: verdict.level[row.level] }),
  );
  const what = [
    ...(row.missing ? speaker.say(({ report }) => report.plan.missing) : []),
    ...(row.missing && blank(row.what) ? [] : speaker.written(row.what)),
  ];
  const shared = [...questionCells(row, speaker), reportCell(outcome), reportCell(what)];
  if (row.atEnd) return shared;
  const late = row.late ? speaker.say(({ report }) => report.plan.late) : [];
  return [...shared, reportCell(speaker.written(row.who)), reportCell([...speaker.date(row.by), ...late])];
}

function statusOf({ outcome }: ImprovementRow, { status }: SpeakerWords['verdict']): string {
  return outcome === 'nonconformity' ? status.nonconforming : status['needs-improvement'];
}

/** Only where something waits: most reports have none. */
export function awaiting({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  if (attestation.awaiting.length === 0) return [];
  const rows = attestation.awaiting.map((row) => [
    ...questionCells(row, speaker),
    reportCell(speaker.date(row.since)),
  ]);
  return [
    { kind: 'subheading', lines: speaker.say(({ report }) => report.awaiting) },
    ...listTable(speaker, 'awaiting', ['question', 'text', 'since'], rows, ({ report }) => report.none.plans),
  ];
}
