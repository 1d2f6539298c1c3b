/** What a list of received records says of each: whose it is, and what it comes to. */
import { blank } from '../assessment/answers.ts';
import { isExample } from '../record/examples/example.ts';
import type { RecordFile } from '../record/record.ts';
import { verdictName } from '../assessment/verdict/verdict-words.ts';
import type { Attestation } from './attestation.ts';
import { dateText } from './report/dates.ts';
import { figure } from './report/speaker.ts';
import type { SummaryReader } from './summary.ts';

export interface Receipt {
  readonly contractor: string;
  readonly contract: string;
  readonly date: string;
  readonly verdict: string;
  /** How many questions are answered “Yes”. */
  readonly breaches: string;
  readonly code: string;
  readonly draft: boolean;
  readonly example: boolean;
}

/** In the reader's words; what is not entered says so. */
export function receiptOf(record: RecordFile, attestation: Attestation, reader: SummaryReader): Receipt {
  const { contractor, contract, particulars, judgement, breaches, code, draft } = attestation;
  const { words, dates, language } = reader;
  const or = (text: string | undefined) => (blank(text) ? words.report.empty : (text ?? ''));
  return {
    contractor: or(contractor.name),
    contract: or(contract.title),
    date: or(dateText(particulars.date ?? '', dates, language)),
    verdict: verdictName(judgement, words.verdict),
    breaches: figure(breaches.length, language),
    code,
    draft,
    example: isExample(record),
  };
}

/** A file as far as it is told from others: whose record it holds, and the code of what that says. */
export interface HeldFile {
  readonly id: string;
  readonly code: string;
}

export type Double =
  /** The same, to the letter. */
  | { readonly kind: 'doubled'; readonly of: number }
  /** The same record at another time. */
  | { readonly kind: 'otherVersion'; readonly of: number };

/**
 * For each file the earlier one that it repeats; undefined where it repeats none.
 * @param files undefined where a file could not be read
 */
export function doublesIn(files: readonly (HeldFile | undefined)[]): readonly (Double | undefined)[] {
  return files.map((file, index) => {
    if (!file) return undefined;
    const earlier = files.slice(0, index);
    const same = earlier.findIndex((one) => one?.id === file.id && one.code === file.code);
    if (same >= 0) return { kind: 'doubled', of: same };
    const other = earlier.findIndex((one) => one?.id === file.id);
    return other >= 0 ? { kind: 'otherVersion', of: other } : undefined;
  });
}

/** Rows of cells as a spreadsheet takes them from the clipboard; a cell never becomes a formula there. */
export function pasteable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(asCell).join('\t')).join('\n');
}

function asCell(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return /^[=+\-@＝＋－＠]/.test(flat) ? `'${flat}` : flat;
}
