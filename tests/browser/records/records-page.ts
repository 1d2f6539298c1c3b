/** The page of the records, as tests see and use it. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { ja } from '../../../src/lib/wording/ja.ts';
import { draftRecord, shortRecord } from '../../print/records.ts';
import { keepRecord } from './shelf.ts';

export const { records: words } = ja;

export function of(title: string, number: number, record = shortRecord()): RecordFile {
  const id = `3b8f6a52-9a0e-4d0c-8a53-${String(number).padStart(12, '0')}`;
  return { ...record, id, name: title, contract: { ...record.contract, title } };
}

export const network = of('ネットワーク保守', 1);
export const library = of('図書館システム更新', 2, draftRecord());

export const rows = (page: Page): Locator => page.locator('tbody [data-row]');
export const row = (page: Page, name: string): Locator => rows(page).filter({ hasText: name });
export const bin = (page: Page): Locator => page.locator('[data-part="binned"] [data-row]');
export const notice = (page: Page): Locator => page.locator('[data-part="notice"]');
export const question = (page: Page): Locator => page.getByRole('dialog');
export const act = (within: Locator | Page, name: string): Locator => within.locator(`[data-act="${name}"]`);

export async function openList(page: Page, ...kept: readonly RecordFile[]): Promise<void> {
  for (const record of kept) await keepRecord(page, record);
  await page.goto('ja/records/');
  await expect(page.locator('[data-when="kept"]')).toBeVisible();
}

export async function fromMenu(page: Page, name: string, what: string): Promise<void> {
  await row(page, name).locator('summary').click();
  await act(row(page, name), what).click();
}

/** What the page asks, answered by the name of a button. */
export async function answer(page: Page, name: string): Promise<void> {
  await question(page).getByRole('button', { name }).click();
}

/** Pressed, a button asks first; left alone, nothing is done. */
export async function leaveAlone(page: Page, button: Locator, said: string): Promise<void> {
  await button.click();
  await expect(question(page)).toContainText(said);
  await page.keyboard.press('Escape');
}
