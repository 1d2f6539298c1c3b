/** What was assessed, on which facts, and what it comes to. */
import { blank } from '../../assessment/answers.ts';
import { shapes } from '../../assessment/status.ts';
import { scoreName, verdictName } from '../../assessment/verdict/verdict-words.ts';
import { mannerOf } from '../../languages/language.ts';
import type { Language } from '../../languages/language.ts';
import { fill } from '../../wording/fill.ts';
import { counted } from '../attestation.ts';
import type { Attestation, Score } from '../attestation.ts';
import { reportCell, reportParagraph, sections } from './blocks.ts';
import type { ReportBlock, ReportCell, Lines, StripItem } from './blocks.ts';
import type { ClauseRow, Remark, Why } from '../rows/clause-rows.ts';
import type { FactRow } from '../rows/fact-rows.ts';
import { asWritten, figure, questionLabels } from './speaker.ts';
import type { Speaker, SpeakerWords } from './speaker.ts';
import type { ReportTelling } from './telling.ts';

export function contractBlocks({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const { title, number, date, from, to, department } = attestation.contract;
  const head = (key: keyof SpeakerWords['report']['contract']) =>
    speaker.say(({ report }) => report.contract[key]);
  return [
    {
      kind: 'definitions',
      rows: [
        { head: head('title'), value: speaker.written(title) },
        { head: head('number'), value: speaker.written(number) },
        { head: head('date'), value: speaker.date(date) },
        { head: head('period'), value: period(speaker, from, to) },
        { head: head('department'), value: speaker.written(department) },
      ],
    },
  ];
}

export function particulars({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const { particulars: made, judgement: judged } = attestation;
  const number = sections.indexOf('judgement') + 1;
  const head = (key: keyof SpeakerWords['report']['assessment']) =>
    speaker.say(({ report }, to) => fill(report.assessment[key], { number: figure(number, to) }));
  const phase = made.phase?.label;
  return [
    {
      kind: 'definitions',
      rows: [
        { head: head('edition'), value: edition(attestation.annex, speaker) },
        { head: head('phase'), value: phase ? speaker.text(phase) : speaker.written('') },
        { head: head('period'), value: period(speaker, made.from, made.to) },
        { head: head('date'), value: speaker.date(made.date) },
        { head: head('scope'), value: speaker.written(made.scope) },
        { head: head('methods'), value: methods(speaker, made.methods ?? []) },
        { head: head('assessor'), value: speaker.written(made.assessor) },
        { head: head('approver'), value: speaker.written(made.approver) },
        { head: head('verdict'), value: speaker.say(({ verdict }) => verdictName(judged, verdict)) },
      ],
    },
  ];
}

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

const offered = ['documents', 'interviews', 'site', 'settings'] as const;

export function judgement({ attestation, speaker }: ReportTelling): readonly ReportBlock[] {
  const { judgement: judged } = attestation;
  return [
    reportParagraph(
      'verdict',
      speaker.say(({ verdict }) => verdictName(judged, verdict)),
    ),
    reportParagraph(
      'figures',
      speaker.say((words, language) => countsText(judged.counts, words, language)),
    ),
    reportParagraph(
      'figures',
      speaker.say((words, language) => scoreText(judged.score, words, language)),
    ),
    { kind: 'strip', items: attestation.clauses.map((row) => stripItem(row, speaker)) },
  ];
}

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

/** The number, then its status as shape and word. */
function stripItem(row: ClauseRow, speaker: Speaker): StripItem {
  const { status } = row;
  return {
    label: speaker.say((_, to) => clauseNamed(row, to)),
    shape: shapes[status],
    status: speaker.say(({ verdict }) => verdict.status[status]),
  };
}

/** Every count in one line, zeros too. */
export function countsText(
  counts: Attestation['judgement']['counts'],
  words: SpeakerWords,
  language: Language,
): string {
  return counted
    .map((key) => fill(words.report.count[key], { count: figure(counts[key], language) }))
    .join(mannerOf(language).slash);
}

/** The score with its name, or that there is nothing to score. */
export function scoreText({ value, reference }: Score, words: SpeakerWords, language: Language): string {
  const { report, verdict } = words;
  if (value === null) return verdict.noScore;
  return fill(report.score, { name: scoreName(reference, verdict), value: figure(value, language) });
}

function period(speaker: Speaker, from: string | undefined, to: string | undefined): Lines {
  if (blank(from) && blank(to)) return speaker.written('');
  return speaker.say((words, language) =>
    fill(words.report.period, {
      from: speaker.dateIn(from, words, language),
      to: speaker.dateIn(to, words, language),
    }),
  );
}

function edition(annex: Attestation['annex'], speaker: Speaker): Lines {
  const name = speaker.say(({ report }, to) =>
    fill(report.edition, {
      title: annex.title[to],
      label: annex.label[to],
      edition: mannerOf(to).figures(annex.edition),
    }),
  );
  return [...name, { text: annex.digest }];
}

/** A method that the form offers stands in the report's language; any other as it was written. */
function methods(speaker: Speaker, used: readonly string[]): Lines {
  const written = used.filter((method) => !blank(method));
  if (written.length === 0) return speaker.written('');
  return written.flatMap((method) =>
    isMethod(method) ? speaker.say(({ verdict }) => verdict.method[method]) : [asWritten(method)],
  );
}

function isMethod(text: string): text is (typeof offered)[number] {
  return (offered as readonly string[]).includes(text);
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

function clauseNamed({ number, label }: ClauseRow, language: Language): string {
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
