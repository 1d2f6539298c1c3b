/** The lists of the report, each with its sentence where it is empty. */
import { blank } from '../../assessment/answers.ts';
import type { Language } from '../../languages/language.ts';
import { fill } from '../../wording/fill.ts';
import type { AnswerRow, AnswerSaid } from '../rows/answer-rows.ts';
import { reportCell, reportParagraph } from './blocks.ts';
import type { ReportBlock, ReportCell, Lines, TableName } from './blocks.ts';
import type { BreachRow, ImprovementRow, NotDueRow } from '../rows/finding-rows.ts';
import { asWritten, figure, listed, questionLabel } from './speaker.ts';
import type { Speaker, SpeakerWords } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

type ColumnKey = keyof SpeakerWords['report']['column'];

/** A table, or the sentence that says that there is nothing to list. */
function listTable(
  speaker: Speaker,
  name: TableName,
  columns: readonly ColumnKey[],
  rows: readonly (readonly ReportCell[])[],
  empty: (words: SpeakerWords) => string,
): readonly ReportBlock[] {
  if (rows.length === 0) return [reportParagraph('body', speaker.say(empty))];
  const head = columns.map((key) => speaker.say(({ report }) => report.column[key]));
  return [{ kind: 'table', name, head, rows }];
}

/** Label and question, the first two cells of most rows. */
function questionCells(
  row: { readonly question: string; readonly text: Readonly<Record<Language, string>> },
  speaker: Speaker,
) {
  return [labelCell(row.question), reportCell(speaker.text(row.text))];
}

function labelCell(id: string): ReportCell {
  return reportCell([{ text: questionLabel(id) }]);
}

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

/** The whole questionnaire as an annexed table. */
export function answerBlocks({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const rows = attestation.answers.map((row) => answerCells(row, speaker));
  const columns: ColumnKey[] = ['question', 'text', 'answer', 'evidence', 'notes'];
  return [
    { kind: 'heading', section: 'answers', lines: speaker.say(({ report }) => report.answers) },
    ...listTable(speaker, 'answers', columns, rows, ({ report }) => report.none.answers),
  ];
}

/** Where the answer to a question stands in the table of all answers. */
export function answerPlace(question: string): string {
  return `answer-${questionLabel(question)}`;
}

function answerCells(row: AnswerRow, speaker: Speaker): readonly ReportCell[] {
  return [
    { ...labelCell(row.question), place: answerPlace(row.question) },
    reportCell(speaker.text(row.text)),
    reportCell([
      ...speaker.say(({ verdict }) => saidText(row.said, verdict)),
      ...(row.basis === 'derived' ? speaker.say(({ report }) => report.derived) : []),
    ]),
    reportCell(idLines(row.evidence, speaker)),
    reportCell(row.notes.map(asWritten)),
  ];
}

/** Ids need no translation: a list of them stands once, as the first language writes lists. */
function idLines(ids: readonly string[], speaker: Speaker): Lines {
  return ids.length === 0 ? [] : speaker.say((_, to) => listed(ids, to)).slice(0, 1);
}

function saidText(said: AnswerSaid, words: SpeakerWords['verdict']): string {
  switch (said.kind) {
    case 'level':
      return words.level[said.level];
    case 'occurred':
      return words.occurred[said.occurred];
    case 'acknowledged':
      return words.acknowledged;
    case 'unanswered':
      return words.unanswered;
    case 'notDue':
    case 'notApplicable':
    case 'past':
      return words.status[said.kind];
  }
}
