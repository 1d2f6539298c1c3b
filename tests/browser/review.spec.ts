import { expect, test } from '@playwright/test';
import type { Answers, Facts } from '../../src/lib/assessment/answers.ts';
import { addressLabel } from '../../src/lib/annex/numbering/labels.ts';
import { assess } from '../../src/lib/assessment/verdict.ts';
import {
  allMet,
  annex,
  answered,
  dock,
  goTo,
  openExample,
  openKept,
  question,
  quiet,
  rules,
  said,
  standing,
  verdictSoFar,
  words,
} from './form.ts';

function reasonFor(key: string, value: string): string {
  const found = annex.facts.find((one) => one.key === key)?.options.find((one) => one.value === value);
  return found?.reason?.ja ?? 'no such option';
}

test.describe('the review', () => {
  test('lists every fact and every question', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'review');
    await expect(page.locator('[data-review="facts"] > div')).toHaveCount(annex.facts.length);
    for (const { number, questions } of annex.clauses) {
      await expect(page.locator(`[data-review="${number}"] > div`)).toHaveCount(questions.length);
      await expect(
        page.getByRole('heading', { name: addressLabel({ clause: number }, 'ja') }).first(),
      ).toBeAttached();
    }
  });

  test('says what was answered, planned, asked of the Ordering Party and why not', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'review');
    const row = (clause: number, id: string) =>
      page.locator(`[data-review="${clause}"] > div`, { has: page.locator(`a[href="#${id}"]`) });
    await expect(row(4, 'Q4-1')).toContainText(said.level.partial);
    await expect(row(4, 'Q4-1')).toContainText('人事部');
    await expect(row(9, 'Q9-1')).toContainText('2026-10-05');
    await expect(row(2, 'Q2-1')).toContainText(reasonFor('serviceLevel', 'not-required'));
    await expect(row(12, 'Q12-1')).toContainText(said.acknowledged);
  });

  for (const [id, step, chosen] of [
    ['fact-leavers', 'facts', 'facts.leavers'],
    ['Q8-4', 'clause-8', 'answers.Q8-4.level'],
  ] as const) {
    test(`leads back to the answer that is chosen for ${id}`, async ({ page }) => {
      await openExample(page);
      await goTo(page, 'review');
      await page.locator(`.change[href="#${id}"]`).click();
      await expect(page.locator(`#${step}`)).toBeVisible();
      await expect(page.locator(`#${id}`)).toBeInViewport();
      await expect(page.locator('*:focus')).toHaveAttribute('name', chosen);
      await expect(page.locator('*:focus')).toBeChecked();
    });
  }

  test('leads back to a question that is not asked, at its step', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'review');
    await page.locator('.change[href="#Q2-1"]').click();
    await expect(standing(page, 'Q2-1')).toBeInViewport();
    await expect(question(page, 'Q2-1').locator('legend')).toBeFocused();
  });

  test('names each link by what it changes', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'review');
    const names = await page.locator('.change').evaluateAll((links) => links.map((link) => link.ariaLabel));
    expect(new Set(names).size).toBe(annex.facts.length + rules.questions.length);
  });
});

test.describe('the verdict', () => {
  const scenes: readonly (readonly [string, Facts, Answers])[] = [
    ['nothing', {}, {}],
    ['everything met', quiet, allMet()],
    ['no evidence', quiet, allMet({ 'Q3-1': { level: 'done' } })],
    ['an improvement', quiet, allMet({ 'Q4-1': { level: 'none' } })],
    ['a breach', quiet, allMet({ 'Q8-1': { occurred: 'yes' } })],
    ['an assessment before the start', { ...quiet, phase: 'before' }, allMet()],
    ['an assessment after the contract', { ...quiet, phase: 'after' }, allMet()],
    ['something not known', quiet, allMet({ 'Q9-4': { level: 'unknown' } })],
  ];
  for (const [name, facts, answers] of scenes) {
    test(`of ${name} is the same in the step, in the dock and by the rule`, async ({ page }) => {
      const expected = assess(rules, facts, answers);
      const before = expected.phase === 'before' ? said.beforeStart : '';
      await openKept(page, answered(facts, answers), 'verdict');
      await expect(verdictSoFar(page)).toHaveText(said.name[expected.verdict] + before);
      await expect(page.locator('#verdict [data-verdict]')).toHaveText(said.name[expected.verdict] + before);
      await expect(page.locator('#verdict [data-draft]')).toBeVisible({ visible: expected.draft });
      const score = page.locator('#verdict [data-score]');
      await expect(score).toContainText(expected.score === null ? said.noScore : String(expected.score));
    });
  }

  test('names its reasons, and each leads to its question', async ({ page }) => {
    await openKept(page, answered(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'verdict');
    const reasons = page.locator('#verdict [data-reasons] .reason');
    await expect(reasons.first().getByRole('heading')).toHaveText(words.reasons.improvements);
    await reasons.first().getByRole('link', { name: '4-1' }).click();
    await expect(question(page, 'Q4-1')).toBeInViewport();
  });

  test('tells why from every step', async ({ page }) => {
    await openKept(page, answered(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'clause-2');
    await dock(page).getByRole('button', { name: words.result.why }).click();
    const panel = page.locator('#why');
    await expect(panel).toBeVisible();
    await panel.getByRole('link', { name: '4-1' }).first().click();
    await expect(question(page, 'Q4-1')).toBeInViewport();
    await expect(panel).toBeHidden();
  });

  test('stands beside the state of every clause', async ({ page }) => {
    await openKept(page, answered(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'verdict');
    const strip = page.locator('#verdict [data-strip]');
    await expect(strip).toHaveCount(annex.clauses.length);
    await expect(page.locator('#verdict [data-strip="4"]')).toContainText(said.status['needs-improvement']);
    await expect(page.locator('#verdict [data-strip="2"]')).toContainText(said.status.notApplicable);
    await expect(page.locator('#verdict [data-strip="10"]')).toContainText(said.status.acknowledged);
  });

  test('leads on to the report', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'verdict');
    await page.locator('#verdict').getByRole('link', { name: words.result.toReport }).click();
    await expect(page).toHaveURL(/\/ja\/attestation\/$/);
  });
});
