/** Every answer, as an annexed table. */
import type { AnswerRow, AnswerSaid } from '../rows/answer-rows.ts';
import { reportCell } from './blocks.ts';
import type { Lines, ReportBlock, ReportCell } from './blocks.ts';
import { labelCell, listTable } from './list-table.ts';
import type { ColumnKey } from './list-table.ts';
import { asWritten, listed, questionLabel } from './speaker.ts';
import type { Speaker, SpeakerWords } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

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
