/** Shows a report on its sheet, and tells the page's print margins and file name about it. */
import type { Attestation } from '../../lib/attestation/attestation.ts';
import { fileTitle } from '../../lib/attestation/file-title.ts';
import { reportOf } from '../../lib/attestation/report.ts';
import type { ReportOptions } from '../../lib/attestation/report.ts';
import { languages } from '../../lib/language.ts';
import { fill } from '../../lib/wording/fill.ts';
import { renderBlocks } from './render-blocks.ts';
import type { ReportData } from './report-data.ts';

export function showReport(
  sheet: HTMLElement,
  attestation: Attestation,
  options: ReportOptions,
  { words, language }: ReportData,
): void {
  const spoken = options.language === 'both' ? languages : [options.language];
  const footer = spoken.map((one) => fill(words[one].report.footer, { code: attestation.code }));
  const draft = spoken.map((one) => words[one].verdict.draft).join('／');
  sheet.lang = options.language === 'en' ? 'en' : 'ja';
  sheet.replaceChildren(
    renderBlocks(reportOf(attestation, options, words), words[language].report.scrollable),
  );
  if (attestation.draft) sheet.prepend(draftMark(draft));
  setMargin('--report-footer', footer);
  setMargin('--report-draft', attestation.draft ? [draft] : []);
  document.title = fileTitle(attestation, options, words);
}

/** Nothing of a report is left, on the sheet or in the margins. */
export function clearReport(sheet: HTMLElement): void {
  sheet.replaceChildren();
  setMargin('--report-footer', []);
  setMargin('--report-draft', []);
}

/** Across every page in print; browsers that know page margins print it there too. */
function draftMark(text: string): HTMLElement {
  const mark = document.createElement('p');
  mark.className = 'draft-mark';
  mark.textContent = text;
  return mark;
}

/** Page margins take their words from a property of the root: no other way leads there under the policy. */
function setMargin(name: string, lines: readonly string[]): void {
  const content = lines.map((line) => line.replace(/["\\]/g, '\\$&')).join('\\A ');
  document.documentElement.style.setProperty(name, lines.length > 0 ? `"${content}"` : 'none');
}
