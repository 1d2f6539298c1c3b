/** Prints a record as a person would, and reads the PDF back, page by page. */
import { execFileSync } from 'node:child_process';
import type { Page, TestInfo } from '@playwright/test';
import { writeRecord } from '../../src/lib/record/write.ts';
import type { RecordFile } from '../../src/lib/record/record.ts';
import { recordKey, reportKey } from '../../src/browser/records/storage.ts';
import { annex } from './records.ts';

export type Language = 'ja' | 'en' | 'both';

/** Opens the report of a record that this browser has kept, with its language chosen. */
export async function openReport(page: Page, record: RecordFile, language: Language): Promise<void> {
  const stored = [
    [recordKey(annex), writeRecord(record)],
    [reportKey(annex.id), JSON.stringify({ language })],
  ] as const;
  await page.addInitScript((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text);
  }, stored);
  // An example is shown only where it is asked for by name.
  await page.goto(`${language === 'en' ? 'en' : 'ja'}/attestation/?record=${record.id}`);
  await page.locator('.sheet .report-title').waitFor();
}

/** The text of each page, without white space: where a line breaks is the font's business. */
export async function printed(page: Page, info: TestInfo): Promise<readonly string[]> {
  const path = info.outputPath('report.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1).map(bare);
}

export function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '');
}

/** Marks where the text of every cell begins and ends, in letters too small to move anything. */
export async function markRows(page: Page): Promise<number> {
  return page.locator('.sheet').evaluate((sheet) => {
    const mark = (text: string) => {
      const node = document.createElement('span');
      node.textContent = text;
      node.style.fontSize = '1px';
      return node;
    };
    const rows = [...sheet.querySelectorAll('tbody tr')];
    for (const [index, row] of rows.entries()) {
      for (const cell of row.children) {
        // Inside the lines: a mark of its own would be a line of its own.
        cell.querySelector('.line')?.prepend(mark(`<${index}>`));
        cell.querySelector('.line:last-child')?.append(mark(`</${index}>`));
      }
    }
    return rows.length;
  });
}
