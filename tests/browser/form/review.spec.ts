import { expect, test } from '@playwright/test';
import { addressLabel } from '../../../src/lib/annex/numbering/labels.ts';
import { assess } from '../../../src/lib/assessment/verdict/verdict.ts';
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
  test('is the same in the step, in the dock and by the rule', async ({ page }) => {
    const answers = allMet({ 'Q9-4': { level: 'unknown' } });
    const expected = assess(rules, quiet, answers);
    await openKept(page, answered(quiet, answers), 'verdict');
    for (const place of [verdictSoFar(page), page.locator('#verdict [data-part="verdict"]')])
      await expect(place).toHaveText(said.name[expected.verdict]);
    await expect(page.locator('#verdict [data-part="draft"]')).toBeVisible({ visible: expected.draft });
    await expect(page.locator('#verdict [data-part="score"]')).toContainText(
      expected.score === null ? said.noScore : String(expected.score),
    );
  });

  test('names its reasons, and each leads to its question', async ({ page }) => {
    await openKept(page, answered(quiet, allMet({ 'Q4-1': { level: 'partial' } })), 'verdict');
    const reasons = page.locator('#verdict [data-part="reasons"] .reason');
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

  test('leads on to the report', async ({ page }) => {
    await openExample(page);
    await goTo(page, 'verdict');
    await page.locator('#verdict').getByRole('link', { name: words.result.toReport }).click();
    await expect(page).toHaveURL(/\/ja\/attestation\/\?record=/);
  });
});
