/** The name under which a browser saves the report: sorts by date, and is safe on every file system. */
import { blank } from '../assessment/answers.ts';
import { fileName } from '../record/file-name.ts';
import type { Attestation } from './attestation.ts';
import type { ReportOptions } from './report/telling.ts';
import { spokenBy } from './report/speaker.ts';
import type { ReportWords } from './report/speaker.ts';

/** `20261123_自己点検結果報告書_契約件名`; parts that are empty are left out. */
export function fileTitle(attestation: Attestation, options: ReportOptions, words: ReportWords): string {
  const [language] = spokenBy(options.language, words);
  const date = blank(options.date) ? (attestation.particulars.date ?? '') : options.date;
  const { title = '' } = attestation.contract;
  const name = language ? words[language].report.fileName : '';
  return fileName(date.replaceAll('-', ''), name, title);
}
