/** Saves the list of Subcontractors as an Excel file. Loaded when one is asked for. */
import { download } from '../../browser/download.ts';
import { spokenBy } from '../../lib/attestation/report/speaker.ts';
import type { ReportOptions } from '../../lib/attestation/report/telling.ts';
import { sheetType, subcontractorSheet } from '../../lib/exchange/sheet/sheet.ts';
import { writeSheets } from '../../lib/exchange/sheet/write.ts';
import { fileName } from '../../lib/record/file-name.ts';
import type { Attested, ReportData } from './report-data.ts';

export async function saveSubcontractors(
  { attestation }: Attested,
  options: ReportOptions,
  data: ReportData,
): Promise<void> {
  const { words, language } = data;
  const { column, section } = words[spokenBy(options.language, words)[0] ?? language].report;
  const name = section.subcontractors;
  const bytes = await writeSheets([subcontractorSheet(attestation.subcontractors, column, name)]);
  const date = (attestation.particulars.date ?? '').replaceAll('-', '');
  download(bytes, `${fileName(date, name, attestation.contract.title ?? '')}.xlsx`, sheetType);
}
