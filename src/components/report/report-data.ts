/** What a page hands to its element: everything needed to read a record and print it, and no more. */
import { attestationOf } from '../../lib/attestation/attestation.ts';
import { parts } from '../../browser/dom.ts';
import type { Attestation } from '../../lib/attestation/attestation.ts';
import type { AttestedAnnex } from '../../lib/attestation/attested-annex.ts';
import type { ReportOptions } from '../../lib/attestation/report/telling.ts';
import type { ReportWords } from '../../lib/attestation/report/speaker.ts';
import { isOfContent, sentenceForChange } from '../../lib/record/migrate/change.ts';
import type { MatterWords } from '../../lib/record/matters/matter-lines.ts';
import type { Beside } from '../../lib/record/matters/matter.ts';
import type { Read } from '../../lib/record/problem.ts';
import { readerOf } from '../../lib/record/read.ts';
import type { Migrated } from '../../lib/record/read.ts';
import type { RecordFile } from '../../lib/record/record.ts';
import { assess } from '../../lib/assessment/verdict/verdict.ts';
import type { Language } from '../../lib/languages/language.ts';
import type { Wording } from '../../lib/wording/ja.ts';

export interface ReportData {
  readonly language: Language;
  readonly base: string;
  readonly annex: AttestedAnnex;
  readonly words: ReportWords;
  readonly problems: Wording['problems'];
  readonly migration: Wording['migration'];
  readonly matters: Omit<MatterWords, 'factName'>;
  readonly receive: Wording['receive'];
  readonly receiving: Wording['receiving'];
  /** As a list names it. */
  readonly edition: string;
  readonly handingOver: Pick<Wording['handingOver'], 'name'> & { readonly prefix: string };
  /** How a report is set until its reader changes it. */
  readonly usual: ReportOptions;
}

/** Throws where the page was written without its data. */
export function reportDataIn(element: HTMLElement): ReportData {
  const json = parts<HTMLTemplateElement>(element, 'data')[0]?.content.textContent;
  if (!json) throw new Error(`<${element.localName}> holds no data. Write <ReportData> inside it.`);
  return JSON.parse(json) as ReportData;
}

export interface Attested {
  readonly record: RecordFile;
  readonly attestation: Attestation;
  /** What became of a file of an older version. */
  readonly migrated?: Migrated;
}

/** What a report says otherwise than its file, being of an older version; empty where it says the same. */
export function changesTold({ migrated }: Attested, { migration }: ReportData): readonly string[] {
  const changes = migrated?.changes ?? [];
  return changes.some(isOfContent) ? changes.map((change) => sentenceForChange(change, migration)) : [];
}

/** From the text of a record file to its report: the verdict is always worked out anew. */
export function attest(text: string, { annex }: ReportData, beside?: Beside): Read<Attested> {
  const read = readerOf(annex.rules, annex).record(text);
  if (!read.ok) return read;
  const { record, migrated } = read.value;
  const assessment = assess(annex.rules, record.facts, record.answers);
  const attestation = attestationOf(annex, record, assessment, beside);
  if (!migrated) return { ok: true, value: { record, attestation } };
  // A file of an older version keeps the code that was printed of it.
  return { ok: true, value: { record, attestation: { ...attestation, code: migrated.code }, migrated } };
}
