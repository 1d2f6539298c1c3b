/** The self-assessment as a contractor uses it. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { recordKey } from '../../../src/browser/records/storage.ts';
import { readAnnex } from '../../../src/files/content.ts';
import { readExample } from '../../../src/files/example.ts';
import type { Answer, Answers, Facts } from '../../../src/lib/assessment/answers.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { rulesOf } from '../../../src/lib/assessment/rules.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import type { Language } from '../../../src/lib/languages/language.ts';
import { wordingIn } from '../../../src/lib/wording/wording.ts';

export const annex = readAnnex();
export const rules = rulesOf(annex);
export const words = wordingIn('ja').assessment;
export const { verdict: said } = wordingIn('ja');
/** Where version 1 of the site kept its one record: what stands there is taken over. */
export const key = recordKey(annex);
export { quiet } from '../../print/records.ts';
export { kept, keptRecord, shelfIsFull, storageIsFull } from '../records/shelf.ts';

/** The id of a contractor's own record: the example's would mark it as one. */
export const ownId = '0b9f3a5e-6f4d-4f0e-9c57-5a1d0c1f7a11';

/** The example as a contractor's own record, with other facts and answers. */
export function recordWith(change: Partial<RecordFile>): RecordFile {
  return { ...(JSON.parse(readExample('ja')) as RecordFile), id: ownId, ...change };
}

/** Every question answered in the best way. */
export function allMet(change: Answers = {}): Answers {
  const met = rules.questions.map(({ id, kind }): [string, Answer] => {
    if (kind === 'breach') return [id, { occurred: 'no-recorded' }];
    return [id, kind === 'control' ? { level: 'evidenced' } : { acknowledged: true }];
  });
  return { ...Object.fromEntries(met), ...change };
}

/** Why an answer to a fact makes questions not applicable, in Japanese. */
export function reasonFor(key: string, value: string): string {
  const found = annex.facts.find((one) => one.key === key)?.options.find((one) => one.value === value);
  return found?.reason?.ja ?? 'no such option';
}

/** Only facts and answers: no evidence, no Subcontractors. */
export function answered(facts: Facts, answers: Answers): RecordFile {
  return recordWith({ facts, answers, evidence: [], subcontractors: [] });
}

export async function openForm(page: Page, language: Language = 'ja', step = ''): Promise<void> {
  await page.goto(`${language}/assessment/${step && `#${step}`}`);
  await expect(dock(page)).toBeVisible();
  // Until it is known which record is in hand, the form takes nothing.
  await expect(page.locator('assessment-form form:not([inert])')).toBeAttached();
}

/** Opens the form on a record that an earlier visit has kept. */
export async function openKept(page: Page, record: RecordFile | string, step = ''): Promise<void> {
  const text = typeof record === 'string' ? record : writeRecord(record);
  await page.goto('ja/about/');
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text] as const);
  await openForm(page, 'ja', step);
}

export async function openExample(page: Page, language: Language = 'ja'): Promise<void> {
  await openForm(page, language);
  await page.locator('[data-action="open-example"]').click();
  await expect(notice(page)).toContainText(wordingIn(language).assessment.files.exampleOpened.trim());
}

/** Chooses a record file. */
export async function openFile(page: Page, content: string | Buffer): Promise<void> {
  const file = { name: 'record.junshu.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.locator('[data-part="open-file"]').setInputFiles(file);
}

/** The file that a button hands over. */
export async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), action(page, button).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** The record as it was, but for what changes with every save. */
export function unchanging(record: RecordFile): Partial<RecordFile> {
  const { revision, updatedAt, ...rest } = record;
  expect(Number.isInteger(revision) && updatedAt !== '').toBe(true);
  return rest;
}

/** From now on the example cannot be fetched. */
export async function withoutExample(page: Page): Promise<void> {
  await page.route('**/example*', (route) => route.abort());
}

export const dock = (page: Page): Locator => page.locator('.dock');
export const notice = (page: Page): Locator => page.locator('[data-part="notice"]');
export const saved = (page: Page): Locator => page.locator('[data-part="saved"]');
export const action = (page: Page, name: string): Locator => page.locator(`[data-action="${name}"]`);
export const question = (page: Page, id: string): Locator => page.locator(`[data-question="${id}"]`);
export const fact = (page: Page, name: string): Locator => page.locator(`[data-fact="${name}"]`);
export const standing = (page: Page, id: string): Locator =>
  question(page, id).locator('[data-part="standing"]');
export const verdictSoFar = (page: Page): Locator => dock(page).locator('[data-part="verdict"]');
export const stepState = (page: Page, step: string): Locator =>
  page.locator(`[data-step-link="${step}"] [data-part="step-state"]`);
export const field = (page: Page, name: string): Locator => page.locator(`[name="${name}"]`);

export async function goTo(page: Page, step: string): Promise<void> {
  await page.locator(`[data-step-link="${step}"]`).click();
  await expect(page.locator(`#${step}`)).toBeVisible();
}

/** The steps in order, by the name that the address carries. */
export async function stepsOf(page: Page): Promise<string[]> {
  return page.locator('[data-part="step"]').evaluateAll((steps) => steps.map((step) => step.id));
}

export async function state(page: Page, facts: Facts): Promise<void> {
  await goTo(page, 'facts');
  for (const [name, value] of Object.entries(facts)) {
    await caughtUp(page);
    // What another fact has settled is not asked.
    if (await fact(page, name).locator('.opts').isVisible())
      await option(page, `facts.${name}`, value).check();
  }
}

/** Answers a control or a breach on its own step. */
export async function answer(page: Page, id: string, value: string): Promise<void> {
  await goTo(page, `clause-${id.slice(1).split('-')[0] ?? ''}`);
  await question(page, id).locator(`input[type="radio"][value="${value}"]`).check();
}

/** Waits until what follows from the last press is shown. */
export async function caughtUp(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

export function option(page: Page, name: string, value: string): Locator {
  return page.locator(`input[name="${name}"][value="${value}"]`);
}

/** Page sideways? Only what may scroll inside itself may be wider than the screen. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
