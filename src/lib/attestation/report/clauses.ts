/** What each clause comes to, and why. */
import { mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';
import { fill } from '../../wording/fill.ts';
import type { ClauseRow, Remark, Why } from '../rows/clause-rows.ts';
import { reportCell } from './blocks.ts';
import type { ReportBlock, ReportCell } from './blocks.ts';
import { questionLabels } from './speaker.ts';
import type { Speaker, SpeakerWords } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

export function clausesSection({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const head = (['clause', 'status', 'met', 'remarks'] as const).map((key) =>
    speaker.say(({ report }) => report.clauses[key]),
  );
  return [
    {
      kind: 'table',
      name: 'clauses',
      head,
      rows: attestation.clauses.map((row) => clauseCells(row, speaker)),
    },
  ];
}

function clauseCells(row: ClauseRow, speaker: Speaker): readonly ReportCell[] {
  const { heading, status, met, due, remarks } = row;
  return [
    reportCell(speaker.say((_, to) => clauseNamed(row, to) + mannerOf(to).space + heading[to])),
    reportCell(speaker.say(({ verdict }) => verdict.status[status])),
    reportCell(speaker.say((_, to) => (due === 0 ? '—' : mannerOf(to).share(met, due)))),
    reportCell(
      remarks.flatMap((remark) => speaker.say((words, to) => remarkText(remark, words, to, speaker))),
    ),
  ];
}

export function clauseNamed({ number, label }: ClauseRow, language: Language): string {
  return mannerOf(language).clause(
    number,
    label === undefined ? undefined : { clauses: { [number]: label } },
  );
}

function remarkText(
  { questions, why }: Remark,
  words: SpeakerWords,
  language: Language,
  speaker: Speaker,
): string {
  const reason = whyText(why, words, language, speaker);
  return fill(words.report.remark, { questions: questionLabels(questions, language), reason });
}

function whyText(why: Why, words: SpeakerWords, language: Language, speaker: Speaker): string {
  const { why: say } = words.report;
  const { level: levels, occurred } = words.verdict;
  const date = (iso: string) => speaker.dateIn(iso, words, language);
  switch (why.kind) {
    case 'breach':
      return fill(say.breach, { date: date(why.date) });
    case 'nonconformity':
      return levels[why.level];
    case 'open':
      return why.answer === 'unanswered' ? words.verdict.unanswered : { ...levels, ...occurred }[why.answer];
    case 'openFact':
      return fill(say.openFact, { fact: why.fact[language] });
    case 'improvement':
      return why.by === ''
        ? levels[why.level]
        : fill(say.improvement, { level: levels[why.level], date: date(why.by) });
    case 'awaiting':
      return fill(say.awaiting, { date: date(why.since) });
    case 'notApplicable':
      return why.reason
        ? fill(say.notApplicable, { reason: why.reason[language] })
        : words.verdict.status.notApplicable;
    case 'evidencePending':
      return say.evidencePending;
    case 'unacknowledged':
    case 'notDue':
    case 'past':
      return words.verdict.status[why.kind];
  }
}
