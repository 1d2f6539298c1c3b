/** Saves the report as a Word file. Loaded when one is asked for: what writes it weighs more than the page. */
import { download } from '../../browser/download.ts';
import { fileTitle } from '../../lib/attestation/file-title.ts';
import { reportOf } from '../../lib/attestation/report/report.ts';
import { spokenBy } from '../../lib/attestation/report/speaker.ts';
import type { ReportOptions } from '../../lib/attestation/report/telling.ts';
import { reportBlocks } from '../../lib/exchange/word/report-paper.ts';
import { wordType } from '../../lib/exchange/word/word.ts';
import { writeWord } from '../../lib/exchange/word/write.ts';
import type { Attested, ReportData } from './report-data.ts';
import { sheetMargins } from './sheet.ts';

/** The same report that the sheet shows. */
export async function saveReport(shown: Attested, options: ReportOptions, data: ReportData): Promise<void> {
  const { words, language } = data;
  const { marks, foot } = sheetMargins(shown, options, data);
  const title = fileTitle(shown.attestation, options, words);
  const bytes = await writeWord({
    ...{ title, language: spokenBy(options.language, words)[0] ?? language, wide: false, head: marks, foot },
    blocks: reportBlocks(reportOf(shown.attestation, options, words)),
  });
  download(bytes, `${title}.docx`, wordType);
}
