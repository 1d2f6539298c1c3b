/** What the Ordering Party looks at first, in that order, each with its place in the report. */
import { blank } from '../assessment/answers.ts';
import { verdictName } from '../assessment/verdict/verdict-words.ts';
import { mannerOf } from '../languages/language.ts';
import type { Language } from '../languages/language.ts';
import { fill } from '../wording/fill.ts';
import type { Wording } from '../wording/ja.ts';
import type { Attestation } from './attestation.ts';
import type { SpokenLine } from './report/blocks.ts';
import type { DateStyle } from './report/dates.ts';
import { dateText } from './report/dates.ts';
import type { ImprovementRow } from './rows/finding-rows.ts';
import { countsText, scoreText } from './report/judgement.ts';
import { asWritten, figure, listed, questionLabel, questionLabels } from './report/speaker.ts';

export const looked = ['judgement', 'subcontractors', 'plans', 'evidence', 'contacts'] as const;

/** The questions that a line names, in the order in which it names them, as ids. */
export interface SummaryLine extends SpokenLine {
  readonly questions?: readonly string[];
}

export interface SummaryItem {
  readonly section: (typeof looked)[number];
  readonly lines: readonly SummaryLine[];
}

export interface SummaryReader {
  readonly language: Language;
  readonly dates: DateStyle;
  readonly words: Pick<Wording, 'report' | 'verdict' | 'receive'>;
}

/** One item a thing to look at, in the reader's language only. */
export function summaryForReader(attestation: Attestation, reader: SummaryReader): readonly SummaryItem[] {
  return looked.map((section) => ({ section, lines: summaryLines[section](attestation, reader) }));
}

const summaryLines: Readonly<
  Record<SummaryItem['section'], (attestation: Attestation, reader: SummaryReader) => readonly SummaryLine[]>
> = {
  judgement: judgementLines,
  subcontractors: subcontractorLines,
  plans: planLines,
  evidence: evidenceLines,
  contacts: contactLines,
};

function judgementLines(attestation: Attestation, reader: SummaryReader): readonly SummaryLine[] {
  const { judgement, breaches, improvements, awaiting } = attestation;
  const { words, language } = reader;
  const unmet = improvements.filter(({ outcome }) => outcome === 'nonconformity');
  const asked = awaiting.map(({ question, since }) =>
    about(question, words.receive.awaiting, { date: dateOr(since, reader) }),
  );
  const found = breaches.map(({ question, date }) =>
    about(question, words.receive.breach, { date: dateOr(date, reader) }),
  );
  return [
    { text: verdictName(judgement, words.verdict) },
    { text: countsText(judgement.counts, words, language) },
    { text: scoreText(judgement.score, words, language) },
    ...(found.length > 0 ? found : [{ text: words.receive.noBreaches }]),
    ...questionsNamed(words.receive.nonconforming, unmet, reader),
    ...asked,
  ];
}

function subcontractorLines(
  attestation: Attestation,
  { words, language }: SummaryReader,
): readonly SummaryLine[] {
  const { subcontractors } = attestation;
  const without = subcontractors
    .filter(({ consented }) => blank(consented))
    .map(({ name }) => (blank(name) ? words.report.empty : name));
  const names = listed(without, language);
  const count = fill(words.receive.subcontractors, { count: figure(subcontractors.length, language) });
  const mismatch = attestation.matters.some(({ kind }) => kind === 'listEmpty' || kind === 'listSurplus');
  return [
    { text: subcontractors.length === 0 ? words.report.none.subcontractors : count },
    ...(mismatch ? [{ text: words.receive.listMismatch }] : []),
    ...(without.length > 0 ? [{ text: fill(words.receive.notConsented, { names }) }] : []),
  ];
}

function planLines({ improvements }: Attestation, reader: SummaryReader): readonly SummaryLine[] {
  if (improvements.length === 0) return [{ text: reader.words.receive.noPlans }];
  return improvements.flatMap((row) => planLine(row, reader));
}

function planLine(row: ImprovementRow, reader: SummaryReader): readonly SummaryLine[] {
  const { receive, report } = reader.words;
  const { question } = row;
  if ([row.what, row.who, row.by].every((part) => blank(part)))
    return [about(question, row.atEnd ? receive.planEmptyAtEnd : receive.planEmpty)];
  const [what, who] = [row.what, row.who].map((text) => (blank(text) ? report.empty : text));
  const values = { what: what ?? '', who: who ?? '', date: dateOr(row.by, reader) };
  const plan = about(question, row.atEnd ? receive.planAtEnd : receive.plan, values);
  return [plan, ...(row.late ? [about(question, receive.planLate)] : [])];
}

/** A line about one question. */
function about(
  question: string,
  sentence: string,
  values: Readonly<Record<string, string>> = {},
): SummaryLine {
  return { text: fill(sentence, { ...values, question: questionLabel(question) }), questions: [question] };
}

function evidenceLines(attestation: Attestation, reader: SummaryReader): readonly SummaryLine[] {
  const { evidence, judgement } = attestation;
  const { words, language } = reader;
  const { evidencePending } = judgement.counts;
  const unnamed = attestation.matters.find(({ kind }) => kind === 'evidenceUnnamed')?.questions ?? [];
  return [
    { text: fill(words.receive.evidence, { count: figure(evidence.length, language) }) },
    ...(evidencePending === 0
      ? []
      : [{ text: fill(words.receive.evidencePending, { count: figure(evidencePending, language) }) }]),
    ...questionsNamed(
      words.receive.evidenceUnnamed,
      unnamed.map((question) => ({ question })),
      reader,
    ),
  ];
}

/** A line that names questions; none where there are none. */
function questionsNamed(
  sentence: string,
  rows: readonly { readonly question: string }[],
  { language }: SummaryReader,
): readonly SummaryLine[] {
  if (rows.length === 0) return [];
  const questions = rows.map(({ question }) => question);
  return [{ text: fill(sentence, { questions: questionLabels(questions, language) }), questions }];
}

function contactLines(
  { contacts: { responsible, inCharge } }: Attestation,
  { words: { report }, language }: SummaryReader,
): readonly SummaryLine[] {
  const [colon, comma] = mannerOf(language).person;
  return [
    { head: report.responsible, person: responsible },
    { head: report.inCharge, person: inCharge },
  ].map(({ head, person: { post, name, phone, mail } }) => {
    const given = [post, name, phone, mail].filter((part) => !blank(part)).join(comma);
    return asWritten(`${head}${colon}${given === '' ? report.empty : given}`);
  });
}

function dateOr(iso: string, { words, dates, language }: SummaryReader): string {
  return blank(iso) ? words.report.empty : dateText(iso, dates, language);
}
