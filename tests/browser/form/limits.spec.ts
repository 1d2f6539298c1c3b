/** Files that are as large as may be, and files of other systems. */
import { expect, test } from '@playwright/test';
import { most } from '../../../src/lib/record/record-type.ts';
import type { RecordFile } from '../../../src/lib/record/record.ts';
import { writeRecord } from '../../../src/lib/record/write.ts';
import {
  field,
  goTo,
  kept,
  keptRecord,
  notice,
  openFile,
  openForm,
  question,
  recordWith,
  rules,
} from './form.ts';

test('a file at every limit opens without a freeze, and no more can be added', async ({ page }) => {
  await openForm(page, 'ja', 'lists');
  const evidence = Array.from({ length: most.evidence }, (_, at) => ({ id: `E${at + 1}`, title: `${at}` }));
  const subcontractors = Array.from({ length: most.subcontractors }, (_, at) => ({
    id: `S${at + 1}`,
    tier: 1 as const,
    name: '',
  }));
  const named = evidence.slice(0, most.named).map(({ id }) => id);
  const answers: RecordFile['answers'] = Object.fromEntries(
    rules.questions
      .filter(({ kind }) => kind === 'control')
      .map(({ id }) => [id, { level: 'done', evidence: named }]),
  );
  await openFile(page, writeRecord(recordWith({ evidence, subcontractors, answers })));
  // It took 12 seconds when every row looked for its list in the whole form.
  await expect(page.locator('[data-full="evidence"]')).toBeVisible({ timeout: 8_000 });
  await expect(page.locator('[data-full="subcontractors"]')).toBeVisible();
  await expect(page.locator('[data-add-row="evidence"]')).toBeHidden();
  await goTo(page, 'clause-3');
  const asked = question(page, 'Q3-3');
  await expect(asked.locator('[data-part="named-full"]')).toBeVisible();
  await asked.locator('[data-part="evidence-title"]').fill('もう一つ');
  await asked.locator('[data-part="add-evidence"]').click();
  await expect(asked.locator('[data-part="evidence-list"] li')).toHaveCount(most.named);
  await expect(asked.locator('[data-part="evidence-title"]')).toHaveValue('もう一つ');
});

test('line ends of another system come back as they were while their field is left alone', async ({
  page,
}) => {
  const note = '一行目\r\n二行目';
  await openForm(page, 'ja', 'particulars');
  const { answers } = recordWith({});
  await openFile(page, writeRecord(recordWith({ answers: { ...answers, 'Q3-3': { level: 'done', note } } })));
  await expect(notice(page)).toContainText(recordWith({}).name);
  await field(page, 'contract.number').fill('第２号');
  await expect.poll(() => kept(page)).toContain('第２号');
  expect((await keptRecord(page)).answers['Q3-3']?.note).toBe(note);
});
