/** The files that have arrived, as rows of a table: one a file, also one that could not be read. */
import { mannerOf } from '../../lib/languages/language.ts';
import { sentenceFor } from '../../lib/record/problem.ts';
import { receiptOf } from '../../lib/attestation/receipt.ts';
import type { Double, Receipt } from '../../lib/attestation/receipt.ts';
import type { Attested, ReportData } from '../report/report-data.ts';
import { fill } from '../../lib/wording/fill.ts';
import { attestedOf, comparisonOf, doublesAmong, problemsOf } from './received.ts';
import type { ReceivedFile } from './received.ts';

/** What a row says, cell by cell. */
export interface ListRow {
  /** Undefined where the file could not be read. */
  readonly receipt: Receipt | undefined;
  readonly file: string;
  /** What is to be known of the file beside its record. */
  readonly notes: readonly string[];
  /** Says of the printed code that was typed. */
  readonly agreement: string;
}

export function listRows(all: readonly ReceivedFile[], data: ReportData): readonly ListRow[] {
  const doubles = doublesAmong(all);
  return all.map((one, index) => {
    const attested = attestedOf(one);
    return {
      receipt: attested && receiptIn(attested, data),
      file: one.file.name,
      notes: [...doubleNotes(doubles[index], all, data), ...unread(one, data)],
      agreement: agreement(one, data),
    };
  });
}

export function receiptIn({ record, attestation }: Attested, data: ReportData): Receipt {
  const { language, words, receive, usual } = data;
  return receiptOf(record, attestation, {
    language,
    dates: usual.dates,
    words: { ...words[language], receive },
  });
}

function doubleNotes(double: Double | undefined, all: readonly ReceivedFile[], { receiving }: ReportData) {
  if (!double) return [];
  return [fill(receiving[double.kind], { name: all[double.of]?.file.name ?? '' })];
}

function unread(one: ReceivedFile, { receiving, problems, language }: ReportData): readonly string[] {
  const said = problemsOf(one).map((problem) => sentenceFor(problem, problems));
  if (said.length === 0) return [];
  return [fill(receiving.unread, { problems: said.join(mannerOf(language).sentenceGap) })];
}

function agreement(one: ReceivedFile, { receiving }: ReportData): string {
  const found = comparisonOf(one);
  if (found === 'none') return '';
  return found === 'same' ? receiving.agrees : receiving.disagrees;
}

/** Verdict and what qualifies it, in words. */
export function verdictLines({ verdict, draft, example }: Receipt, { receiving }: ReportData) {
  return [verdict, ...(draft ? [receiving.draft] : []), ...(example ? [receiving.example] : [])];
}
