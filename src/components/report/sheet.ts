/** Shows a report on its sheet, and tells the page's print margins and file name about it. */
import { isExample } from '../../lib/record/examples/example.ts';
import { verdictName } from '../../lib/assessment/verdict/verdict-words.ts';
import type { Attestation } from '../../lib/attestation/attestation.ts';
import { fileTitle } from '../../lib/attestation/file-title.ts';
import { reportOf } from '../../lib/attestation/report/report.ts';
import type { ReportOptions } from '../../lib/attestation/report/telling.ts';
import { spokenBy } from '../../lib/attestation/report/speaker.ts';
import type { SpeakerWords } from '../../lib/attestation/report/speaker.ts';
import { fill } from '../../lib/wording/fill.ts';
import { renderBlocks } from './render-blocks.ts';
import type { Attested, ReportData } from './report-data.ts';

export function showReport(
  sheet: HTMLElement,
  shown: Attested,
  options: ReportOptions,
  data: ReportData,
): void {
  const { words, language } = data;
  const { attestation } = shown;
  const { marks, foot } = sheetMargins(shown, options, data);
  sheet.lang = spokenBy(options.language, words)[0] ?? language;
  sheet.replaceChildren(
    renderBlocks(reportOf(attestation, options, words), words[language].report.scrollable),
  );
  sheet.prepend(...marks.slice(0, 1).map((mark) => onEveryPage('draft-mark', [mark])));
  sheet.append(onEveryPage('report-foot', foot));
  setMargin('--report-footer', foot);
  setMargin('--report-draft', marks);
  document.title = fileTitle(attestation, options, words);
}

/** What stands above and below the text of every page. */
export function sheetMargins(
  { record, attestation }: Attested,
  options: ReportOptions,
  { words }: ReportData,
) {
  const spoken = spokenBy(options.language, words);
  const said = (word: 'draft' | 'sample') => spoken.map((one) => words[one].verdict[word]).join('／');
  const marks = [
    ...(isExample(record) ? [said('sample')] : []),
    ...(attestation.draft ? [said('draft')] : []),
  ];
  return { marks, foot: spoken.map((one) => sheetFooter(attestation, words[one])) };
}

/** What every page says at its foot: a page that is torn out still tells what its report comes to. */
function sheetFooter({ code, judgement }: Attestation, { report, verdict }: SpeakerWords): string {
  return fill(report.footer, { code, verdict: verdictName(judgement, verdict) });
}

/** Nothing of a report is left, on the sheet or in the margins. */
export function clearReport(sheet: HTMLElement): void {
  sheet.replaceChildren();
  setMargin('--report-footer', []);
  setMargin('--report-draft', []);
}

/** On every page in print, and nowhere else; browsers that know page margins print it there too. */
function onEveryPage(className: string, lines: readonly string[]): HTMLElement {
  const mark = document.createElement('p');
  mark.className = className;
  mark.ariaHidden = 'true';
  mark.textContent = lines.join('\n');
  return mark;
}

/** Page margins take their words from a property of the root: no other way leads there under the policy. */
function setMargin(name: string, lines: readonly string[]): void {
  const content = lines.map((line) => line.replace(/["\\]/g, '\\$&')).join('\\A ');
  document.documentElement.style.setProperty(name, lines.length > 0 ? `"${content}"` : 'none');
}
