import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  allMet,
  answer,
  answered,
  dock,
  field,
  goTo,
  keptRecord,
  openKept,
  question,
  quiet,
  said,
  state,
  verdictSoFar,
  words,
} from './form.ts';

test.describe('a breach', () => {
  test('asks what happened, warns and decides', async ({ page }) => {
    await openKept(page, answered(quiet, allMet()));
    await expect(verdictSoFar(page)).toHaveText(said.name.conforming);
    await answer(page, 'Q5-1', 'yes');
    for (const name of ['what', 'date', 'reported', 'corrected']) {
      await expect(field(page, `answers.Q5-1.${name}`)).toBeVisible();
    }
    await expect(field(page, 'answers.Q5-1.checked')).toBeHidden();
    await expect(question(page, 'Q5-1').getByText(words.alarm)).toBeVisible();
    await expect(verdictSoFar(page)).toHaveText(said.name.nonconforming);
    await answer(page, 'Q5-1', 'no');
    await expect(field(page, 'answers.Q5-1.checked')).toBeVisible();
    await expect(field(page, 'answers.Q5-1.what')).toBeHidden();
  });

  test('outlives a change of the facts until its own answer is changed', async ({ page }) => {
    await openKept(page, answered({ ...quiet, surplusAssets: 'yes' }, allMet()));
    await answer(page, 'Q6-3', 'yes');
    await state(page, { surplusAssets: 'none' });
    await goTo(page, 'clause-6');
    await expect(question(page, 'Q6-3').getByText(words.keptBreach)).toBeVisible();
    await expect(verdictSoFar(page)).toHaveText(said.name.nonconforming);
    await question(page, 'Q6-3').locator('input[value="no-recorded"]').check();
    await expect(question(page, 'Q6-3').locator('[data-part="asked"]')).toBeHidden();
    await expect(verdictSoFar(page)).toHaveText(said.name.conforming);
  });
});

test.describe('what is not fully met', () => {
  const plan = (page: Page, part: string) => field(page, `answers.Q4-1.plan.${part}`);

  test('wants a plan, and is warned of one that is late', async ({ page }) => {
    await openKept(page, answered(quiet, allMet()));
    await answer(page, 'Q4-1', 'done');
    await expect(plan(page, 'what')).toBeHidden();
    await answer(page, 'Q4-1', 'none');
    for (const part of ['what', 'who', 'by']) await expect(plan(page, part)).toBeVisible();
    await expect(verdictSoFar(page)).toHaveText(said.name['needs-improvement']);
    await plan(page, 'by').fill('2027-05-21');
    await expect(question(page, 'Q4-1').getByText(words.fields.planLate)).toBeVisible();
    // What is only good practice has no place for one.
    await expect(question(page, 'Q4-2').locator('textarea[name$=".plan.what"]')).toHaveCount(0);
  });

  test('at completion asks what happened instead, and no one and no date', async ({ page }) => {
    const facts = { ...quiet, phase: 'completion' };
    await openKept(page, answered(facts, allMet({ 'Q4-1': { level: 'partial' } })), 'clause-4');
    await expect(question(page, 'Q4-1').getByText(words.fields.story, { exact: true })).toBeVisible();
    await expect(field(page, 'answers.Q4-1.story')).toBeVisible();
    for (const part of ['what', 'who', 'by']) await expect(plan(page, part)).toBeHidden();
    await expect(page.locator('#clause-4').getByText(words.endNote)).toBeVisible();
  });

  test('in a joint duty may await the Ordering Party, and then decides nothing', async ({ page }) => {
    await openKept(page, answered(quiet, allMet({ 'Q9-1': { level: 'partial' } })), 'clause-9');
    await expect(verdictSoFar(page)).toHaveText(said.name['needs-improvement']);
    await field(page, 'answers.Q9-1.awaiting').fill('2026-10-05');
    await expect(verdictSoFar(page)).toHaveText(said.name.conforming);
    await field(page, 'answers.Q9-1.awaiting').fill('');
    await expect(verdictSoFar(page)).toHaveText(said.name['needs-improvement']);
  });

  test('is not awaiting since a day that the record cannot keep', async ({ page }) => {
    await openKept(page, answered(quiet, allMet({ 'Q9-1': { level: 'partial' } })), 'clause-9');
    await field(page, 'answers.Q9-1.awaiting').fill('0026-05-01');
    await field(page, 'answers.Q9-1.note').fill('依頼済み');
    await expect(verdictSoFar(page)).toHaveText(said.name['needs-improvement']);
    await expect
      .poll(async () => (await keptRecord(page)).answers['Q9-1'])
      .toEqual({ level: 'partial', note: '依頼済み' });
  });
});

test.describe('an answer that is taken back', () => {
  const story = { what: 'メールの誤送信', date: '2026-08-03' };

  test('tells what is left of another answer, which clearing removes', async ({ page }) => {
    await openKept(page, answered(quiet, allMet({ 'Q5-1': { occurred: 'yes', ...story } })));
    const left = question(page, 'Q5-1').getByText(words.left);
    await goTo(page, 'clause-5');
    await expect(left).toBeHidden();
    await answer(page, 'Q5-1', 'no-recorded');
    await expect(left).toBeVisible();
    await question(page, 'Q5-1').locator('[data-part="clear"]').click();
    await expect(left).toBeHidden();
    await expect(question(page, 'Q5-1').getByRole('radio').first()).toBeFocused();
    await expect.poll(async () => (await keptRecord(page)).answers['Q5-1']).toBeUndefined();
  });

  test('comes back whole when that is undone', async ({ page }) => {
    const before = {
      level: 'partial',
      note: '準備中',
      plan: { what: '様式を作る' },
      evidence: ['E1'],
    } as const;
    const record = answered(quiet, allMet({ 'Q1-1': before }));
    await openKept(page, { ...record, evidence: [{ id: 'E1', title: '届の控え' }] }, 'clause-1');
    await question(page, 'Q1-1').locator('[data-part="clear"]').click();
    await expect(question(page, 'Q1-1').locator('[data-part="chip-name"]')).toHaveCount(0);
    await expect.poll(async () => (await keptRecord(page)).answers['Q1-1']).toBeUndefined();
    await dock(page).getByRole('button', { name: words.files.undo }).click();
    await expect.poll(async () => (await keptRecord(page)).answers['Q1-1']).toEqual(before);
  });
});
