/** A file that has arrived: what was read of it, or why it was not. */
import type { Problem, Read } from '../../lib/record/problem.ts';
import { compareCode } from '../../lib/record/fingerprint.ts';
import type { CodeComparison } from '../../lib/record/fingerprint.ts';
import { doublesIn } from '../../lib/attestation/receipt.ts';
import type { Double } from '../../lib/attestation/receipt.ts';
import { fileText } from '../../browser/file-text.ts';
import { attest } from '../report/report-data.ts';
import type { Attested, ReportData } from '../report/report-data.ts';

export interface ReceivedFile {
  readonly file: File;
  readonly read: Read<Attested>;
  /** The printed code that was typed for it; empty if none. */
  typed: string;
}

/** Never rejects: whatever a file holds, it is read or says why not. */
export async function receiveFile(file: File, data: ReportData): Promise<ReceivedFile> {
  const text = await fileText(file);
  return { file, read: text.ok ? attested(text.value, data) : text, typed: '' };
}

function attested(text: string, data: ReportData): Read<Attested> {
  try {
    return attest(text, data);
  } catch {
    return { ok: false, problems: [{ kind: 'failed' }] };
  }
}

export function attestedOf({ read }: ReceivedFile): Attested | undefined {
  return read.ok ? read.value : undefined;
}

export function problemsOf({ read }: ReceivedFile): readonly Problem[] {
  return read.ok ? [] : read.problems;
}

export function comparisonOf(received: ReceivedFile): CodeComparison['found'] {
  const code = attestedOf(received)?.attestation.code;
  return code === undefined ? 'none' : compareCode(received.typed, code).found;
}

/** Which of the files repeat earlier ones. */
export function doublesAmong(all: readonly ReceivedFile[]): readonly (Double | undefined)[] {
  return doublesIn(
    all.map((one) => {
      const value = attestedOf(one);
      return value && { id: value.record.id, code: value.attestation.code };
    }),
  );
}
