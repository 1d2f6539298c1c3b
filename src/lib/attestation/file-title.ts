/** The name under which a browser saves the report: sorts by date, and is safe on every file system. */
import { blank } from '../assessment/answers.ts';
import type { Attestation } from './attestation.ts';
import type { ReportOptions } from './report.ts';
import type { ReportWords } from './speaker.ts';

const longest = 60;

/** `20261123_自己点検結果報告書_契約件名`; parts that are empty are left out. */
export function fileTitle(attestation: Attestation, options: ReportOptions, words: ReportWords): string {
  const language = options.language === 'en' ? 'en' : 'ja';
  const date = blank(options.date) ? (attestation.particulars.date ?? '') : options.date;
  return [date.replaceAll('-', ''), words[language].report.fileName, attestation.contract.title ?? '']
    .map(safe)
    .filter((part) => part !== '')
    .join('_');
}

/** Without what Windows, macOS or Linux forbid in names, and without a dot or a space at either end. */
function safe(part: string): string {
  const allowed = part
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  return Array.from(allowed)
    .slice(0, longest)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
}
