/** What the report lists beside its findings, each with its sentence where there is none. */
import { fill } from '../../wording/fill.ts';
import type { NotDueRow } from '../rows/finding-rows.ts';
import { reportCell } from './blocks.ts';
import type { Lines, ReportBlock } from './blocks.ts';
import { listTable, questionCells } from './list-table.ts';
import type { ColumnKey } from './list-table.ts';
import { figure } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

export function subcontractors({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const rows = attestation.subcontractors.map(
    ({ tier, name, work, information, consented, explained, checked }) => [
      { lines: [...tierLines(tier, speaker), ...speaker.written(name)], tier },
      reportCell(speaker.written(work)),
      reportCell(speaker.written(information)),
      ...[consented, explained, checked].map((iso) => reportCell(speaker.date(iso))),
    ],
  );
  const columns: ColumnKey[] = ['name', 'work', 'information', 'consented', 'explained', 'checked'];
  return listTable(speaker, 'subcontractors', columns, rows, ({ report }) => report.none.subcontractors);
}

function tierLines(tier: number, speaker: Speaker): Lines {
  if (tier === 1) return [];
  return speaker.say(({ report }, to) => fill(report.tier, { tier: figure(tier, to) }));
}

export function acknowledgements({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const rows = attestation.acknowledgements.map((row) => [
    ...questionCells(row, speaker),
    reportCell(
      speaker.say(({ verdict: { status } }) => (row.given ? status.acknowledged : status.unacknowledged)),
    ),
  ]);
  const columns: ColumnKey[] = ['question', 'text', 'acknowledged'];
  return listTable(speaker, 'acknowledgements', columns, rows, ({ report }) => report.none.acknowledgements);
}

export function evidenceBlocks({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const rows = attestation.evidence.map(({ id, title, edition, held, sha256 = '' }) => [
    reportCell([{ text: id }]),
    reportCell([...speaker.written(title), ...(sha256 === '' ? [] : [{ text: `SHA-256: ${sha256}` }])]),
    reportCell(speaker.written(edition)),
    reportCell(speaker.written(held)),
  ]);
  const columns: ColumnKey[] = ['id', 'title', 'edition', 'held'];
  return listTable(speaker, 'evidence', columns, rows, ({ report }) => report.none.evidence);
}

export function notDue({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const rows = attestation.notDue.map((row) => [
    ...questionCells(row, speaker),
    reportCell(againLines(row, speaker)),
  ]);
  return listTable(
    speaker,
    'not-due',
    ['question', 'text', 'again'],
    rows,
    ({ report }) => report.none.notDue,
  );
}

function againLines({ again }: NotDueRow, speaker: Speaker): Lines {
  return again.kind === 'phase'
    ? speaker.say(({ report }, to) => fill(report.again.phase, { phase: again.phase[to] }))
    : speaker.say(({ report }, to) => fill(report.again.fact, { fact: again.fact[to] }));
}
